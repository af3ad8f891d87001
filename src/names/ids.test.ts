import { expect, test } from 'vitest';
import { idAt, numberOfId, packIds } from './ids.ts';

const ids = packIds(['a1', 'ab', 'ć-3', '']);
const nobody = new Uint8Array(4);

test('every id comes back by its number, and its number by the id', () => {
  expect([0, 1, 2, 3].map((number) => idAt(ids, number))).toEqual(['a1', 'ab', 'ć-3', '']);
  expect(['a1', 'ab', 'ć-3'].map((id) => numberOfId(ids, id, nobody))).toEqual([0, 1, 2]);
});

test('an id that is not there, or only begins like one, has no number', () => {
  expect(numberOfId(ids, 'a', nobody)).toBe(-1);
  expect(numberOfId(ids, 'a12', nobody)).toBe(-1);
  expect(idAt(ids, 9)).toBe('');
});

test('one removed is passed over', () => {
  expect(numberOfId(ids, 'ab', Uint8Array.of(0, 1, 0, 0))).toBe(-1);
});
