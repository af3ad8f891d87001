import { expect, test } from 'vitest';
import { draftOf } from '../../lint/draft-of.ts';
import { applyEdits } from '../../lint/edits.ts';
import { NO_FACTS } from '../../lint/facts.ts';
import { configure } from '../../lint/linter.ts';
import { shouting } from '../shouting.ts';

const linter = configure({ rules: {} }, [shouting]);
const found = (text: string) => linter.run(draftOf(text), NO_FACTS, 0);
const mended = (text: string) => applyEdits(text, found(text)[0]?.fix ?? []);

test.each([
  ['I AM SO PROUD OF YOU', 'I am so proud of you'],
  ['I AM LATE', 'I am late'],
  ['IT IS SNOW DAY', 'It is snow day'],
  ['IT MUST END NOW', 'It must end now'],
  ['DONT FORGET', 'Dont forget'],
  ['WE ARE CLOSED AND IT IS COLD', 'We are closed and it is cold'],
])('I am, it and us are words of the run: %s', (text, fixed) => {
  expect(mended(text)).toBe(fixed);
});

test('a run of words that we know in part is found', () => {
  expect(found('IT IS SNOWING').map(({ start, end }) => [start, end])).toEqual([[0, 13]]);
});

test.each([
  ['🎉 WELL DONE ALL', '🎉 Well done all'],
  ['- WELL DONE ALL', '- Well done all'],
  ['1️⃣ WELL DONE ALL', '1️⃣ Well done all'],
  ['We won! 🏆 WELL DONE ALL', 'We won! 🏆 Well done all'],
  ['Team 5 – WELL DONE ALL', 'Team 5 – well done all'],
])('signs and emoji before a sentence leave it its capital: %s', (text, fixed) => {
  expect(mended(text)).toBe(fixed);
});

test.each([
  'WORLD BOOK DAY is on Thursday',
  'TERM DATES 2026/27',
  'SPORTS DAY 2026',
  'BREAKFAST CLUB: doors open at 8',
  'PLEASE NOTE: no swimming this week',
  'HAPPY NEW YEAR to all our families',
  'PTA CAKE SALE: Friday at 3',
  'IT CLUB and PE at 3',
  'FOOTBALL CLUB: Monday at 3',
  'STAR OF THE WEEK',
  'WRITERS OF THE MONTH: Year 4',
])('a heading is no shouting: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  'We watched THE SNOWMAN today',
  'CHARLIE AND THE CHOCOLATE FACTORY is our class book',
  'Y4 went to see ALICE IN WONDERLAND',
])('a title in capitals is no shouting: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  'SCHOOL CLOSED today',
  'PLEASE NOTE school is shut',
  'COME TO SPORTS DAY',
  'WE LOVE THE SNOWMAN',
])('what only looks like a heading or a title still shouts: %s', (text) => {
  expect(found(text)).toHaveLength(1);
});
