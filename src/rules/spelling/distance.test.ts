import { expect, test } from 'vitest';
import { distance } from './distance.ts';

test.each([
  ['recieve', 'receive', 1],
  ['definately', 'definitely', 1],
  ['wich', 'which', 1],
  ['same', 'same', 0],
  ['spongiform', 'spongier', 3],
])('%s to %s: %i (at most 3 counted)', (a, b, by) => {
  expect(distance(a, b, 3)).toBe(Math.min(by, 4));
});

test('what is further apart than was asked is one more than that', () => {
  expect(distance('cat', 'elephant', 2)).toBe(3);
  expect(distance('abcdef', 'ghijkl', 2)).toBe(3);
});
