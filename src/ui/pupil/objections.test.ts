import { expect, test } from 'vitest';
import { added, consented, listOf, pupilOf } from '../../consent/fixtures/build.ts';
import type { BodyOf } from '../../consent/index.ts';
import { objectionsOfOthers } from './objections.ts';

const refusal = (change: Partial<BodyOf<'consent-recorded'>> = {}) =>
  pupilOf(
    listOf(
      added(),
      consented({
        answers: { 'social-media': 'no', video: 'no' },
        givenBy: 'Mr O’Hara',
        ...change,
      }),
    ),
  );
const by = (givenBy: string, pupil = refusal()) =>
  objectionsOfOthers(pupil, ['social-media', 'video'], { givenBy }).map((one) => one.givenBy);

test('a no of somebody else is asked about, once for all its uses', () => {
  expect(by('Mrs J Bennett')).toEqual(['Mr O’Hara']);
});

test('who said no may say yes, however the name is typed', () => {
  expect(by("mr o'hara")).toEqual([]);
});

test('nobody knows whether two who are not named are the same', () => {
  expect(by('', refusal({ givenBy: '' }))).toEqual(['']);
});
