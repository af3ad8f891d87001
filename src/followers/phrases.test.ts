import { expect, test } from 'vitest';
import { phrases } from './phrases.ts';

const some = phrases(['free (?:bets?|spins?)|bets?', '\\w+ cum laude', 'go']);

test.each([
  ['free bets and a bet', ['free bets', 'bet']],
  ['better alphabets', []],
  ['she passed magna cum laude', ['magna cum laude']],
  ['go on', ['go']],
  ['g', []],
  ['', []],
])('in "%s" it finds %j', (text, said) => {
  expect(some.find(text).map((one) => one.said)).toEqual(said);
});

test('what is found can be taken out', () => {
  expect(some.without('a free bet for all')).toBe('a ~ for all');
});
