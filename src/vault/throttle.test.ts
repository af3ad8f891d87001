import { expect, test } from 'vitest';
import { anotherAttempt, MANY_ATTEMPTS, NO_ATTEMPTS, nextAttemptAt } from './throttle.ts';

const NOW = 1_780_000_000_000;

test('three attempts are free, then each waits longer, up to five minutes', () => {
  const waits: number[] = [];
  let attempts = NO_ATTEMPTS;
  for (let n = 0; n < 8; n++) {
    attempts = anotherAttempt(attempts, NOW);
    waits.push(nextAttemptAt(attempts, NOW) - NOW);
  }
  expect(waits).toEqual([0, 0, 5_000, 15_000, 60_000, 300_000, 300_000, 300_000]);
});

test('the first attempt needs no wait', () => {
  expect(nextAttemptAt(NO_ATTEMPTS, NOW)).toBeLessThanOrEqual(NOW);
});

test('a clock set back neither frees nor shuts anybody out for ever', () => {
  const attempts = { failures: 4, lastAt: NOW };
  const earlier = NOW - 86_400_000;
  expect(nextAttemptAt(attempts, earlier) - earlier).toBe(15_000);
});

test('a count that can’t be read is taken for many, from the moment it is written anew', () => {
  const attempts = anotherAttempt(MANY_ATTEMPTS, NOW);
  expect(nextAttemptAt(attempts, NOW) - NOW).toBe(300_000);
});
