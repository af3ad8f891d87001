import { expect, test } from 'vitest';
import { signed } from '../fixtures/check.ts';
import { reportOf } from './report.ts';

const week = (day: string, more: Parameters<typeof signed>[0] = {}) =>
  signed({ kind: 'weekly', day, fresh: 5, flagged: 2, reviewed: 5, total: 100, ...more });
const AUTUMN = { from: '2026-09-01', to: '2026-12-31' };

test('a period’s checks are added up, the days at its ends with them', () => {
  const all = [week('2026-12-31', { total: 120 }), week('2026-09-01'), week('2027-01-01')];
  expect(reportOf(all, ['2026-10-05', '2027-01-04'], AUTUMN)).toMatchObject({
    missed: ['2026-10-05'],
    fresh: 10,
    flagged: 4,
    reviewed: 10,
    decisions: { keep: 2, block: 4 },
    first: 100,
    last: 120,
  });
});

test('whom a baseline met is not said to have come in that week', () => {
  expect(reportOf([signed()], [], AUTUMN).fresh).toBe(0);
});

test('a period without checks has none, and no totals', () => {
  expect(reportOf([], [], AUTUMN)).toMatchObject({ checks: [], first: null, last: null });
});
