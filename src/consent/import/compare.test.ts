import { expect, test } from 'vitest';
import { decision } from '../decision.ts';
import { derive, type Register } from '../derive.ts';
import type { ConsentBody, ConsentEvent } from '../events.ts';
import { PHONE, recorded } from '../fixtures/build.ts';
import { bodiesOf, imported, planFor, TODAY } from '../fixtures/import.ts';
import type { Plan } from './compare.ts';
import { NO_CHOICES } from './plan-events.ts';

const HEAD =
  'Adno,UPN,Forename,Surname,Class,DOB,Twitter,Conditions,Do Not Photograph,Consent Expiry\n';
const ADAM = '1,A1,Adam,Ash,3 Oak,14/03/2019,Yes,,No,31/08/2027\n';
const BELLA = '2,B2,Bella,Beech,3 Oak,02/11/2018,No,,No,31/08/2027\n';
const FIRST = { list: HEAD + ADAM + BELLA };

/** The list of the first import, with what was recorded since. */
function since(...bodies: ConsentBody[]): { register: Register; events: ConsentEvent[] } {
  const events = recorded([...bodiesOf(planFor(FIRST)), ...bodies]);
  return { register: derive(events), events };
}
const summary = ({ added, changed, same, gone, unclear }: Plan) => ({
  added: added.length,
  changed: changed.map(({ pupil, changes }) => [
    pupil.forenames.legal,
    changes.map(({ what }) => what),
  ]),
  conflicts: changed.flatMap(({ conflicts }) => conflicts.map(({ kind }) => kind)),
  same,
  gone: gone.map(({ forenames }) => forenames.legal),
  unclear: unclear.length,
});
const NOTHING = { added: 0, changed: [], conflicts: [], same: 2, gone: [], unclear: 0 };
const ofAdam = { pupil: 'pupil-0001', evidence: PHONE };
const again = (list: string, ...bodies: ConsentBody[]) => {
  const { register, events } = since(...bodies);
  const plan = planFor({ list: HEAD + list }, register);
  const after = (choices = NO_CHOICES) =>
    derive([...events, ...recorded(bodiesOf(plan, choices), events.length)]);
  const adam = (register: Register) => {
    const made = decision(register.pupils.get('pupil-0001'), 'social-media', TODAY);
    return made.ok ? 'yes' : made.why;
  };
  return { plan, summary: summary(plan), after, adam };
};

test('the same file again changes nothing', () => {
  expect(again(ADAM + BELLA).summary).toEqual(NOTHING);
});

test('noughts that a spreadsheet took away are no change', () => {
  const register = imported({ list: HEAD + ADAM.replace('1,', '0001,') });
  expect(summary(planFor({ list: HEAD + ADAM }, register)).changed).toEqual([]);
});

test('added, changed field by field, and gone', () => {
  const { plan, summary: what } = again(
    `${ADAM.replace('3 Oak', '4 Ash')}3,C3,Carl,Cedar,3 Oak,,Yes,,No,31/08/2027\n`,
  );
  expect(what).toMatchObject({ added: 1, changed: [['Adam', ['detail']]], gone: ['Bella'] });
  expect(plan.changed[0]?.changes).toEqual([
    { what: 'detail', detail: { field: 'className', from: '3 Oak', to: '4 Ash' } },
  ]);
});

test('whoever is gone stays until a person says that they have left', () => {
  const { plan, after } = again(ADAM);
  const bella = plan.gone[0]?.id ?? '';
  expect(after().pupils.get(bella)?.onRoll).toBe('yes');
  const left = after({ takeFile: new Set(), left: new Set([bella]) }).pupils.get(bella);
  expect(left).toMatchObject({ onRoll: 'no', leavingDate: '2026-11-21' });
});

test('the school’s own system may say yes where it said no before, and the other way', () => {
  const { after, summary: what } = again(
    ADAM.replace('Yes', 'No') +
      BELLA.replace('B2,Bella,Beech,3 Oak,02/11/2018,No', 'B2,Bella,Beech,3 Oak,02/11/2018,Yes'),
  );
  expect(what.conflicts).toEqual([]);
  const answers = [...after().pupils.values()].map(
    (pupil) => decision(pupil, 'social-media', TODAY).ok,
  );
  expect(answers).toEqual([false, true]);
});

test.each<[string, ConsentBody]>([
  [
    'withdrawn',
    {
      type: 'consent-withdrawn',
      ...ofAdam,
      uses: ['social-media'],
      on: '2026-11-01',
      givenBy: '',
      relationship: '',
    },
  ],
  ['do-not-photograph', { type: 'do-not-photograph-set', ...ofAdam, value: 'yes' }],
  ['left', { type: 'roll-set', ...ofAdam, onRoll: 'no', leavingDate: null }],
])('what was recorded here is not lifted by an older file: %s', (why, body) => {
  const { plan, after, adam } = again(ADAM + BELLA, body);
  const conflicts = plan.changed.flatMap((one) => one.conflicts);
  expect([plan.changed.flatMap(({ changes }) => changes), conflicts.length]).toEqual([[], 1]);
  expect(adam(after())).toBe(why);
  expect(adam(after({ takeFile: new Set(conflicts), left: new Set() }))).toBe('yes');
});

test('a condition that the file does not have is a question', () => {
  const { register, events } = since();
  const strict = planFor({ list: HEAD + ADAM.replace('Yes,,', 'Yes,No faces,') + BELLA }, register);
  const withCondition = derive([...events, ...recorded(bodiesOf(strict), events.length)]);
  expect(summary(planFor(FIRST, withCondition)).conflicts).toEqual(['condition-dropped']);
});

test('an id that is somebody else’s here, by birth, is left out and told', () => {
  expect(again(ADAM.replace('14/03/2019', '01/01/2020') + BELLA).summary).toMatchObject({
    changed: [],
    unclear: 1,
    gone: [],
  });
});

test('who is no longer in a yes-list has agreed no more', () => {
  const { register, events } = since();
  const files = {
    'roll.csv': 'UPN,Forename,Surname\nA1,Adam,Ash\nB2,Bella,Beech',
    'Twitter consented.csv': 'UPN\tSurname\nB2\tBeech',
  };
  const plan = planFor(files, register);
  const list = derive([...events, ...recorded(bodiesOf(plan), events.length)]);
  const made = [...list.pupils.values()].map((pupil) => decision(pupil, 'social-media', TODAY).ok);
  expect(made).toEqual([false, true]);
});

test('the record of an import counts and names no content', () => {
  expect(bodiesOf(planFor(FIRST)).at(-1)).toEqual({
    type: 'list-imported',
    day: TODAY,
    files: 1,
    rows: 2,
    added: 2,
    changed: 0,
    left: 0,
    refused: 0,
  });
});
