import { expect, test } from 'vitest';
import { keyOf } from './fold.ts';
import * as vocabulary from './vocabulary.ts';

test('every word is a key: small, folded, without signs but a hyphen or &', () => {
  const words = Object.values(vocabulary).flatMap((set) => [...set]);
  expect(words.filter((word) => !/^[a-z0-9&-]+$/.test(word))).toEqual([]);
});

test('what only persons do is among what follows a name', () => {
  const others = [...vocabulary.ONLY_PERSONS].filter((word) => !vocabulary.AFTER_NAME.has(word));
  expect(others.every((word) => keyOf(word) === word)).toBe(true);
  expect(others).toEqual(['baked', 'painted']);
});
