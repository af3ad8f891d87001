import { expect, test } from 'vitest';
import { isStronger, STRENGTHS, stronger, weaker } from './strength.ts';

test('slight is weaker than maybe, and maybe than sure', () => {
  expect(STRENGTHS).toEqual(['slight', 'maybe', 'sure']);
  expect([isStronger('sure', 'maybe'), isStronger('maybe', 'slight')]).toEqual([true, true]);
  expect(isStronger('maybe', 'maybe')).toBe(false);
});

test('of two, the weaker and the stronger, whichever comes first', () => {
  expect([weaker('sure', 'slight'), weaker('slight', 'sure')]).toEqual(['slight', 'slight']);
  expect([stronger('sure', 'slight'), stronger('slight', 'sure')]).toEqual(['sure', 'sure']);
});
