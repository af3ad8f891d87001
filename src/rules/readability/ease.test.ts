import { expect, test } from 'vitest';
import { easeOf } from './ease.ts';

const ease = (text: string) => easeOf(text.split(' '));

test('it is Flesch’s formula: 206.835 - 1.015 words - 84.6 syllables a word', () => {
  // Six words of one syllable.
  expect(ease('the cat sat on the mat')).toBeCloseTo(206.835 - 1.015 * 6 - 84.6, 3);
});

test('long words make a sentence harder, and so does a long one', () => {
  const plain = ease('we read a book');
  expect(ease('pupils investigated civilisations independently')).toBeLessThan(plain);
  expect(ease('we read a book and a book and a book')).toBeLessThan(plain);
});
