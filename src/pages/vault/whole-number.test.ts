import { expect, test } from 'vitest';
import { wholeNumber } from './whole-number.ts';

test.each([
  ['60', 60],
  [' 1 ', 1],
  ['480', 480],
  ['0', null],
  ['481', null],
  ['', null],
  ['6.5', null],
  ['-5', null],
  ['1e2', null],
  ['sixty', null],
])('%j between 1 and 480 is %j', (typed, number) => {
  expect(wholeNumber(typed, 1, 480)).toBe(number);
});
