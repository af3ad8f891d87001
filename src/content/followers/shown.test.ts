import { expect, test } from 'vitest';
import { isShown } from './shown.ts';

const inFront = { from: 400, to: 1_200, bar: 200, walking: false };

test('shown is what begins on the screen, above the bar', () => {
  expect([399, 400, 999, 1_000].map((top) => isShown(top, inFront))).toEqual([
    ...[false, true, true, false],
  ]);
});

test('what only the walk has passed is not shown to anybody', () => {
  expect(isShown(500, { ...inFront, walking: true })).toBe(false);
});
