import { expect, test } from 'vitest';
import { addDays, endOfSchoolYear, isDay, londonDay } from './day.ts';

test.each(['2026-02-30', '2025-02-29', '26-01-01', '2026-1-1', '', '1850-01-01'])(
  '“%s” is no day',
  (text) => expect(isDay(text)).toBe(false),
);

test('29 February is a day in a leap year', () => expect(isDay('2028-02-29')).toBe(true));

test.each([
  ['2026-03-28', 2, '2026-03-30'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2026-10-26', -2, '2026-10-24'],
])('%s and %i days is %s, over the change of clocks and year', (day, count, then) => {
  expect(addDays(day, count)).toBe(then);
});

test.each([
  ['2026-06-30T23:30:00Z', '2026-07-01'],
  ['2026-11-30T23:30:00Z', '2026-11-30'],
])('at %s it is %s in London', (at, day) => expect(londonDay(Date.parse(at))).toBe(day));

test.each([
  ['2026-08-31', '2026-08-31'],
  ['2026-09-01', '2027-08-31'],
  ['2026-01-10', '2026-08-31'],
])('the school year of %s ends on %s', (day, end) => expect(endOfSchoolYear(day)).toBe(end));
