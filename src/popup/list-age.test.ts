import { expect, test } from 'vitest';
import { listAge } from './list-age.ts';

const NOW = Date.parse('2026-11-25T09:00:00Z');
const HOUR = 3_600_000;
const age = (hours: number) => listAge(NOW - hours * HOUR, NOW, '2026-11-25', 7);

test('a list that nobody has ever vouched for has no age', () => {
  expect(listAge(null, NOW, '2026-11-25', 7)).toEqual({ is: 'never' });
});

test('days are those of the calendar, and the limit is to the hour, as it is for pictures', () => {
  expect(age(10)).toEqual({ is: 'current', days: 1 });
  expect(age(7 * 24)).toEqual({ is: 'current', days: 7 });
  expect(age(7 * 24 + 1)).toEqual({ is: 'stale', days: 7 });
});

test('a clock that is ahead elsewhere makes no list older than today', () => {
  expect(age(-30)).toEqual({ is: 'current', days: 0 });
});
