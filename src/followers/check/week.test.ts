import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../consent/day.ts';
import { DEFAULT_WEEK, weekOf, weekSettingsSchema } from './week.ts';

// 5 October 2026 is a Monday, and Monday is the day by default.
const MONDAY = '2026-10-05';
const SINCE = '2026-10-01';
const week = (today: string, checks: readonly string[] = [MONDAY], settings = DEFAULT_WEEK) =>
  weekOf(settings, { checks, since: SINCE, today });

describe('before the first check', () => {
  test('it is due from the first chosen day after the set-up, gently and then insistently', () => {
    const none = { due: null, dueDays: null, next: MONDAY, reminder: 'none', missed: [] };
    expect(week(SINCE, [])).toEqual(none);
    expect(week('2026-10-04', [])).toEqual(none);
    expect(week(MONDAY, [])).toMatchObject({ due: MONDAY, dueDays: null, reminder: 'gentle' });
    expect(week('2026-10-20', [])).toMatchObject({ reminder: 'insistent', missed: [] });
  });

  test('not on the day of the set-up itself, whatever weekday that is', () => {
    const asked = { checks: [], since: MONDAY, today: MONDAY };
    expect(weekOf(DEFAULT_WEEK, asked)).toMatchObject({ due: null, next: '2026-10-12' });
  });
});

describe('after it', () => {
  test('nothing is due until the day comes', () => {
    expect(week('2026-10-11')).toMatchObject({ due: null, dueDays: -1, reminder: 'none' });
  });

  test('on the day it reminds gently, and insists after two days', () => {
    expect(week('2026-10-12')).toMatchObject({ dueDays: 0, reminder: 'gentle' });
    expect(week('2026-10-13')).toMatchObject({ dueDays: 1, reminder: 'gentle' });
    expect(week('2026-10-14')).toMatchObject({ dueDays: 2, reminder: 'insistent' });
  });

  test('a check that comes late counts for its week', () => {
    expect(week('2026-10-18', [MONDAY, '2026-10-18'])).toMatchObject({ due: null, missed: [] });
  });

  test('a week without one is missed once the next is due', () => {
    expect(week('2026-10-18').missed).toEqual([]);
    expect(week('2026-10-19')).toMatchObject({ missed: ['2026-10-12'], dueDays: 0 });
    expect(week('2026-11-02').missed).toEqual(['2026-10-12', '2026-10-19', '2026-10-26']);
  });

  test('a week whose day is in the holidays has none, and in the holidays nothing insists', () => {
    const settings = { ...DEFAULT_WEEK, holidays: [{ from: '2026-10-17', to: '2026-10-31' }] };
    const checks = [MONDAY, '2026-10-12'];
    expect(week('2026-10-28', checks, settings)).toMatchObject({ due: null, missed: [] });
    expect(week('2026-11-02', checks, settings)).toMatchObject({ due: '2026-11-02', missed: [] });
    expect(week('2026-10-20', [MONDAY], settings)).toMatchObject({
      due: '2026-10-12',
      reminder: 'gentle',
    });
  });
});

test('whatever the day and the checks, a week is missed or not for good', () => {
  const offset = fc.nat(200);
  fc.assert(
    fc.property(fc.array(offset, { maxLength: 20 }), offset, fc.nat(30), (made, at, later) => {
      const checks = [MONDAY, ...made.map((days) => addDays(MONDAY, days))];
      const until = addDays(MONDAY, at);
      const now = week(
        until,
        checks.filter((day) => day <= until),
      );
      const then = week(addDays(until, later), checks);
      expect(then.missed.slice(0, now.missed.length)).toEqual(now.missed);
    }),
  );
});

test('a holiday that ends before it begins is none', () => {
  const settings = { ...DEFAULT_WEEK, holidays: [{ from: '2026-10-31', to: '2026-10-17' }] };
  expect(v.is(weekSettingsSchema, settings)).toBe(false);
});
