import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { finish } from '../import/index.ts';
import { readCsv } from './csv.ts';
import { LIMITS } from './limits.ts';
import { cleanCell } from './table.ts';

const rows = (text: string) => finish(readCsv(text, 'list.csv')).rows;

test.each([',', ';', '\t', '|'])('cells apart by “%s”', (mark) => {
  const text = [
    ['Name', 'Class'],
    ['Bennett, A; x', '3 Oak'],
    ['“Q”', ''],
  ]
    .map((cells) => cells.map((cell) => `"${cell}"`).join(mark))
    .join('\r\n');
  expect(rows(text)).toEqual([
    ['Name', 'Class'],
    ['Bennett, A; x', '3 Oak'],
    ['“Q”', ''],
  ]);
});

test('lines that end as on an old Mac', () => {
  expect(rows('Name;Class\rA;1\rB;2\r').slice(0, 3)).toEqual([
    ['Name', 'Class'],
    ['A', '1'],
    ['B', '2'],
  ]);
});

test('title rows do not mislead about the mark', () => {
  expect(rows('Carlton School, consent list\n\nName;Class\nA;1\nB;2\n')[2]).toEqual([
    'Name',
    'Class',
  ]);
});

test('Excel may say the mark, and rows keep their numbers', () => {
  expect(rows('sep=;\r\nName;Class\r\nA;1')).toEqual([[''], ['Name', 'Class'], ['A', '1']]);
});

test('blank rows are kept, so that a row’s number is the spreadsheet’s', () => {
  expect(rows('A,B\n\nC,D').length).toBe(3);
});

test('quoted lines, odd spaces and invisible letters', () => {
  expect(rows('A,"two\r\nlines" \n\u00A0b\u200B ,"c ""d"""')).toEqual([
    ['A', 'two\nlines'],
    ['b', 'c "d"'],
  ]);
});

test('an empty file is told', () => expect(() => rows(' \n,,\n')).toThrow('import_empty'));

test('too many rows or columns are told', () => {
  expect(() => rows('a\n'.repeat(LIMITS.rows + 1))).toThrow('import_tooManyRows');
  expect(() => rows(`${'a,'.repeat(LIMITS.columns + 1)}b`)).toThrow('import_tooManyColumns');
});

test('whatever is written is read, across the pieces it is read in', () => {
  const cell = fc.string({ unit: fc.constantFrom(...'ab,;"\n é'), maxLength: 12 }).map(cleanCell);
  const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(table, (given) => {
      const long = [['Name', 'Class', 'x'.repeat(300_000)], ...given];
      expect(rows(Papa.unparse(long))).toEqual(long);
    }),
    { numRuns: 30 },
  );
});

test('a long file is read in several steps', () => {
  const steps = [...readCsv('name,class\n'.repeat(60_000), 'list.csv')];
  expect(steps.length).toBeGreaterThan(2);
  expect(steps.at(-1)).toEqual({ done: 660_000, of: 660_000 });
});
