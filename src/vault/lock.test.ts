import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_LOCK, lockState } from './lock.ts';

const AT = 1_780_000_000_000;
const MINUTE = 60_000;
const SINCE = { build: '1', unlockedAt: AT, lastActiveAt: AT };
const stateAt = (now: number, since = SINCE) => lockState(DEFAULT_LOCK, since, '1', now);

test('it stays open for an hour of idleness, to the millisecond', () => {
  expect(stateAt(AT + 60 * MINUTE - 1)).toEqual({ open: true, until: AT + 60 * MINUTE });
  expect(stateAt(AT + 60 * MINUTE)).toEqual({ open: false, why: 'idle' });
});

test('twelve hours are the end, however busy somebody is', () => {
  const end = AT + 720 * MINUTE;
  const busy = { ...SINCE, lastActiveAt: end - MINUTE };
  expect(stateAt(end - 1, busy)).toEqual({ open: true, until: end });
  expect(stateAt(end, busy)).toEqual({ open: false, why: 'absolute' });
});

test('an update locks', () => {
  expect(lockState(DEFAULT_LOCK, SINCE, '2', AT)).toEqual({ open: false, why: 'update' });
});

test('a clock set back locks, a small correction does not', () => {
  expect(stateAt(AT - 2 * MINUTE)).toEqual({ open: false, why: 'clock' });
  expect(stateAt(AT - 30_000).open).toBe(true);
});

test('once shut by time it is shut at every later instant', () => {
  fc.assert(
    fc.property(fc.nat(86_400_000), fc.nat(86_400_000), (a, b) => {
      const [earlier, later] = [AT + Math.min(a, b), AT + Math.max(a, b)];
      expect(stateAt(earlier).open || !stateAt(later).open).toBe(true);
    }),
  );
});

test('it is open exactly until the instant it says', () => {
  fc.assert(
    fc.property(fc.nat(3_599_999), (after) => {
      const state = stateAt(AT + after);
      expect(state.open && !stateAt(state.until).open && stateAt(state.until - 1).open).toBe(true);
    }),
  );
});
