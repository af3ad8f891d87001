import { expect, test } from 'vitest';
import { readingOf } from '../reading.ts';
import { CONTEXT, profileWith } from '../testing/profile.ts';
import { possiblePupil } from './possible-pupil.ts';

const speaks = (bio: string, year: number) =>
  possiblePupil.check(readingOf(profileWith({ bio })), { ...CONTEXT, now: Date.UTC(year, 5, 1) })
    .length > 0;

test('a year of birth is that of a child of primary school as time goes by', () => {
  const years = [2013, 2014, 2021, 2022, 2025, 2026];
  expect(years.filter((born) => speaks(`born ${born}`, 2026))).toEqual([2014, 2021]);
  expect(years.filter((born) => speaks(`born ${born}`, 2031))).toEqual([2021, 2022, 2025, 2026]);
});
