import { expect, test } from 'vitest';
import { draftOf } from '../lint/draft-of.ts';
import type { Finding } from '../lint/finding.ts';
import { carried } from './carry.ts';

const finding: Finding = {
  rule: 'pupil-name-with-photo',
  clause: 'pupil-names',
  severity: 'stop',
  row: 0,
  field: { kind: 'text' },
  start: 10,
  end: 15,
  message: 'rule_pupilNameWithPhoto_named',
  params: {},
};
const BEFORE = 'Well done Alice and all.';

test.each([
  ['nothing changed', BEFORE, ['Alice']],
  ['words were added behind it', `${BEFORE} More`, ['Alice']],
  ['words were added before it', `Very ${BEFORE}`, ['Alice']],
  ['a word between', 'Well done Alice and us all.', ['Alice']],
  ['its own letters changed', 'Well done Alicia and all.', []],
  ['a letter right behind it', 'Well done Alices and all.', []],
  ['a letter right before it', 'Well done DAlice and all.', []],
  ['it was taken out', 'Well done and all.', []],
  ['all is gone', '', []],
])('%s', (_what, after, words) => {
  const moved = carried(draftOf(BEFORE), draftOf(after), [finding]);
  expect(moved.map(({ start, end }) => after.slice(start, end))).toEqual(words);
});

test('another number of rows is another draft', () => {
  const one = draftOf(BEFORE);
  expect(carried(one, { ...one, rows: [...one.rows, ...one.rows] }, [finding])).toEqual([]);
});
