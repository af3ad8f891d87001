import { expect, test } from 'vitest';
import { createFreshness } from './freshness.ts';

const HOUR = 3_600_000;
function pageAt() {
  const clock = { now: HOUR };
  return { clock, fresh: createFreshness(() => clock.now) };
}

test('a list in a page that was just loaded is fresh, once', () => {
  const { fresh } = pageAt();
  expect(fresh.staleToStart()).toBe(false);
  fresh.begun();
  expect([fresh.staleToStart(), fresh.staleToGoOn()]).toEqual([true, false]);
});

test('a list from which somebody was blocked is loaded anew before a walk begins', () => {
  const { fresh } = pageAt();
  fresh.carriedOut();
  expect([fresh.staleToStart(), fresh.staleToGoOn()]).toEqual([true, false]);
});

test('a list in a tab that was left open is loaded anew before a walk, and before one goes on days later', () => {
  const { clock, fresh } = pageAt();
  clock.now += HOUR;
  expect([fresh.staleToStart(), fresh.staleToGoOn()]).toEqual([true, false]);
  clock.now += 24 * HOUR;
  expect(fresh.staleToGoOn()).toBe(true);
});
