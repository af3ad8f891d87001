import { expect, test } from 'vitest';
import type { Finding } from '../lint/finding.ts';
import { findingsForPages } from './for-pages.ts';

const finding = (message: string, change: Partial<Finding> = {}): Finding => ({
  rule: 'consent',
  clause: 'consent',
  severity: 'stop',
  row: 0,
  field: { kind: 'picture', index: 0 },
  start: 0,
  end: 0,
  message: `rule_consent_${message}`,
  params: { count: 1, of: 1 },
  ...change,
});

test.each([
  'banned',
  'left',
  'refused',
  'missing',
  'damaged',
  'outOfDate',
  'workOnly',
  'notOnList',
])('that a pupil is %s is not told to X, nor how many are', (why) => {
  expect(findingsForPages([finding(why)])).toEqual([{ ...finding('mayNotGo'), params: {} }]);
});

test('several reasons for one picture are one', () => {
  expect(findingsForPages([finding('banned'), finding('left')])).toHaveLength(1);
  const other = finding('left', { field: { kind: 'picture', index: 1 } });
  expect(findingsForPages([finding('banned'), other])).toHaveLength(2);
});

test('a condition is something to look at, and no more is said', () => {
  const [told] = findingsForPages([finding('otherCondition', { severity: 'check' })]);
  expect(told).toEqual({ ...finding('lookAgain', { severity: 'check' }), params: {} });
});

test('what was declared by the person in front of it is said as it is', () => {
  const own = finding('others', { severity: 'check', params: {} });
  expect(findingsForPages([own])).toEqual([own]);
});

test('other rules are left alone', () => {
  const named = finding('x', {
    rule: 'pupil-name-with-photo',
    message: 'rule_x',
    params: { words: 'Alice' },
  });
  expect(findingsForPages([named])).toEqual([named]);
});
