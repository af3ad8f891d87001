import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDraftRates } from './draft-rate.ts';

const createDraftRate = () => createDraftRates().ofPage();

const START = Date.UTC(2026, 10, 25, 9);

/** How many of the drafts that come every so many milliseconds are checked. */
function checked(everyMs: number, seconds: number, rate = createDraftRate(), from = START): number {
  const count = Math.floor((seconds * 1_000) / everyMs);
  return Array.from({ length: count }, (_, index) => rate.take(from + index * everyMs, '')).filter(
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
  expect(rate.take(START + 5_000, '')).toBe(false);
  expect(rate.take(START + 6_000, '')).toBe(true);
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
          return rate.take(now, '');
        });
        expect(passed.length).toBeLessThanOrEqual(300 + (forward * 15) / 1_000);
      },
    ),
  );
});

const row = 'Our class went to the farm and fed the lambs, then we drew them. '.repeat(4);
const thread = Array.from({ length: 25 }, (_, at) => `${at}: ${row}`).join('\n');

test('a thread of 25 posts is typed at ten keys a second, and mended in its middle', () => {
  const rate = createDraftRate();
  let now = START;
  const key = (draft: string) => {
    now += 100;
    return rate.take(now, draft);
  };
  for (let length = 1; length <= thread.length; length++) {
    expect(key(thread.slice(0, length))).toBe(true);
  }
  const half = thread.length / 2;
  for (let typed = 1; typed <= 3_000; typed++) {
    expect(key(thread.slice(0, half) + 'x'.repeat(typed) + thread.slice(half))).toBe(true);
  }
});

test('a long paste is checked at once, and five posts of it need no pause after', () => {
  expect(createDraftRate().take(START, thread)).toBe(true);
  const rate = createDraftRate();
  const five = thread.slice(0, 5 * 280);
  expect(rate.take(START, five)).toBe(true);
  expect(rate.take(START + 100, `${five}!`)).toBe(true);
});

test('after the longest paste there is a moment’s wait, and no more', () => {
  const rate = createDraftRate();
  expect(rate.take(START, 'A letter home. '.repeat(1_666))).toBe(true);
  expect(rate.take(START + 1_000, 'A post.')).toBe(false);
  expect(rate.take(START + 3_000, 'A post.')).toBe(true);
});

test('thirty names in every draft come no faster than one in each', () => {
  const rate = createDraftRate();
  let names = 0;
  for (let step = 0; step < 60_000; step++) {
    const draft = Array.from({ length: 30 }, (_, at) => `name${step * 30 + at}`).join(' ');
    if (rate.take(START + step * 10, draft)) names += 30;
  }
  expect(names).toBeLessThan(300 + 600 * 15);
});

test('a page that loads itself anew for every draft, or in many tabs, has no more room for it', () => {
  const rates = createDraftRates();
  const names = Array.from({ length: 6_000 }, (_, index) => `name${index}`);
  const passed = names.filter((name, index) => rates.ofPage().take(START + index * 10, name));
  expect(passed.length).toBeLessThanOrEqual(300 + 60 * 15);
});

test('what a page had written before costs it nothing again, whatever another page writes', () => {
  const rates = createDraftRates();
  const [mine, other] = [rates.ofPage(), rates.ofPage()];
  const written = 'Our class went to the farm. '.repeat(60);
  expect(mine.take(START, written)).toBe(true);
  expect(other.take(START + 20_000, 'Something else.')).toBe(true);
  for (let keys = 1; keys <= 200; keys++) {
    expect(mine.take(START + 20_000 + keys * 30, `${written}${'x'.repeat(keys)}`)).toBe(true);
  }
});
