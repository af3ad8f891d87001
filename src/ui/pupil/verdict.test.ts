import { expect, test } from 'vitest';
import {
  ALICE,
  added,
  consented,
  FORM,
  listOf,
  pupilOf,
  withdrawn,
} from '../../consent/fixtures/build.ts';
import { type ConsentBody, USES, WHY_NOT } from '../../consent/index.ts';
import { createWords } from '../../i18n/index.ts';
import { answerTo, answerWords, detailWords, key, QUESTIONS, toneOf } from './verdict.ts';

const words = createWords('en_GB');
const DAY = '2026-11-25';
const alice = (...bodies: ConsentBody[]) => pupilOf(listOf(added(), ...bodies));
const says = (...bodies: ConsentBody[]) => {
  const answer = answerTo(alice(...bodies), 'photo', DAY);
  return [toneOf(answer, 'photo'), answerWords(words, answer, 'photo')];
};
const detail = (...bodies: ConsentBody[]) =>
  detailWords(words, alice(...bodies), 'social-media', DAY);

test('a plain yes', () => {
  expect(says(consented())).toEqual(['yes', 'May be shown']);
  expect(detail(consented())).toBe('until 31 August 2027');
});

test('a yes on conditions says which, and is no plain yes', () => {
  expect(says(consented({ conditions: 'Group photos only (4 or more pupils)' }))).toEqual([
    'limits',
    'May be shown: in a group of 4 or more',
  ]);
  expect(says(consented({ conditions: 'Refer every request to the DSL' }))).toEqual([
    'limits',
    'May be shown: “Refer every request to the DSL”',
  ]);
});

test('whose work alone may be shown may not be shown', () => {
  expect(says(consented({ conditions: 'Work only' }))).toEqual(['no', 'No: only the pupil’s work']);
});

test('a condition on pictures says nothing of a name without one; an unknown one does', () => {
  const named = (conditions: string) => {
    const answer = answerTo(
      alice(consented({ answers: { 'first-name': 'yes' }, conditions })),
      'first-name',
      DAY,
    );
    return [toneOf(answer, 'first-name'), answerWords(words, answer, 'first-name')];
  };
  expect(named('Group photos only')).toEqual(['yes', 'May be named']);
  expect(named('Ask the grandmother')).toEqual(['limits', 'May be named: “Ask the grandmother”']);
});

test('a no says why, since when and by whom', () => {
  expect(says()).toEqual(['no', 'No: nothing recorded']);
  expect(says(consented(), withdrawn())).toEqual(['no', 'No: withdrawn']);
  expect(detail(consented(), withdrawn())).toBe('from 14 October 2026, by Mrs J Bennett');
  expect(detail(consented(), withdrawn({ givenBy: '' }))).toBe('from 14 October 2026');
  expect(detail(consented({ answers: { 'social-media': 'no' } }))).toBe('by Mrs J Bennett');
  expect(detail(consented({ until: '2026-08-31', from: null }))).toBe('ended 31 August 2026');
  expect(detail(consented({ from: '2027-01-01' }))).toBe('from 1 January 2027');
  expect(
    detail(consented({ answers: { 'social-media': 'no' }, givenBy: 'Mr K Bennett' }), consented()),
  ).toBe('Mr K Bennett said no');
  expect(
    detail(consented(), {
      type: 'roll-set',
      pupil: ALICE,
      evidence: FORM,
      onRoll: 'yes',
      leavingDate: '2026-07-20',
    }),
  ).toBe('last day 20 July 2026');
});

test('a video on X needs both uses', () => {
  const pupil = alice(consented({ answers: { 'social-media': 'yes', video: 'no' } }));
  expect(toneOf(answerTo(pupil, 'photo', DAY), 'photo')).toBe('yes');
  expect(toneOf(answerTo(pupil, 'x-video', DAY), 'x-video')).toBe('no');
});

test('there are words for every question, use and reason', () => {
  const keys = [
    ...QUESTIONS.map((asked) => `pupil_asked_${key(asked)}`),
    ...USES.map((use) => `pupil_use_${key(use)}`),
    ...WHY_NOT.map((why) => `pupil_why_${key(why)}`),
  ];
  expect(keys.filter((one) => !words.has(one))).toEqual([]);
});
