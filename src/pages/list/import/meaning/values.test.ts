import { expect, test } from 'vitest';
import type { Column } from '../../../../consent/import/index.ts';
import { createWords } from '../../../../i18n/index.ts';
import { examplesOf, valuesOf } from './values.ts';

const words = createWords('en_GB');
const column = (is: Column['is']): Column => ({ header: 'H', is, uses: [] });
const table = (...cells: string[]) => ({
  file: 'list.csv',
  sheet: null,
  rows: [['H', 'Name'], ...cells.map((cell) => [cell, 'x'])],
});
const means = (is: Column['is'], ...cells: string[]) =>
  valuesOf(table(...cells), 0, 0, column(is)).values.map(({ text, count, means: key, unclear }) => [
    text,
    count,
    key && words(key),
    unclear,
  ]);

test('each value of an answer says what it will mean, the most frequent first', () => {
  expect(means('consent', 'No', 'Yes', 'Yes', 'see file', '')).toEqual([
    ['Yes', 2, 'yes: may be shown', false],
    ['No', 1, 'no', false],
    ['see file', 1, 'unclear: counts as no', true],
    ['', 1, 'not answered: counts as no', false],
  ]);
});

test('flags, roll and responsibility are told in their own words', () => {
  expect(means('do-not-photograph', 'Yes')[0]?.[2]).toBe('never photograph');
  expect(means('on-roll', 'Leaver')[0]?.[2]).toBe('has left');
  expect(means('parental-responsibility', '')[0]?.[2]).toBe('unclear: counts as no');
});

test('a withdrawal may be a day, a word or nothing', () => {
  expect(means('withdrawn', '14/10/2026', 'Yes', '', 'by phone').map(([, , said]) => said)).toEqual(
    [
      'withdrawn from that day',
      'withdrawn: counts as no',
      'not withdrawn',
      'unclear: counts as withdrawn',
    ],
  );
});

test('conditions say how they are understood; one that says no is seen first to be one', () => {
  const cells = ['None', 'No faces', 'Not on social media', 'No', 'Ask the head'];
  expect(means('conditions', ...cells).map(([, , said, unclear]) => [said, unclear])).toEqual([
    ['no condition', false],
    ['only without the face', false],
    ['takes back the yes for what it names: counts as no', true],
    [
      'unclear beside a yes: counts as no. If it means “no conditions”, set the column to “Not used”',
      true,
    ],
    ['read out each time, for a person to answer', false],
  ]);
});

test('of dates only those that are none are told; text is taken as it is', () => {
  expect(means('until', '31/08/2027', '31/02/2027', '')).toEqual([
    ['31/02/2027', 1, 'not a date', true],
  ]);
  expect(means('given-by', 'Mrs Ash')).toEqual([]);
});

test('what is unclear is seen though other values are many', () => {
  const many = Array.from({ length: 30 }, (_, index) => `odd ${index}`);
  const yes = Array.from({ length: 40 }, () => 'Yes');
  const { values, more } = valuesOf(table(...yes, ...many), 0, 0, column('consent'));
  expect(values).toHaveLength(12);
  expect(values.every(({ unclear }) => unclear)).toBe(true);
  expect(more).toBe(19);
});

test('examples are a few different ones', () => {
  expect(examplesOf(table('a', 'a', '', 'b', 'c', 'd'), 0, 0)).toEqual(['a', 'b', 'c']);
});
