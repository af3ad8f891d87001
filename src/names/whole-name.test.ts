import { describe, expect, test } from 'vitest';
import { findNames } from './find.ts';
import { indexOf } from './testing/lists.ts';

const index = indexOf('Alice Bennett', 'Molly Dunn', 'Zac Brown', 'Grace Bell');
const found = (text: string) =>
  findNames(text, index).map(
    ({ start, end, form, strength }) => `${text.slice(start, end)}: ${form}, ${strength}`,
  );

describe('both names of one pupil, or one and an initial', () => {
  test.each([
    ['Alice Bennett won', 'Alice Bennett: full, sure'],
    ['BENNETT, Alice', 'BENNETT, Alice: full, sure'],
    ['Alice\nBennett', 'Alice\nBennett: full, sure'],
    ['Alice Bennet won', 'Alice Bennet: full, sure'],
    ['Alice B won', 'Alice B: initial, sure'],
    ['A. Bennett won', 'A. Bennett: initial, sure'],
    ['well done molly d. today', 'molly d: initial, maybe'],
    ['Solo: Z Brown', 'Z Brown: initial, maybe'],
    ['Mrs Alice Bennett came', 'Alice Bennett: full, maybe'],
  ])('%j', (text, name) => {
    expect(found(text)).toEqual([name]);
  });
});

test('an initial that no pupil of the name has is none', () => {
  expect(found('Alice K won')).toEqual(['Alice: forename, sure']);
  expect(found('K Bennett')).not.toContain('K Bennett: initial, sure');
});

test('names of two different pupils are two names', () => {
  expect(found('Alice, Molly')).toEqual(['Alice: forename, sure', 'Molly: forename, sure']);
});

test('both names in small letters, each also a word, are asked about where they stand alone', () => {
  const hill = indexOf('Will Hill');
  const strengths = (text: string) => findNames(text, hill).map(({ strength }) => strength);
  expect(strengths('will hill')).toEqual(['maybe']);
  expect(strengths('well done will hill')).toEqual(['maybe']);
  expect(strengths('we will hill walk today')).toEqual(['slight']);
});
