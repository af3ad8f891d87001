import { expect, test } from 'vitest';
import { INITIALS, initialsOf, lettersOf } from './initials.ts';

const of = (legal: string, surname: string, preferred = '') =>
  initialsOf({
    id: 'p',
    forenames: { legal, preferred },
    surnames: { legal: surname },
    className: '',
  });

test('a pupil has the initials of the name in use and of the legal one', () => {
  const four = of('William', 'Thornton', 'Bill');
  expect(lettersOf(four, 'forename')).toBe('bw');
  expect(lettersOf(four, 'surname')).toBe('tt');
});

test('accents are folded, and a double surname has two', () => {
  const four = of('Élodie', 'Ślęzak-Brown');
  expect(lettersOf(four, 'forename')).toBe('ee');
  expect(lettersOf(four, 'surname')).toBe('sb');
});

test('who has no surname has no initial of one', () => {
  const four = of('Alice', '');
  expect(four).toHaveLength(INITIALS);
  expect(lettersOf(four, 'surname')).toBe('');
});
