import { expect, test } from 'vitest';
import type { Mapping } from '../../../../consent/import/index.ts';
import { anyNames, faultsOf, rowCount, type Sheet, sheetOf, withHeaderRow } from './sheet.ts';

const table = (...rows: string[][]) => ({ file: 'list.csv', sheet: null, rows });
const HEAD = ['UPN', 'Forename', 'Surname', 'Social Media'];
const PUPIL = ['E1', 'Alice', 'Bennett', 'Yes'];
const faults = (sheet: Sheet) => faultsOf(sheet).map(({ is }) => is);

/** The sheet with the column of that header taken for something else. */
function as(sheet: Sheet, header: string, change: Partial<Mapping['columns'][number]>): Sheet {
  if (!sheet.mapping) throw new Error('has a header');
  const columns = sheet.mapping.columns.map((column) =>
    column.header === header ? { ...column, ...change } : column,
  );
  return { ...sheet, mapping: { ...sheet.mapping, columns } };
}

test('title rows and blank rows are no rows of pupils', () => {
  const sheet = sheetOf(1, table(['Carlton'], [], HEAD, PUPIL, ['', '', '', '']), []);
  expect(sheet.header).toBe(2);
  expect(rowCount(sheet)).toBe(1);
  expect(faults(sheet)).toEqual([]);
});

test('each thing that stands in the way is told', () => {
  const sheet = sheetOf(1, table(HEAD, PUPIL), []);
  expect(faults(sheetOf(1, table(['a', 'b'], ['1', '2']), []))).toEqual(['no_header']);
  expect(faults(sheetOf(1, table(HEAD), []))).toEqual(['no_rows']);
  expect(faults(as(as(sheet, 'UPN', { is: 'nothing' }), 'Surname', { is: 'nothing' }))).toEqual([
    'no_pupil',
  ]);
  expect(faults(as(sheet, 'Forename', { is: 'upn' }))).toEqual(['twice']);
  expect(faults(as(sheet, 'Social Media', { uses: [] }))).toEqual(['no_uses_of']);
  expect(faults(as(sheet, 'Social Media', { is: 'consent-type' }))).toEqual(['no_answer_column']);
});

test('a list of who agreed must say to what', () => {
  const sheet = sheetOf(1, table(HEAD.slice(0, 3), PUPIL.slice(0, 3)), []);
  if (!sheet.mapping) throw new Error('has a header');
  const list = { kind: 'yes-list' as const, uses: [] };
  expect(faults({ ...sheet, mapping: { ...sheet.mapping, list } })).toEqual(['no_uses']);
});

test('a header row chosen by hand is read as one', () => {
  const sheet = sheetOf(1, table(['a', 'b'], HEAD.slice(0, 1), PUPIL), []);
  expect(withHeaderRow(sheet, 1, []).mapping?.columns[0]?.is).toBe('upn');
});

test('numbers alone do not say who anybody is', () => {
  const bare = sheetOf(1, table(['UPN', 'Social Media'], ['E1', 'Yes']), []);
  const roll = sheetOf(2, table(HEAD, PUPIL), []);
  expect(anyNames([bare])).toBe(false);
  expect(anyNames([bare, roll])).toBe(true);
  expect(anyNames([bare, { ...roll, used: false }])).toBe(false);
});
