import { expect, test } from 'vitest';
import { asUint16, asUint32, PackedIndexError, packArrays, unpackArrays } from './pack.ts';

const arrays = [new Uint8Array([1, 2, 3]), new Uint16Array([500, 60_000]), new Uint32Array([7])];

test('arrays of every width come back as they were, with the tail', () => {
  const { arrays: back, tail } = unpackArrays(packArrays(arrays, { known: ['Ærø'] }));
  const [bytes, halves, words] = back;
  expect(bytes).toEqual(arrays[0]);
  expect(halves && asUint16(halves)).toEqual(arrays[1]);
  expect(words && asUint32(words)).toEqual(arrays[2]);
  expect(tail).toEqual({ known: ['Ærø'] });
});

test('bytes that do not begin at a word are unpacked all the same', () => {
  const packed = packArrays(arrays, null);
  const shifted = new Uint8Array(packed.length + 1);
  shifted.set(packed, 1);
  expect(unpackArrays(shifted.subarray(1)).arrays[0]).toEqual(arrays[0]);
});

test.each([
  ['too short', (bytes: Uint8Array) => bytes.subarray(0, 8)],
  ['cut short', (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 8)],
  ['something else', (bytes: Uint8Array) => bytes.fill(0, 0, 4)],
  ['another version', (bytes: Uint8Array) => bytes.fill(9, 4, 5)],
])('what is %s is refused', (_, damage) => {
  expect(() => unpackArrays(damage(packArrays(arrays, null)))).toThrow(PackedIndexError);
});
