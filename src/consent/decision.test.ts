import { expect, test } from 'vitest';
import { decision, pictureDecision } from './decision.ts';
import { derive } from './derive.ts';
import type { ConsentBody } from './events.ts';
import {
  ALICE,
  added,
  consented,
  FORM,
  listOf,
  pupilOf,
  recorded,
  withdrawn,
} from './fixtures/build.ts';

const DAY = '2026-11-22';
const on = (day: string, ...bodies: ConsentBody[]) => {
  const made = decision(pupilOf(listOf(added(), ...bodies)), 'social-media', day);
  return made.ok ? 'yes' : made.why;
};
const ofPupil = { pupil: ALICE, evidence: FORM };

test('a plain yes within its days is a yes, with its last day', () => {
  const pupil = pupilOf(listOf(added(), consented()));
  expect(decision(pupil, 'social-media', DAY)).toEqual({
    ok: true,
    conditions: [],
    until: '2027-08-31',
  });
});

test.each([
  ['2026-09-07', 'not-yet'],
  ['2026-09-08', 'yes'],
  ['2027-08-31', 'yes'],
  ['2027-09-01', 'expired'],
])('on %s it is %s', (day, outcome) => expect(on(day, consented())).toBe(outcome));

test.each([
  ['2026-10-13', 'yes'],
  ['2026-10-14', 'withdrawn'],
])('withdrawn from 14 October: on %s it is %s', (day, outcome) => {
  expect(on(day, consented(), withdrawn())).toBe(outcome);
});

test.each([
  ['no', 'refused'],
  ['pending', 'pending'],
  ['unclear', 'unclear'],
  ['unknown', 'unknown'],
] as const)('the answer %s is a no: %s', (answer, why) => {
  expect(on(DAY, consented({ answers: { 'social-media': answer } }))).toBe(why);
});

test.each([
  ['no', 'no-responsibility'],
  ['unclear', 'no-responsibility'],
  ['not-kept', 'yes'],
] as const)('parental responsibility %s: %s', (parentalResponsibility, outcome) => {
  expect(on(DAY, consented({ parentalResponsibility }))).toBe(outcome);
});

test('a yes without an end is not clear', () => {
  expect(on(DAY, consented({ until: null }))).toBe('no-end');
});

test('a yes for one use says nothing of another', () => {
  const pupil = pupilOf(listOf(added(), consented({ answers: { website: 'yes' } })));
  expect(decision(pupil, 'social-media', DAY)).toEqual({ ok: false, why: 'unknown' });
});

test.each(['yes', 'unclear'] as const)('do-not-photograph (%s) overrides every yes', (value) => {
  expect(on(DAY, consented(), { type: 'do-not-photograph-set', ...ofPupil, value })).toBe(
    'do-not-photograph',
  );
});

test.each([
  ['no', null, 'left'],
  ['unclear', null, 'left'],
  ['yes', '2026-11-21', 'left'],
  ['yes', '2026-11-22', 'yes'],
] as const)('on roll %s, last day %s: %s', (onRoll, leavingDate, outcome) => {
  expect(on(DAY, consented(), { type: 'roll-set', ...ofPupil, onRoll, leavingDate })).toBe(outcome);
});

test('whoever is not on the list may not be shown', () => {
  expect(decision(undefined, 'social-media', DAY)).toEqual({ ok: false, why: 'not-on-list' });
});

test('damage is a no, never an older yes', () => {
  const register = derive(recorded([added(), consented()]), new Set([ALICE]));
  expect(decision(pupilOf(register), 'social-media', DAY)).toEqual({ ok: false, why: 'damaged' });
});

test.each([
  ['photo', 'yes', 'no', true],
  ['video', 'yes', 'no', false],
  ['video', 'yes', 'yes', true],
  ['video', 'no', 'yes', false],
  ['gif', 'yes', 'no', false],
  ['unknown', 'yes', 'no', false],
] as const)('a %s with social media %s and video %s: %s', (kind, social, video, ok) => {
  const body = consented({ answers: { 'social-media': social, video } });
  expect(pictureDecision(pupilOf(listOf(added(), body)), kind, DAY).ok).toBe(ok);
});

test('for a video the conditions of both consents count, and the earlier end', () => {
  const terms = (use: 'video' | 'social-media', conditions: string, until: string) =>
    consented({ answers: { [use]: 'yes' }, conditions, until });
  const pupil = pupilOf(
    listOf(
      added(),
      terms('social-media', 'No faces', '2027-08-31'),
      terms('video', 'Ask first', '2027-01-31'),
    ),
  );
  expect(pictureDecision(pupil, 'video', DAY)).toMatchObject({
    ok: true,
    until: '2027-01-31',
    conditions: [{ kind: 'no-face' }, { kind: 'other' }],
  });
});

test('a condition that names its end counts until then', () => {
  const conditions = 'Only until 30/11/2026';
  expect(on('2026-11-30', consented({ conditions }))).toMatch(/^yes/);
  expect(on('2026-12-01', consented({ conditions }))).toBe('conditions');
});
