import { expect, test } from 'vitest';
import { hasInitial, INITIALS, initialsOf } from './initials.ts';

const of = (legal: string, surname: string, preferred = '') =>
  initialsOf({
    id: 'p',
    forenames: { legal, preferred },
    surnames: { legal: surname },
    className: '',
  });

const has = (four: readonly number[], of: 'forename' | 'surname', letters: string) =>
  [...letters].filter((letter) => hasInitial(four, 0, of, letter)).join('');

test('a pupil has the initials of the name in use and of the legal one', () => {
  const four = of('William', 'Thornton', 'Bill');
  expect(has(four, 'forename', 'abtw')).toBe('bw');
  expect(has(four, 'surname', 'abtw')).toBe('t');
});

test('accents are folded, and a double surname has two', () => {
  const four = of('Élodie', 'Ślęzak-Brown');
  expect(has(four, 'forename', 'eé')).toBe('e');
  expect(has(four, 'surname', 'bśs')).toBe('bs');
});

test('who has no surname has no initial of one', () => {
  const four = of('Alice', '');
  expect(four).toHaveLength(INITIALS);
  expect(has(four, 'surname', 'abc')).toBe('');
});
