import { expect, test } from 'vitest';
import { added, FORM, listOf, named } from './fixtures/build.ts';
import { planRollOver, rollOver, yearOf } from './roll-over.ts';

test.each([
  ['Nursery', -1],
  ['Reception', 0],
  ['R', 0],
  ['FS2', 0],
  ['Year 1', 1],
  ['Y6', 6],
  ['03', 3],
  ['4 Rowan', 4],
  ['Hedgehogs', null],
])('%s is year %s', (text, year) => expect(yearOf(text)).toBe(year));

test.each([
  ['Yr 3', 3],
  ['yr. 6', 6],
  ['Yr6', 6],
  ['YR', 0],
  ['Yr R', 0],
  ['NCY6', 6],
  ['National Curriculum Year 6', 6],
  ['6A', 6],
  ['Years 5 and 6', null],
  ['Y5/6', null],
  ['Year 5/6', null],
  // The sixth class of a small school may be any year.
  ['Class 6', null],
])('%s is year %s too', (text, year) => expect(yearOf(text)).toBe(year));

const school = (...classes: [string, string][]) =>
  listOf(
    ...classes.map(([yearGroup, className], index) =>
      added(`pupil-${index}000`, named('A', `${index}`, { yearGroup, className })),
    ),
  );
const plan = (...classes: [string, string][]) =>
  planRollOver(school(...classes)).map(({ from, to, sure }) => [
    from.className,
    to?.className ?? null,
    sure,
  ]);

test('with one class a year everybody moves up and the oldest leave', () => {
  expect(plan(['Reception', 'R Acorn'], ['Year 1', '1 Willow'], ['Year 6', '6 Beech'])).toEqual([
    ['R Acorn', '1 Willow', true],
    // There is no class of Year 2 yet: somebody must say.
    ['1 Willow', '', false],
    ['6 Beech', null, true],
  ]);
});

test('with two classes a year the one of the same name follows', () => {
  const classes = plan(
    ['Year 3', '3 Oak'],
    ['Year 3', '3 Elm'],
    ['Year 4', '4 Oak'],
    ['Year 4', '4 Ash'],
  );
  expect(classes.slice(0, 2)).toEqual([
    ['3 Elm', '', false],
    ['3 Oak', '4 Oak', true],
  ]);
});

test('leavers are not moved', () => {
  const register = listOf(added('pupil-left', named('A', 'B', { yearGroup: 'Year 2' })), {
    type: 'roll-set',
    pupil: 'pupil-left',
    evidence: FORM,
    onRoll: 'no',
    leavingDate: null,
  });
  expect(planRollOver(register)).toEqual([]);
});

test('what is recorded is the moves and the day', () => {
  const moves = planRollOver(school(['Year 6', '6 Beech']));
  expect(rollOver(moves, '2027-09-01')).toEqual({
    type: 'classes-rolled-over',
    day: '2027-09-01',
    moves: [{ from: { yearGroup: 'Year 6', className: '6 Beech' }, to: null }],
  });
});
