import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../consent/day.ts';
import {
  DEFAULT_WEEK,
  type Reckoned,
  stillMissed,
  type WeekSettings,
  weekOf,
  weekSettingsSchema,
} from './week.ts';

// 5 October 2026 is a Monday, and Monday is the day by default.
const MONDAY = '2026-10-05';
const SINCE = '2026-10-01';
const week = (today: string, checks: readonly string[] = [MONDAY], settings = DEFAULT_WEEK) =>
  weekOf(settings, { checks, since: SINCE, today });

describe('before the first check', () => {
  test('it is due from the first chosen day after the set-up, gently and then insistently', () => {
    const none = { due: null, dueDays: null, next: MONDAY, reminder: 'none', missed: [] };
    expect(week(SINCE, [])).toMatchObject(none);
    expect(week('2026-10-04', [])).toMatchObject(none);
    expect(week(MONDAY, [])).toMatchObject({ due: MONDAY, dueDays: null, reminder: 'gentle' });
    expect(week('2026-10-20', [])).toMatchObject({ due: MONDAY, reminder: 'insistent' });
  });

  test('a school that never makes it misses its weeks, and they stay missed when it has', () => {
    const missed = ['2026-10-05', '2026-10-12'];
    expect(week('2026-10-20', []).missed).toEqual(missed);
    expect(week('2026-10-21', ['2026-10-21']).missed).toEqual(missed);
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

describe('what was reckoned once', () => {
  const AUTUMN = { ...DEFAULT_WEEK, holidays: [{ from: '2026-10-24', to: '2026-11-01' }] };
  const CHECKS = [MONDAY, '2026-10-12', '2026-10-19', '2026-11-02'];
  /** The settings are changed on that day. */
  const changed = (day: string, before: WeekSettings, after: WeekSettings, checks = CHECKS) => {
    const { reckoned } = week(day, checks, before);
    return (today: string) => weekOf(after, { checks, since: SINCE, today, reckoned });
  };

  test('is not reckoned anew without a holiday that was deleted', () => {
    const later = changed('2026-11-03', AUTUMN, DEFAULT_WEEK);
    expect(later('2026-11-03')).toMatchObject({ due: null, missed: [] });
    expect(later('2026-11-16').missed).toEqual(['2026-11-09']);
  });

  test('nor with another weekday: the new one is for the days to come', () => {
    const later = changed('2026-10-07', DEFAULT_WEEK, { ...DEFAULT_WEEK, weekday: 2 }, [MONDAY]);
    expect(later('2026-10-12')).toMatchObject({ due: null, missed: [] });
    expect(later('2026-10-13')).toMatchObject({ due: '2026-10-13', dueDays: 0, missed: [] });
    expect(later('2026-10-20').missed).toEqual(['2026-10-13']);
  });

  test('a check that was due stays due when the weekday changes, and can be missed', () => {
    const later = changed('2026-10-14', DEFAULT_WEEK, { ...DEFAULT_WEEK, weekday: 2 }, [MONDAY]);
    expect(later('2026-10-15')).toMatchObject({ due: '2026-10-12', dueDays: 3 });
    expect(later('2026-10-20')).toMatchObject({ due: '2026-10-20', missed: ['2026-10-12'] });
  });

  test('a week that was open when the weekday was moved is not cut short', () => {
    const thursday = { ...DEFAULT_WEEK, weekday: 4 } as const;
    const later = changed('2026-10-14', DEFAULT_WEEK, thursday, [MONDAY, '2026-10-16']);
    expect(later('2026-10-16').missed).toEqual([]);
    expect(later('2026-10-23')).toMatchObject({ missed: [], due: '2026-10-22' });
  });

  test('a holiday entered late takes its week away, and gives it back when it was a mistake', () => {
    const late = { ...DEFAULT_WEEK, holidays: [{ from: '2026-10-10', to: '2026-10-16' }] };
    const later = changed('2026-10-14', DEFAULT_WEEK, late, [MONDAY]);
    expect(later('2026-10-14')).toMatchObject({ due: null, reminder: 'none' });
    expect(later('2026-10-26').missed).toEqual(['2026-10-19']);
    const { reckoned } = later('2026-10-14');
    const back = { checks: [MONDAY], since: SINCE, today: '2026-10-15', reckoned };
    expect(weekOf(DEFAULT_WEEK, back)).toMatchObject({ due: '2026-10-12' });
  });

  test('kept day by day it gives the same as reckoned in one', () => {
    const weekday = fc.constantFrom<WeekSettings['weekday']>(1, 3, 7);
    fc.assert(
      fc.property(fc.array(fc.nat(60), { maxLength: 8 }), weekday, fc.nat(40), (made, on, step) => {
        const settings = { ...DEFAULT_WEEK, weekday: on };
        const checks = made.map((days) => addDays(SINCE, days));
        const until = addDays(SINCE, 70);
        let reckoned: Reckoned | null = null;
        const missed: string[] = [];
        const days = Array.from({ length: 71 }, (_, at) => at).filter(
          (at) => at % (step + 1) === 0 || at === 70,
        );
        for (const at of days) {
          const day = addDays(SINCE, at);
          const signed = checks.filter((one) => one <= day);
          const now = weekOf(settings, { checks: signed, since: SINCE, today: day, reckoned });
          missed.push(...now.missed);
          reckoned = now.reckoned;
        }
        const whole = weekOf(settings, { checks, since: SINCE, today: until });
        expect(missed).toEqual(whole.missed);
      }),
    );
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

test('a week whose check was signed late was not missed, nor one that became a holiday', () => {
  const missed = ['2026-10-05', '2026-10-12', '2026-10-19'].map((day) => ({ day }));
  const settings = { ...DEFAULT_WEEK, holidays: [{ from: '2026-10-19', to: '2026-10-23' }] };
  expect(stillMissed(missed, ['2026-10-13'], settings)).toEqual([{ day: '2026-10-05' }]);
  expect(stillMissed(missed, ['2026-10-04'], DEFAULT_WEEK)).toEqual(missed);
});
