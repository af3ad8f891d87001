import { expect, test } from 'vitest';
import { isWord, ordinary } from './words.ts';

test.each(['river', 'colour', 'assembly', 'cant', 'english'])('%s is a word', (key) => {
  expect(isWord(key)).toBe(true);
});

test.each(['zainab', 'alice', 'okonkwo', 'grcae', 'welldone', ''])('%s is none', (key) => {
  expect(isWord(key)).toBe(false);
});

test('a name is as ordinary as the word it also is', () => {
  expect(['zainab', 'harry', 'poppy', 'grace', 'will'].map(ordinary)).toEqual([0, 1, 2, 3, 4]);
});
