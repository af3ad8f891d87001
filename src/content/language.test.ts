import { expect, test } from 'vitest';
import { draftOf } from '../lint/draft-of.ts';
import type { Finding } from '../lint/finding.ts';
import type { Answer } from './checker.ts';
import { withCarried, withLanguage } from './language.ts';

const finding = (rule: Finding['rule'], start: number, end: number): Finding => ({
  rule,
  clause: 'language',
  severity: 'warn',
  row: 0,
  field: { kind: 'text' },
  start,
  end,
  message: 'rule_grammar_confused',
  params: {},
  fix: [{ start, end, text: 'have' }],
});
const answer = (verdict: Answer['verdict'], findings: Finding[], language: Answer['language']) => ({
  ...{ verdict, findings, language },
  ...{ number: 3, dismissed: [] },
});
const CLEAR: Answer['verdict'] = { state: 'clear', hold: false, why: 'verdict_clear' };
const HELD: Answer['verdict'] = { state: 'warned', hold: true, why: 'verdict_stop' };

test('a clear draft with a slip has something to look at, and goes; a held one stays held', () => {
  const found = [finding('grammar', 0, 3)];
  expect(withLanguage(answer(CLEAR, [], 'reading'), found).verdict).toEqual({
    state: 'warned',
    hold: false,
    why: 'verdict_warned',
  });
  expect(withLanguage(answer(HELD, [], 'reading'), found).verdict).toEqual(HELD);
  expect(withLanguage(answer(CLEAR, [], 'reading'), []).verdict).toEqual(CLEAR);
});

test('what was put aside stays aside while the next draft is read, and makes nothing to look at', () => {
  const aside = finding('grammar', 0, 3);
  const before = { draft: draftOf('The cat'), findings: [], dismissed: [aside] };
  const next = withCarried(answer(CLEAR, [], 'reading'), draftOf('The cat sat'), before);
  expect([next.findings, next.dismissed.map(({ start }) => start)]).toEqual([[], [0]]);
  expect(next.verdict).toEqual(CLEAR);
  const read = withLanguage(next, [], [finding('grammar', 4, 7)]);
  expect(read.dismissed.map(({ start }) => start)).toEqual([4]);
  expect(read.verdict).toEqual(CLEAR);
});

test('what was known of grammar before gives way, what the other rules found stays', () => {
  const before = answer(
    HELD,
    [finding('text-language', 5, 8), finding('grammar', 0, 3)],
    'reading',
  );
  const after = withLanguage(before, [finding('spelling', 10, 12), finding('grammar', 0, 3)]);
  expect(after.findings.map(({ rule }) => rule)).toEqual(['grammar', 'text-language', 'spelling']);
});

test('while a draft is read, marks of the one before move with their words, mending and all', () => {
  const before = {
    draft: draftOf('We could of won'),
    findings: [finding('grammar', 3, 11)],
    dismissed: [],
  };
  const now = draftOf('Oh! We could of won');
  const carried = withCarried(answer(CLEAR, [], 'reading'), now, before);
  expect(carried.findings).toEqual([finding('grammar', 7, 15)]);
  expect(carried.verdict?.state).toBe('warned');
  expect(withCarried(answer(CLEAR, [], 'read'), now, before).findings).toEqual([]);
  const mended = draftOf('Oh! We could have won');
  expect(withCarried(answer(CLEAR, [], 'reading'), mended, before).findings).toEqual([]);
});
