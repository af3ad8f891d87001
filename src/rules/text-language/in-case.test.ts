import { expect, test } from 'vitest';
import { inCaseOf } from './in-case.ts';

test.each([
  ['gr8', 'great', false, 'great'],
  ['Gr8', 'great', false, 'Great'],
  ['GR8', 'great', false, 'GREAT'],
  ['U', 'you', false, 'you'],
  ['U', 'you', true, 'You'],
  ['2day', 'today', true, 'Today'],
  ['2day', 'today', false, 'today'],
  ['2', 'to', false, 'to'],
  ['im', "I'm", false, "I'm"],
])('%s for %s (opens a sentence: %s) is %s', (form, plain, opens, word) => {
  expect(inCaseOf(form, plain, opens)).toBe(word);
});
