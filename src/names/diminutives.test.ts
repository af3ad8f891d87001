import { expect, test } from 'vitest';
import { DIMINUTIVES } from './data/diminutives.ts';
import { namesBehind } from './diminutives.ts';

test('short forms lead to the names they stand for, and long ones to the short', () => {
  expect(namesBehind('bessie')).toContain('elizabeth');
  expect(namesBehind('kit')).toEqual(expect.arrayContaining(['katherine', 'christopher']));
  expect(namesBehind('charlotte')).toContain('charlie');
  expect(namesBehind('zainab')).toEqual([]);
});

test('the list holds keys only: small letters without accents', () => {
  const all = Object.entries(DIMINUTIVES).flatMap(([name, forms]) => [name, ...forms.split(' ')]);
  expect(all.filter((key) => !/^[a-z]{2,}$/.test(key))).toEqual([]);
});
