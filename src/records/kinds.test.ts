import * as v from 'valibot';
import { expect, test } from 'vitest';
import { kindsOf, upToDate } from './kinds.ts';

const THIRD = {
  type: 'answer',
  version: 3,
  body: v.strictObject({ says: v.picklist(['yes', 'no']), uses: v.array(v.string()) }),
  upgrades: {
    1: (body: unknown) => ({ says: body === true ? 'yes' : 'no' }),
    2: (body: unknown) => ({ ...v.parse(v.looseObject({}), body), uses: [] }),
  },
};
const payload = (version: number, body: unknown) => ({
  type: 'answer',
  version,
  at: 1,
  by: 'a',
  body,
});
const read = (version: number, body: unknown) => upToDate(kindsOf([THIRD]), payload(version, body));

test('a body of any earlier version is brought up to date, step by step', () => {
  const now = payload(3, { says: 'yes', uses: [] });
  expect(read(1, true)).toEqual(now);
  expect(read(2, { says: 'yes' })).toEqual(now);
  expect(read(3, { says: 'yes', uses: [] })).toEqual(now);
});

test('a later version and an unknown kind are told as newer', () => {
  expect(read(4, {})).toBe('newerVersion');
  expect(upToDate(kindsOf([]), payload(1, {}))).toBe('newerVersion');
});

test('a body that is not what its version says can’t be read', () => {
  expect(read(3, { says: 'perhaps', uses: [] })).toBe('unreadable');
});
