import * as v from 'valibot';
import { expect, test } from 'vitest';
import { derive } from './derive.ts';
import { type ConsentBody, consentBodySchema, subjectOf } from './events.ts';
import {
  ALICE,
  added,
  consented,
  FORM,
  listOf,
  named,
  pupilOf,
  recorded,
} from './fixtures/build.ts';
import { answerThat } from './picture.ts';

const PRINT = 'ab'.repeat(32);
const declared = (pupils: string[], print: string | null = PRINT): ConsentBody => ({
  type: 'picture-declared',
  print,
  answer: answerThat('pupils', { pupils }),
});

test('a change touches what it names and nothing else', () => {
  const change = { className: '4 Rowan' };
  const pupil = pupilOf(
    listOf(added(), { type: 'pupil-changed', pupil: ALICE, evidence: FORM, change }),
  );
  expect([pupil.className, pupil.forenames.legal]).toEqual(['4 Rowan', 'Alice']);
});

test('a pupil of whom the adding is missing counts as damaged', () => {
  expect(pupilOf(listOf(consented())).damaged).toBe(true);
});

test('a pupil added by a machine whose clock was behind is whole', () => {
  expect(pupilOf(derive(recorded([consented(), added()]))).damaged).toBe(false);
});

test('damage of a pupil nobody can read any more keeps the pupil on the list, as no', () => {
  const register = derive([], new Set(['pupil-lost']));
  expect(pupilOf(register, 'pupil-lost')).toMatchObject({ damaged: true, permissions: {} });
});

test('an erased pupil is gone, whatever else comes, damage too', () => {
  const erased: ConsentBody = { type: 'pupil-erased', pupil: ALICE, reason: 'left' };
  const register = derive(recorded([added(), erased, consented()]), new Set([ALICE]));
  expect([register.pupils.size, register.erased.has(ALICE)]).toEqual([0, true]);
});

test('known names come and go', () => {
  const known: ConsentBody = { type: 'known-name-added', name: 'Mrs Rose', is: 'staff' };
  expect(listOf(known).known).toEqual([{ id: 'event-0', name: 'Mrs Rose', is: 'staff' }]);
  expect(listOf(known, { type: 'known-name-removed', added: 'event-0' }).known).toEqual([]);
});

test('of a picture the latest answer stands; one that could not be read is not remembered', () => {
  const register = listOf(declared([ALICE]), declared([]), declared([ALICE], null));
  expect([...register.pictures]).toMatchObject([[PRINT, { pupils: [] }]]);
});

test('the list is as current as its last import or confirmation', () => {
  expect(listOf(added()).currentAt).toBeNull();
  const confirmed: ConsentBody = { type: 'list-confirmed', day: '2026-11-22', pupils: 1 };
  expect(listOf(added(), confirmed, consented()).currentAt).toBe(60_000);
});

test('an import of an older export is as current as the day on which that was true', () => {
  const imported = (day: string | null): ConsentBody => ({
    type: 'list-imported',
    day,
    files: 1,
    rows: 1,
    added: 1,
    changed: 0,
    left: 0,
    refused: 0,
  });
  // Events of the tests are of 1 January 1970.
  expect(listOf(imported('1969-12-20')).currentAt).toBe(Date.parse('1969-12-20T00:00:00Z'));
  expect(listOf(imported('1970-01-01')).currentAt).toBe(0);
  expect(listOf(imported('1970-01-05')).currentAt).toBe(0);
  expect(listOf(imported(null)).currentAt).toBe(0);
  const confirmed: ConsentBody = { type: 'list-confirmed', day: '1970-01-01', pupils: 1 };
  expect(listOf(confirmed, imported('1969-12-20')).currentAt).toBe(0);
});

test('in September classes move and the oldest leave the day before', () => {
  const place = (yearGroup: string, className: string) => ({ yearGroup, className });
  const register = listOf(
    added('pupil-y5', named('Una', 'Five', place('Year 5', '5 Ash'))),
    added('pupil-y6', named('Vic', 'Six', place('Year 6', '6 Beech'))),
    {
      type: 'classes-rolled-over',
      day: '2026-09-01',
      moves: [
        { from: place('Year 5', '5 Ash'), to: place('Year 6', '6 Beech') },
        { from: place('Year 6', '6 Beech'), to: null },
      ],
    },
  );
  expect(pupilOf(register, 'pupil-y5')).toMatchObject({
    ...place('Year 6', '6 Beech'),
    leavingDate: null,
  });
  expect(pupilOf(register, 'pupil-y6')).toMatchObject({ leavingDate: '2026-08-31' });
});

test('who left in July is not here until August because the class moved up', () => {
  const place = { yearGroup: 'Year 6', className: '6 Beech' };
  const register = listOf(
    added('pupil-y6', named('Vic', 'Six', place)),
    {
      type: 'roll-set',
      pupil: 'pupil-y6',
      evidence: FORM,
      onRoll: 'yes',
      leavingDate: '2026-07-17',
    },
    { type: 'classes-rolled-over', day: '2026-09-01', moves: [{ from: place, to: null }] },
  );
  expect(pupilOf(register, 'pupil-y6')).toMatchObject({ leavingDate: '2026-07-17' });
});

test('an event belongs to its pupil; what must outlive a pupil belongs to the school', () => {
  expect(subjectOf(consented())).toBe(ALICE);
  expect(subjectOf({ type: 'pupil-erased', pupil: ALICE, reason: '' })).toBeNull();
  expect(subjectOf(declared([ALICE]))).toBeNull();
});

test.each([
  { ...consented(), until: '2026-02-30' },
  { ...consented(), answers: { 'social-media': 'maybe' } },
  { ...consented(), extra: 1 },
  { ...added(), pupil: 'E9 99' },
])('an event that is not right is refused', (body) => {
  expect(v.safeParse(consentBodySchema, body).success).toBe(false);
});
