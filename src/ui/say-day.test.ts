import { expect, test } from 'vitest';
import { daysBetween, daysSince, sayDay, sayMoment } from './say-day.ts';

test('a day is written in full', () => {
  expect(sayDay('2027-08-31')).toBe('31 August 2027');
});

test('an instant is London’s, in summer time too', () => {
  expect(sayMoment(Date.parse('2026-07-01T23:30:00Z'))).toBe('2 July 2026 at 00:30');
});

test('days are counted across the change of the clocks, and backwards', () => {
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  expect(daysBetween('2026-10-26', '2026-10-24')).toBe(-2);
});

test('what was said a minute before midnight was said yesterday', () => {
  expect(daysSince(Date.parse('2026-11-24T23:59:00Z'), '2026-11-25')).toBe(1);
  expect(daysSince(Date.parse('2026-11-25T00:01:00Z'), '2026-11-25')).toBe(0);
});
