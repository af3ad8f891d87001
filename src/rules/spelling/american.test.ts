import { expect, test } from 'vitest';
import { isWord } from '../../names/words.ts';
import { AMERICAN, isAmericanThere } from './american.ts';

/** What only some places make American, by the rule's own account. */
const BOTH = 'tire tires curb curbs program programs dialog math gotten mold practiced';

test('no American form that stands by itself is a common British word', () => {
  const both = new Set(BOTH.split(' '));
  const british = [...AMERICAN.keys()].filter((word) => !both.has(word) && isWord(word));
  expect(british).toEqual([]);
});

test.each([
  ['color', 'colour'],
  ['neighborhood', 'neighbourhood'],
  ['theater', 'theatre'],
  ['centered', 'centred'],
  ['traveling', 'travelling'],
  ['gray', 'grey'],
])('%s is %s', (american, british) => {
  expect(AMERICAN.get(american)).toBe(british);
});

test.each([
  ['tires', 'He ', ' easily', false],
  ['tires', 'two old ', ' for the garden', true],
  ['program', 'we wrote a computer ', '', false],
  ['program', 'our mentoring ', '', true],
  ['curb', 'to ', ' speeding', false],
])('%s after “%s”: American is %4$s', (word, before, after, is) => {
  expect(isAmericanThere(word, before, after)).toBe(is);
});
