import { expect, test } from 'vitest';
import { wordsOfTag } from './words.ts';

test.each([
  ['WorldBookDay', 'World Book Day'],
  ['CJIYear6onTour', 'CJI Year 6 on Tour'],
  ['KS2Maths', 'KS2 Maths'],
  ['our_big_day', 'our big day'],
  ['ADayOut', 'A Day Out'],
  ['VEDay', 'VE Day'],
])('a tag is cut at its capitals: %s', (tag, words) => {
  expect(wordsOfTag(tag)).toBe(words);
});

test.each([
  ['STEMweek', 'STEM week'],
  ['PTAmeeting', 'PTA meeting'],
  ['BBCnews', 'BBC news'],
  ['SENDcoffee', 'SEND coffee'],
  ['BBCNews', 'BBC News'],
  ['KS1team', 'KS1 team'],
  ['Y6gr8thing', 'Y6gr8thing'],
  ['PTAsummerfair', 'PTA summerfair'],
])('school initials go before small letters: %s', (tag, words) => {
  expect(wordsOfTag(tag)).toBe(words);
});

test.each([['XQZthing'], ['OurXQZthing'], ['SENDown'], ['XFactor'], ['SATs'], ['iPad']])(
  'where no cut is certain nothing is cut: %s',
  (tag) => {
    expect(wordsOfTag(tag)).toBe(tag);
  },
);

test.each([
  ['StMarysCofE', 'St Marys CofE'],
  ['StMarysCofESchool', 'St Marys CofE School'],
  ['CofE', 'CofE'],
])('CofE is one word: %s', (tag, words) => {
  expect(wordsOfTag(tag)).toBe(words);
});

test.each([
  ['WorldCup2026', 'World Cup 2026'],
  ['Christmas2026', 'Christmas 2026'],
  ['CarltonOnTour2026', 'Carlton On Tour 2026'],
  ['christmas2026', 'christmas 2026'],
  ['WorldCup2026Final', 'World Cup 2026 Final'],
  ['Y2026', 'Y2026'],
  ['Room2104', 'Room 2104'],
  ['EcoCouncil2025to2026', 'Eco Council 2025 to 2026'],
])('a year is a word of its own: %s', (tag, words) => {
  expect(wordsOfTag(tag)).toBe(words);
});
