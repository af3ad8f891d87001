import { expect, test } from 'vitest';
import { type Details, derive, NO_DETAILS } from '../../consent/index.ts';
import { createFinder } from './find-pupils.ts';

const evidence = { kind: 'form', reference: '' } as const;
const named = (legal: string, surname: string, more: Partial<Details> = {}): Details => ({
  ...NO_DETAILS,
  forenames: { ...NO_DETAILS.forenames, legal },
  surnames: { legal: surname, preferred: '' },
  ...more,
});
const DETAILS: Readonly<Record<string, Details>> = {
  'pupil-anne': named('Anne-Marie', "O'Brien", { className: '3 Oak' }),
  'pupil-luke': named('Łukasz', 'Nowak', { className: '10 Elm' }),
  'pupil-bess': named('Elizabeth', 'Sykes', {
    className: '3 Oak',
    forenames: { legal: 'Elizabeth', middle: '', preferred: 'Bessie', aliases: ['Lizzie'] },
  }),
};
const events = Object.entries(DETAILS).map(([pupil, details], at) => ({
  id: `e${at}`,
  at,
  by: 'me',
  body: { type: 'pupil-added', pupil, evidence, details } as const,
}));
const left = {
  id: 'left',
  at: 9,
  by: 'me',
  body: {
    type: 'roll-set',
    pupil: 'pupil-anne',
    evidence,
    onRoll: 'no',
    leavingDate: '2026-07-20',
  } as const,
};
const finder = createFinder(derive(events));

test.each([
  ['anne', ['pupil-anne']],
  ['annem', ['pupil-anne']],
  ['marie', ['pupil-anne']],
  ['obrien', ['pupil-anne']],
  ['O’Bri ann', ['pupil-anne']],
  ['luk', ['pupil-luke']],
  ['bess', ['pupil-bess']],
  ['eliz', ['pupil-bess']],
  ['lizzie sykes', ['pupil-bess']],
  ['3 oak', ['pupil-anne', 'pupil-bess']],
  ['zzz', []],
  ['  ', ['pupil-anne', 'pupil-bess', 'pupil-luke']],
])('%j finds %j', (typed, ids) => {
  expect(finder.find(typed, '', new Set()).map(({ id }) => id)).toEqual(ids);
});

test('only the class that was chosen, without those who are there already', () => {
  const found = finder.find('', '3 Oak', new Set(['pupil-anne']));
  expect(found.map(({ id }) => id)).toEqual(['pupil-bess']);
});

test('classes are in the order people count them', () => {
  expect(finder.classes).toEqual(['3 Oak', '10 Elm']);
});

test('whoever has left comes last, but is found: old pictures show them', () => {
  const after = createFinder(derive([...events, left]));
  expect(after.find('', '3 Oak', new Set()).map(({ id }) => id)).toEqual([
    'pupil-bess',
    'pupil-anne',
  ]);
});
