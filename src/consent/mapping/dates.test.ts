import { expect, test } from 'vitest';
import { dateOf } from './dates.ts';

test.each([
  ['08/09/2026', '2026-09-08'],
  ['8.9.26', '2026-09-08'],
  ['08-Sep-2026', '2026-09-08'],
  ['8th September 2026', '2026-09-08'],
  ['Tue 8 Sep 2026', '2026-09-08'],
  ['2026-09-08', '2026-09-08'],
  ['2026-09-08T00:00:00', '2026-09-08'],
  ['08/09/2026 14:05', '2026-09-08'],
  ['46273', '2026-09-08'],
  ['29/02/2028', '2028-02-29'],
])('%s is %s', (cell, day) => expect(dateOf(cell)).toBe(day));

test.each(['', ' ', '-', 'N/A'])('“%s” is a blank', (cell) => expect(dateOf(cell)).toBeNull());

test.each(['31/02/2026', '13/13/2026', '29/02/2027', 'soon', '12', '2026', 'Yes', '9/2026'])(
  '%s is no date',
  (cell) => expect(dateOf(cell)).toBe('not-a-date'),
);
