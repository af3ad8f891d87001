import { expect, test } from 'vitest';
import { createWords } from '../../../../i18n/index.ts';
import { termsWords } from './change-words.ts';

const words = createWords('en_GB');
const YES = {
  answer: 'yes' as const,
  from: '2026-09-08',
  until: '2027-08-31',
  withdrawn: null,
  conditions: '',
  givenBy: '',
};

test('a consent is told with everything that limits it', () => {
  expect(termsWords(words, undefined)).toBe('not answered');
  expect(termsWords(words, YES)).toMatch(/^yes, from 8 Sept? 2026, until 31 Aug 2027$/);
  expect(termsWords(words, { ...YES, from: null, until: null })).toBe('yes, without an end');
  expect(termsWords(words, { ...YES, answer: 'no', givenBy: 'Mr A' })).toBe('no, by Mr A');
  expect(termsWords(words, { ...YES, from: null, conditions: 'No faces' })).toBe(
    'yes, until 31 Aug 2027, “No faces”',
  );
});

test('a withdrawal is told before the yes that it withdraws', () => {
  expect(termsWords(words, { ...YES, answer: 'no', withdrawn: '2026-10-14' })).toBe(
    'withdrawn 14 Oct 2026',
  );
  expect(termsWords(words, { ...YES, answer: 'no', withdrawn: '1900-01-01' })).toBe('withdrawn');
});
