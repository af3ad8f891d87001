import { expect, test } from 'vitest';
import { publicationDay } from './publication-day.ts';

const TODAY = '2026-11-22';

test.each([
  ['Will send on Mon, Nov 30, 2026 at 9:00 AM', '2026-11-30'],
  ['Will send on Mon 30 Nov 2026 at 09:00', '2026-11-30'],
  ['Will send on Tuesday, 1 December 2026 at 15:30', '2026-12-01'],
  ['Will send on Fri, Jan 8 at 9.00', '2027-01-08'],
  ['Will send on Mon, 30 Nov at 09:00', '2026-11-30'],
  ['Will send on Sun, Nov 22, 2026 at 5:00 PM', '2026-11-22'],
  ['Will send on Mon, Nov 30, 2026 at 9 AM', '2026-11-30'],
  ['Will send on Mon 30 Nov 2026 at 9 am', '2026-11-30'],
  ['Will send on Monday 30th November, 9am', '2026-11-30'],
  ['Will send on Mon, Nov 30, 2026, 9:00\u202fAM', '2026-11-30'],
  ['Will send on Mon, 30 Nov 2026, 09:00', '2026-11-30'],
  ['Will send on Wed, 3 Mar at 11 p.m.', '2027-03-03'],
  ['Will send on 30 November 2026', '2026-11-30'],
])('“%s” is %s', (words, day) => expect(publicationDay(words, TODAY)).toBe(day));

test.each([
  'Zostanie wysłany 30.11.2026 o 09:00',
  'Will send on 12/01/2026 at 09:00',
  'Se enviará el lun, 30 nov 2026 a las 9:00',
  'Se enviará el mar, 1 dic 2026 a las 9:00',
  'Will send on mar, 1 dic 2026 at 9:00',
  'Wird am Mo., 30. Nov. 2026 um 9:00 gesendet',
  'Will send on Tue, Nov 30, 2026 at 9:00 AM',
  'Will send on Mon, Nov 30, 2026 at 9:00 AM GMT+9',
  'Will send on Mon at 9 AM',
  'Will send at 9 AM',
  'Nov 30, 2026',
  'Schedule',
  'Will send tomorrow at 9:00 AM',
  'Will send on Mon, Nov 31, 2026 at 9:00 AM',
  'Will send on Mon, Nov 2, 2026 at 9:00 AM',
  'Will send between Nov 30 and Dec 2, 2026',
  '',
])('“%s” cannot be read beyond doubt', (words) => {
  expect(publicationDay(words, TODAY)).toBeNull();
});
