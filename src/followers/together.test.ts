import { expect, test } from 'vitest';
import { type Told, together } from './together.ts';

const told: Told = { calls: false, firm: false, tellingHints: false, ordinary: 0 };
const weight = (weights: readonly (1 | 2 | 3)[], more: Partial<Told> = {}) =>
  together([{ weight: 2, field: 'bio' }], weights, { ...told, ...more })[0]?.weight ?? null;

test('two words that say something are enough, or one and an invitation', () => {
  expect(weight([2])).toBe(2);
  expect(weight([2, 2])).toBe(3);
  expect(weight([2], { calls: true })).toBe(3);
  expect(weight([2, 1])).toBe(2);
  expect(weight([2, 1, 1])).toBe(3);
});

test('hints alone are nothing, unless they are many and telling', () => {
  expect(weight([1, 1], { calls: true })).toBe(null);
  expect(weight([1, 1, 1, 1, 1])).toBe(null);
  expect(weight([1, 1, 1, 1], { tellingHints: true })).toBe(2);
  expect(weight([1, 1, 1, 1, 1], { tellingHints: true })).toBe(3);
});

test('who speaks of ordinary life is given more room', () => {
  expect(weight([2], { ordinary: 1 })).toBe(1);
  expect(weight([2, 1, 1], { ordinary: 1 })).toBe(1);
  expect(weight([2, 2], { ordinary: 1 })).toBe(3);
});
