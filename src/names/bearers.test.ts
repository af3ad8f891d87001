import { expect, test } from 'vitest';
import {
  type Bearers,
  bearsForename,
  bearsSurname,
  isHalfOnly,
  pupilsOf,
  pupilsOfBoth,
} from './bearers.ts';
import { KINDS, type Kind } from './person.ts';

const bearers = (...posts: readonly (readonly [pupil: number, kind: Kind])[]): Bearers => ({
  key: 'rose',
  compound: false,
  posts: posts.map(([pupil, kind]) => pupil * 8 + kind),
  kinds: posts.reduce((bits, [, kind]) => bits | (1 << kind), 0),
});

test('it is told who bears a form as a forename and who as a surname', () => {
  const rose = bearers([0, KINDS.given], [2, KINDS.half], [2, KINDS.surname], [5, KINDS.surname]);
  expect([bearsForename(rose), bearsSurname(rose)]).toEqual([true, true]);
  expect(pupilsOf(rose, 'forename')).toEqual([0, 2]);
  expect(pupilsOf(rose, 'surname')).toEqual([2, 5]);
  expect(pupilsOf(rose, 'any')).toEqual([0, 2, 5]);
});

test('a form that is nobody’s whole name is half of a double one', () => {
  expect(isHalfOnly(bearers([1, KINDS.half]))).toBe(true);
  expect(isHalfOnly(bearers([1, KINDS.half], [2, KINDS.given]))).toBe(false);
  expect(isHalfOnly(bearers([1, KINDS.part]))).toBe(false);
});

test('forename and surname together are those who bear both', () => {
  const alice = bearers([0, KINDS.given], [3, KINDS.given], [4, KINDS.surname]);
  const bell = bearers([3, KINDS.surname], [4, KINDS.given], [6, KINDS.surname]);
  expect(pupilsOfBoth(alice, bell, 'surname')).toEqual([3]);
  expect(pupilsOfBoth(alice, bell, 'forename')).toEqual([]);
});
