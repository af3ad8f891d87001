import { expect, test } from 'vitest';
import { added, recorded } from '../consent/fixtures/build.ts';
import { fits } from './list-size.ts';

const some = (count: number) =>
  Array.from({ length: count }, (_, n) => added(`pupil-${n + 1_000}`));
const MIB = 1024 * 1024;

test('a school’s list is far from the limit; few events are not even measured', () => {
  expect(fits([], some(4_000))).toBe(true);
  expect(fits([], some(2_000), 1)).toBe(true);
});

test('what is there counts as well as what is added', () => {
  const bodies = some(2_001);
  expect(fits([], bodies, MIB)).toBe(true);
  expect(fits(recorded(some(3_000)), bodies, MIB)).toBe(false);
});

test('more events than one question may hold do not fit, however small', () => {
  const [one = added()] = some(1);
  expect(
    fits(
      [],
      Array.from({ length: 250_001 }, () => one),
    ),
  ).toBe(false);
});
