import { expect, test } from 'vitest';
import { derive, planRollOver, rollOver } from '../../../consent/index.ts';
import { exportedPupils } from '../testing/pupils.ts';
import { isFar, newYear, realMoves, sumOf } from './sums.ts';

const events = await exportedPupils();

test('a roll-over moves every class up, and its sums are those of what it does', () => {
  const before = derive(events);
  const moves = planRollOver(before);
  const sum = sumOf(moves);
  const body = rollOver(realMoves(moves), '2027-09-01');
  const after = derive([...events, { id: 'roll', at: 1e12, by: 'person-1', body }]);
  const leaving = [...after.pupils.values()].filter(
    ({ leavingDate }) => leavingDate === '2027-08-31',
  );
  const moved = [...after.pupils.values()].filter(
    ({ id, className }) => className !== before.pupils.get(id)?.className,
  );
  expect({ leaving: leaving.length, moving: moved.length }).toEqual({
    leaving: sum.leaving,
    moving: sum.moving,
  });
  expect(sum.leaving + sum.moving + sum.staying).toBe(39);
});

test('a class that goes nowhere is no move', () => {
  const place = { yearGroup: 'Nurture', className: 'Acorns' };
  const stays = { from: place, to: { ...place }, pupils: 4, sure: false };
  expect(realMoves([stays])).toEqual([]);
  expect(sumOf([stays])).toEqual({ moving: 0, leaving: 0, staying: 4 });
});

test.each([
  ['2026-05-01', '2026-09-01'],
  ['2026-11-25', '2026-09-01'],
  ['2027-01-15', '2026-09-01'],
  ['2027-07-20', '2027-09-01'],
])('on %s the new year is that of %s', (today, day) => {
  expect(newYear(today)).toBe(day);
});

test('moving up in November for last September is far, in July or September it is not', () => {
  expect(isFar('2026-09-01', '2026-11-25')).toBe(true);
  expect(isFar('2026-09-01', '2026-09-30')).toBe(false);
  expect(isFar('2026-09-01', '2026-07-10')).toBe(false);
  expect(isFar('2027-09-01', '2027-05-02')).toBe(true);
});
