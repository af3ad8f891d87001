import { expect, test } from 'vitest';
import {
  anotherAttempt,
  anotherTogether,
  manyTogether,
  NO_ATTEMPTS,
  NONE_TOGETHER,
  nextAttemptAt,
  nextTogetherAt,
} from './throttle.ts';

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

/** How many failures of everybody are let through, one asked for every so many milliseconds. */
function letThrough(everyMs: number, forMs: number, together = NONE_TOGETHER): number {
  let count = 0;
  let owed = together;
  for (let now = NOW; now < NOW + forMs; now += everyMs) {
    if (now < nextTogetherAt(owed, now)) continue;
    owed = anotherTogether(owed, now);
    count++;
  }
  return count;
}

test('of everybody together ten failures are free, then one in five minutes', () => {
  expect(letThrough(1_000, 299_000)).toBe(10);
  expect(letThrough(1_000, 3_600_000)).toBe(10 + 11);
});

test('one failure in five minutes never waits', () => {
  expect(letThrough(300_000, 30_000_000)).toBe(100);
});

test('a clock set back neither forgets a failure of everybody’s nor makes it last longer', () => {
  const tomorrow = NOW + 86_400_000;
  let owed = NONE_TOGETHER;
  for (let n = 0; n < 10; n++) owed = anotherTogether(owed, tomorrow);
  expect(nextTogetherAt(owed, NOW)).toBe(NOW + 300_000);
});

test('a count that can’t be read is taken for many: one more is let through', () => {
  expect(letThrough(1_000, 299_000, manyTogether(NOW))).toBe(1);
});
