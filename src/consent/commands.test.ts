import * as v from 'valibot';
import { expect, test } from 'vitest';
import { addPupil, editPupil, objectionsTo, renew, renewalSchema, withdraw } from './commands.ts';
import { decision } from './decision.ts';
import { derive } from './derive.ts';
import type { ConsentBody } from './events.ts';
import {
  ALICE,
  added,
  consented,
  FORM,
  listOf,
  named,
  PHONE,
  pupilOf,
  recorded,
  withdrawn,
} from './fixtures/build.ts';
import { USES } from './uses.ts';

const RENEWAL = { source: 'forms of July 2027', from: '2027-09-01', until: '2028-08-31' };
const renewed = (...bodies: ConsentBody[]) => renew(listOf(added(), ...bodies), [ALICE], RENEWAL);

test('adding and editing carry only what is said', () => {
  const pupil = pupilOf(listOf(addPupil(ALICE, named('Alice', 'Bennett'), FORM)));
  expect(editPupil(pupil, pupil, FORM)).toBeNull();
  expect(editPupil(pupil, { ...pupil, className: '4 Rowan' }, FORM)).toMatchObject({
    type: 'pupil-changed',
    change: { className: '4 Rowan' },
  });
});

test('a withdrawal by phone is one event, for everything unless uses are named', () => {
  const call = {
    pupil: ALICE,
    on: '2026-11-22',
    givenBy: 'Mrs J Bennett',
    relationship: 'Mother',
    evidence: PHONE,
  };
  expect(withdraw({ ...call, uses: [] }).uses).toEqual(USES);
  expect(withdraw({ ...call, uses: ['press'] }).uses).toEqual(['press']);
});

test('the noes a new yes would lift are told, each once', () => {
  const father = withdrawn({ uses: ['social-media', 'video'], givenBy: 'Mr A Bennett' });
  const pupil = pupilOf(listOf(added(), consented(), father));
  expect(objectionsTo(pupil, ['social-media', 'video']).map(({ event }) => event)).toEqual([
    'event-2',
  ]);
});

test('a renewal keeps the terms and goes on without a gap', () => {
  const before = [added(), consented({ conditions: 'No faces' })];
  const { bodies } = renew(listOf(...before), [ALICE], RENEWAL);
  expect(bodies).toMatchObject([
    {
      answers: { 'social-media': 'yes', video: 'yes' },
      from: '2026-09-08',
      until: '2028-08-31',
      conditions: 'No faces',
      evidence: { kind: 'renewal', reference: 'forms of July 2027' },
    },
  ]);
  const pupil = pupilOf(derive(recorded([...before, ...bodies])));
  for (const day of ['2027-07-20', '2027-08-31', '2027-09-01', '2028-08-31']) {
    expect(decision(pupil, 'social-media', day).ok).toBe(true);
  }
});

test('what has run out long before begins anew', () => {
  expect(renewed(consented({ until: '2027-01-31' })).bodies).toMatchObject([
    { from: '2027-09-01' },
  ]);
});

test.each<[string, ConsentBody[]]>([
  ['a refusal', [consented({ answers: { 'social-media': 'no' } })]],
  ['a withdrawal', [consented({ answers: { 'social-media': 'yes' } }), withdrawn()]],
  ['a pending answer', [consented({ answers: { 'social-media': 'pending' } })]],
  ['a yes of unclear standing', [consented({ parentalResponsibility: 'unclear' })]],
  ['a consent without an end', [consented({ until: null })]],
  [
    'a pupil who leaves before',
    [
      consented(),
      { type: 'roll-set', pupil: ALICE, evidence: FORM, onRoll: 'yes', leavingDate: '2027-07-20' },
    ],
  ],
])('%s is not renewed', (_, bodies) => {
  expect(renewed(...bodies)).toEqual({ bodies: [], skipped: [ALICE] });
});

test('nobody is renewed without a source, nor for days that run backwards', () => {
  expect(v.safeParse(renewalSchema, { ...RENEWAL, source: ' ' }).success).toBe(false);
  expect(v.safeParse(renewalSchema, { ...RENEWAL, until: '2027-08-31' }).success).toBe(false);
  expect(v.safeParse(renewalSchema, RENEWAL).success).toBe(true);
});
