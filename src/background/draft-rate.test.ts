import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDraftRate } from './draft-rate.ts';

const START = Date.UTC(2026, 10, 25, 9);

/** How many of the drafts that come every so many milliseconds are checked. */
function checked(everyMs: number, seconds: number, rate = createDraftRate(), from = START): number {
  const count = Math.floor((seconds * 1_000) / everyMs);
  return Array.from({ length: count }, (_, index) => rate.take(from + index * everyMs)).filter(
    Boolean,
  ).length;
}

test.each([
  ['ten keys a second for an hour', 100, 3_600],
  ['a key that repeats 33 times a second, for ten seconds', 30, 10],
  ['30 drafts a second, for fifteen seconds', 1_000 / 30, 15],
  ['a hundred pastes in a second', 10, 1],
])('a person is never refused: %s', (_what, everyMs, seconds) => {
  expect(checked(everyMs, seconds)).toBe(Math.floor((seconds * 1_000) / everyMs));
});

test('a key held down after an hour of fast typing is no machine either', () => {
  const rate = createDraftRate();
  checked(100, 3_600, rate);
  expect(checked(30, 10, rate, START + 3_600_000)).toBe(333);
});

test('a machine’s drafts are checked at the pace of a person, no faster', () => {
  expect(checked(1, 60)).toBeLessThanOrEqual(300 + 60 * 15);
});

test('it recovers by itself: a second later there is room for a draft again', () => {
  const rate = createDraftRate();
  checked(1, 5, rate);
  expect(rate.take(START + 5_000)).toBe(false);
  expect(rate.take(START + 6_000)).toBe(true);
});

test('no order of moments, and no clock put back, lets more through than there is room for', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -10_000, max: 10_000 }), { maxLength: 2_000 }),
      (steps) => {
        const rate = createDraftRate();
        let now = START;
        let forward = 0;
        const passed = steps.filter((step) => {
          now += step;
          forward += Math.max(0, step);
          return rate.take(now);
        });
        expect(passed.length).toBeLessThanOrEqual(300 + (forward * 15) / 1_000);
      },
    ),
  );
});
