import { expect, test } from 'vitest';
import { signed } from '../fixtures/check.ts';
import { type ReportedDecision, reportOf } from './report.ts';

const at = (day: string, hour = 9) => Date.parse(`${day}T${String(hour).padStart(2, '0')}:00:00Z`);
const week = (day: string, more: Parameters<typeof signed>[0] = {}) => ({
  ...signed({ kind: 'weekly', day, fresh: 5, flagged: 2, reviewed: 5, total: 100, ...more }),
  at: at(day),
});
const decision = (
  id: string,
  day: string,
  more: Partial<ReportedDecision> = {},
): ReportedDecision => ({
  ...{ id, at: at(day, 8), decision: 'keep', verdict: 'look', outcome: null, undone: null },
  ...more,
});
const AUTUMN = { from: '2026-09-01', to: '2026-12-31' };
const of = (
  checks: readonly ReturnType<typeof week>[],
  decisions: readonly ReportedDecision[] = [],
  missed: readonly string[] = [],
) => reportOf({ signed: checks, decisions, missed }, AUTUMN);

test('a period’s checks are added up, the days at its ends with them', () => {
  const all = [week('2026-12-31', { total: 120 }), week('2026-09-01'), week('2027-01-01')];
  expect(of(all, [], ['2026-10-05', '2027-01-04'])).toMatchObject({
    missed: ['2026-10-05'],
    fresh: 10,
    change: 20,
    last: 120,
  });
});

test('whom a baseline met is not said to have come in that week', () => {
  expect(of([week('2026-10-05', { kind: 'baseline', fresh: 400 })]).fresh).toBe(0);
});

test('a period without checks has none, and no totals', () => {
  expect(of([])).toMatchObject({ checks: [], lines: [], last: null, change: null });
});

test('the change is against the check before the period; of a single check there is none', () => {
  const one = week('2026-10-05', { total: 110 });
  expect(of([one]).change).toBeNull();
  expect(of([week('2026-08-31', { total: 100 }), one]).change).toBe(10);
});

test('what was decided at leisure counts on its own day, between the checks', () => {
  const checks = [week('2026-10-05', { kind: 'baseline' }), week('2026-10-12')];
  const report = of(checks, [
    decision('1', '2026-08-31'),
    decision('2', '2026-10-06'),
    decision('3', '2026-10-12', { decision: 'good' }),
    decision('4', '2026-10-20', { decision: 'ask' }),
    decision('5', '2026-10-20', { undone: { at: at('2026-10-21'), by: 'ada' } }),
  ]);
  expect(report.decisions).toEqual({ keep: 1, good: 1, ask: 1, block: 0, remove: 0 });
  expect(report.lines.map(({ check, reviewed }) => [check?.day ?? null, reviewed])).toEqual([
    ['2026-10-05', 0],
    ['2026-10-12', 2],
    [null, 1],
  ]);
  expect(report.reviewed).toBe(3);
});

test('who stays flagged and open from week to week is flagged once', () => {
  const checks = [
    week('2026-10-05', { kind: 'baseline', flagged: 3, open: 3 }),
    week('2026-10-12', { flagged: 4, open: 4 }),
    week('2026-10-19', { flagged: 4, open: 2 }),
  ];
  const report = of(checks, [decision('1', '2026-10-13'), decision('2', '2026-10-19')]);
  expect(report.lines.map(({ flagged }) => flagged)).toEqual([3, 1, 0]);
  expect(report.flagged).toBe(4);
});

test('whoever is asked about, or waits for X, is open in the check and not flagged twice', () => {
  const block = (more: Partial<ReportedDecision>) =>
    decision('2', '2026-10-12', { decision: 'block', ...more });
  const seenLater = { is: 'seen', at: at('2026-10-13') } as const;
  for (const one of [block({}), block({ outcome: seenLater })]) {
    const asked = decision('1', '2026-10-12', { decision: 'ask' });
    expect(of([week('2026-10-12', { open: 2 })], [asked, one]).flagged).toBe(2);
  }
});

test('a block that X has refused is not said to be one', () => {
  const outcome = (is: 'seen' | 'refused' | 'by-hand') => ({ is, at: at('2026-10-12') });
  const report = of(
    [week('2026-10-12')],
    [
      decision('1', '2026-10-12', { decision: 'block', outcome: outcome('seen') }),
      decision('2', '2026-10-12', { decision: 'block', outcome: outcome('refused') }),
      decision('3', '2026-10-12', { decision: 'remove', outcome: outcome('by-hand') }),
      decision('4', '2026-10-12', { decision: 'remove' }),
    ],
  );
  expect(report.decisions).toMatchObject({ block: 1, remove: 1 });
  expect(report.waiting).toBe(2);
  expect(report.lines[0]).toMatchObject({ reviewed: 4, carriedOut: 2 });
});

test('a walk that a person has stopped is counted', () => {
  const checks = [week('2026-10-05', { ended: 'stopped' }), week('2026-10-12', { ended: 'known' })];
  expect(of(checks).stopped).toBe(1);
});

test('whom a check flagged first is as its record says, whatever came of those before', () => {
  const checks = [
    week('2026-10-05', { open: 1, newly: 1 }),
    week('2026-10-12', { open: 0, newly: 1 }),
  ];
  const report = of(checks, [
    decision('1', '2026-10-05', {
      decision: 'block',
      outcome: { is: 'seen', at: at('2026-10-08') },
    }),
    decision('2', '2026-10-12'),
  ]);
  expect(report.lines.map(({ flagged }) => flagged)).toEqual([1, 1]);
});

test('a check is of the period in which its walk ended', () => {
  const late = week('2027-01-04', { walked: '2026-12-30' });
  expect(of([late]).checks).toHaveLength(1);
});
