import { describe, expect, test } from 'vitest';
import { findNames } from './find.ts';
import { runsIn } from './runs.ts';
import { indexOf, wordsOf } from './testing/lists.ts';

const index = indexOf('Alice Bennett', 'Katie Nowak', 'Shawn Lloyd', 'Rose Wood', 'Charles Dunn');
const found = (text: string) =>
  findNames(text, index).map(
    ({ start, end, strength }) => `${text.slice(start, end)}: ${strength}`,
  );

test('words and names as they are stay words', () => {
  const runs = (text: string) => runsIn(wordsOf(text), index).length;
  expect(runs('Alice Bennett welcomed everybody')).toBe(0);
  expect(runs('WellDoneAlice')).toBe(1);
});

describe('names run together with words, or with each other', () => {
  test.each([
    ['WellDoneAlice', 'Alice: sure'],
    ['so welldonealice today', 'alice: sure'],
    ['alicebennett won', 'alicebennett: sure'],
    ['AliceBennett won', 'AliceBennett: sure'],
    ['KatieandTheo won', 'Katie: maybe'],
    ['KatieandAlice won', 'Katie: sure', 'Alice: sure'],
    ['katierocks', 'katie: maybe'],
    ['AliceBennett1 won', 'AliceBennett: sure'],
    ['alicebennett2016', 'alicebennett: sure'],
    ['alice4ever', 'alice: maybe'],
    ['congrats2alice', 'alice: maybe'],
    ['aliceb', 'aliceb: maybe'],
  ])('%s', (text, ...names) => {
    expect(found(text)).toEqual(names);
  });
});

test.each([
  'DeShawn Place',
  'Rosebank',
  'Charlestown',
  'Hungarian',
  'Malicedevice',

  'year4trip',
])('%s is no name with something run to it', (text) => {
  expect(found(text)).toEqual([]);
});
