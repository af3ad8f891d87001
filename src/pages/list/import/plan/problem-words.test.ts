import { expect, test } from 'vitest';
import type { Plan } from '../../../../consent/import/index.ts';
import { createWords } from '../../../../i18n/index.ts';
import { refusedCsv, refusedOf } from './problem-words.ts';

const words = createWords('en_GB');
const PLAN: Plan = {
  added: [],
  changed: [],
  same: 0,
  gone: [],
  unclear: [
    {
      listed: { rows: [{ file: 'b.csv', row: 9 }], details: {}, consents: {} },
      pupils: ['pupil-0001', 'pupil-0002'],
    },
  ],
  problems: [
    {
      file: 'a.csv',
      row: 4,
      column: 'DOB',
      key: 'badDate',
      params: { value: '=HYPERLINK("x")' },
      refused: false,
    },
    { file: 'a.csv', row: 7, column: null, key: 'noName', params: {}, refused: true },
  ],
  rows: 9,
};

test('rows left out come first, each with its place and a reason', () => {
  expect(refusedOf(PLAN, words)).toMatchObject([
    { file: 'a.csv', row: 7, column: '', whole: true, reason: expect.stringMatching(/^The row/) },
    { file: 'b.csv', row: 9, whole: true, reason: expect.stringMatching(/more than one pupil/) },
    { file: 'a.csv', row: 4, column: 'DOB', whole: false },
  ]);
});

test('the downloaded list opens in Excel, and no cell of it is a formula', () => {
  const csv = refusedCsv(
    [{ file: '=cmd.csv', row: 2, column: '+x', whole: true, reason: 'says "no", so' }],
    words,
  );
  expect(csv).toBe(
    '\uFEFFFile,Row,Column,What,Reason\r\n\'=cmd.csv,2,\'+x,Left out:,"says ""no"", so"\r\n',
  );
});
