import { expect, test } from 'vitest';
import { judgingDay } from './judging-day.ts';

const TODAY = '2026-11-22';

test('a post that goes out at once is judged by today', () => {
  expect(judgingDay(null, TODAY)).toEqual({ day: TODAY, because: 'today' });
});

test('a scheduled post is judged by the day it goes out', () => {
  expect(judgingDay('Will send on Tue, Dec 1, 2026 at 9 AM', TODAY)).toEqual({
    day: '2026-12-01',
    because: 'scheduled',
  });
});

test('a day that cannot be read is not passed off as today', () => {
  expect(judgingDay('Zostanie wysłany 1.12.2026', TODAY).because).toBe('unknown');
});
