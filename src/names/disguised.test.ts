import { describe, expect, test } from 'vitest';
import { cut } from './cut.ts';
import { findDisguised } from './disguised.ts';
import { fold } from './fold.ts';
import { indexOf } from './testing/lists.ts';

const index = indexOf('Alice Bennett', 'Bea Nowak', 'Sofia Lee', 'Katie Cox');
const found = (text: string) => {
  const folded = fold(text);
  const finds = findDisguised(folded, cut(folded).tags, index).map(
    ({ start, end, strength }) => `${text.slice(start, end)}: ${strength}`,
  );
  // Two ways of looking may find the same.
  return [...new Set(finds)];
};

describe('letters held apart, or figures and signs for letters', () => {
  test.each([
    ['A-L-I-C-E', 'A-L-I-C-E: sure'],
    ['A L I C E', 'A L I C E: sure'],
    ['A\nL\nI\nC\nE', 'A\nL\nI\nC\nE: sure'],
    ['A🌟l🌟i🌟c🌟e', 'A🌟l🌟i🌟c🌟e: sure'],
    ['Al*ice', 'Al*ice: sure'],
    ['4lice', '4lice: sure'],
    ['Al*ce', 'Al*ce: sure'],
    ['Al**e', 'Al**e: maybe'],
    ['K@tie!', 'K@tie: sure'],
  ])('%j', (text, name) => {
    expect(found(text)).toEqual([name]);
  });
});

describe('what looks alike by chance', () => {
  test.each([
    'We open at 8.45am on the 2nd.',
    'and/or, so-so, e.g. his/her',
    'Room B34, M4 and R2D2',
    'Plan B for Year 3 A and B',
    'a 2*3 grid, s*x, ready*go and f**l',
    'https://school.example/a-l-i-c-e',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
