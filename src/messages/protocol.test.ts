import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { fromPageSchema, toPageSchema, VERSION } from './protocol.ts';

const envelope = {
  version: VERSION,
  build: '0.1.0-abc',
  page: '8d2f6e0e-7c1f-4a65-9d0e-3b0c1a2f4e5d',
};
const row = { text: 'Hello', media: [], tagged: [], poll: [] };
const check = {
  ...envelope,
  type: 'check',
  number: 1,
  draft: { surface: 'modal', rows: [row], replyTo: null, quoted: null, scheduled: null },
  account: 'official',
  unreadable: [],
  pictures: [[]],
};
const finding = {
  rule: 'shouting',
  clause: 'language',
  severity: 'warn',
  row: 0,
  field: { kind: 'text' },
  start: 0,
  end: 5,
  message: 'rule_shouting_found',
  params: { count: 2 },
};
const verdict = {
  type: 'verdict',
  number: 1,
  verdict: { state: 'warned', hold: false, why: 'verdict_warned' },
  findings: [finding],
  dismissed: [],
  language: 'off',
};
const language = {
  ...{ type: 'language', number: 1, state: 'read' },
  ...{ findings: [finding], dismissed: [finding] },
};

describe('what a page may send', () => {
  test('a numbered draft', () => {
    expect(v.is(fromPageSchema, check)).toBe(true);
  });
  test.each([
    ['another protocol version', { ...check, version: VERSION + 1 }],
    ['no build', { ...check, build: undefined }],
    ['a page instance that is no UUID', { ...check, page: 'me' }],
    ['a draft number of 0', { ...check, number: 0 }],
    ['a draft without rows', { ...check, draft: { ...check.draft, rows: [] } }],
    [
      'a text longer than X takes',
      { ...check, draft: { ...check.draft, rows: [{ ...row, text: 'x'.repeat(60_001) }] } },
    ],
    ['a field that is not in the protocol', { ...check, note: 'hello' }],
    ['another type', { ...envelope, type: 'shout' }],
    [
      'a learned number that is none',
      { ...envelope, type: 'learn', handle: 'HollyLane', id: '12a' },
    ],
  ])('not %s', (_, message) => {
    expect(v.is(fromPageSchema, message)).toBe(false);
  });
});

describe('what the worker may tell x.com', () => {
  test('findings by key, with counts and typed words', () => {
    expect(v.is(toPageSchema, verdict)).toBe(true);
    expect(v.is(toPageSchema, language)).toBe(true);
  });
  test.each([
    ['a sentence in place of a message key', { ...finding, message: 'Alice is on the list' }],
    ['a field of its own', { ...finding, note: 'Alice' }],
    ['a long parameter', { ...finding, params: { word: 'x'.repeat(301) } }],
    ['an object as a parameter', { ...finding, params: { pupil: { name: 'Alice' } } }],
  ])('not %s', (_, wrong) => {
    expect(v.is(toPageSchema, { ...verdict, findings: [wrong] })).toBe(false);
    expect(v.is(toPageSchema, { ...language, findings: [wrong] })).toBe(false);
    expect(v.is(toPageSchema, { ...verdict, dismissed: [wrong] })).toBe(false);
    expect(v.is(toPageSchema, { ...language, dismissed: [wrong] })).toBe(false);
  });
  test('not a reason that is no key', () => {
    const wrong = { ...verdict, verdict: { ...verdict.verdict, why: 'Because of Alice.' } };
    expect(v.is(toPageSchema, wrong)).toBe(false);
  });
});
