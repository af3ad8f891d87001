import { expect, test } from 'vitest';
import { ALICE, added, consented, listOf, pupilOf } from '../../consent/fixtures/build.ts';
import { derive } from '../../consent/index.ts';
import { figuresOf, isExpiring, isLeaver, standingOf } from './standing.ts';
import { exportedPupils } from './testing/pupils.ts';

const DAY = '2026-11-25';

test('the figures of a real list add up', async () => {
  const figures = figuresOf(derive(await exportedPupils()), DAY);
  expect(figures).toEqual({
    pupils: 39,
    shown: 28,
    expiring: 1,
    refused: 8,
    expired: 1,
    missing: 2,
    left: 1,
  });
});

test('a yes that ends within six weeks is told, one that lasts longer is not', () => {
  const ending = (until: string) => pupilOf(listOf(added(), consented({ until })));
  expect(isExpiring(ending('2027-01-06'), DAY)).toBe(true);
  expect(isExpiring(ending('2027-01-07'), DAY)).toBe(false);
  expect(standingOf(ending('2026-11-24'), DAY)).toBe('expired');
  expect(isExpiring(ending('2026-11-24'), DAY)).toBe(false);
});

test('who is off roll for certain may be purged; an unclear roll is not certain', () => {
  const pupil = pupilOf(listOf(added()), ALICE);
  expect(isLeaver({ ...pupil, onRoll: 'no' }, DAY)).toBe(true);
  expect(isLeaver({ ...pupil, leavingDate: '2026-11-24' }, DAY)).toBe(true);
  expect(isLeaver({ ...pupil, leavingDate: DAY }, DAY)).toBe(false);
  expect(isLeaver({ ...pupil, onRoll: 'unclear' }, DAY)).toBe(false);
});
