import { expect, test } from 'vitest';
import { ALICE, added, consented, FORM, listOf, named } from '../consent/fixtures/build.ts';
import { createFinder, NO_FILTER } from './rows.ts';

const DAY = '2026-11-25';
const register = listOf(
  added(ALICE, named('Alice', 'Bennett', { className: '3 Oak' })),
  consented(),
  added('pupil-bryn', named('Bryn', 'Ap Rhys', { className: '10 Ash' })),
  consented({ pupil: 'pupil-bryn', until: '2026-12-18' }),
  added('pupil-cara', named('Cara', 'Doyle', { className: '3 Oak' })),
  added('pupil-dev', named('Dev', 'Kaur', { className: '6 Elm' })),
  consented({ pupil: 'pupil-dev', conditions: 'Work only', until: '2026-12-18' }),
  added('pupil-left', named('Alison', 'Gone', { className: '6 Elm' })),
  {
    type: 'roll-set',
    pupil: 'pupil-left',
    evidence: FORM,
    onRoll: 'no',
    leavingDate: '2026-07-20',
  },
);
const finder = createFinder(register, DAY);
const names = (filter: Partial<typeof NO_FILTER>) =>
  finder.find({ ...NO_FILTER, ...filter }).map(({ name }) => name);

test('everybody on roll is there until something is typed', () => {
  expect(names({})).toEqual(['Bryn Ap Rhys', 'Alice Bennett', 'Cara Doyle', 'Dev Kaur']);
});

test('who has left is found by name, and told to be a no', () => {
  expect(names({ text: 'ali' })).toEqual(['Alice Bennett', 'Alison Gone']);
  expect(finder.find({ ...NO_FILTER, text: 'alison' })[0]?.tone).toBe('no');
});

test('by class and by what may be shown', () => {
  expect(names({ className: '3 Oak' })).toEqual(['Alice Bennett', 'Cara Doyle']);
  expect(names({ state: 'shown' })).toEqual(['Bryn Ap Rhys', 'Alice Bennett']);
  expect(names({ state: 'not' })).toEqual(['Cara Doyle', 'Dev Kaur']);
  expect(names({ state: 'soon' })).toEqual(['Bryn Ap Rhys']);
  expect(names({ className: '3 Oak', state: 'not', text: 'c' })).toEqual(['Cara Doyle']);
});

test('classes stand in the order of their numbers', () => {
  expect(finder.classes).toEqual(['3 Oak', '6 Elm', '10 Ash']);
});
