import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { answerThat } from '../consent/picture.ts';
import { rule } from '../rules/rule.ts';
import { draftOf } from './draft-of.ts';
import { findingSchema } from './finding.ts';
import { applyEdits, configure, NO_FACTS } from './index.ts';
import { configure as configureOnly } from './linter.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const BOTH = 'gr8 #a b';
const found = (text: string, rules = {}) => configure({ rules }).run(draftOf(text), NO_FACTS, NOW);

/** A rule that marks the whole of every text, to see what the linter makes of it. */
const everything = rule({
  id: 'readability',
  clause: 'language',
  severity: 'check',
  reads: ['text', 'alt', 'poll'],
  messages: ['all'],
  options: v.strictObject({ as: v.optional(v.picklist(['stop', 'advice'])) }),
  examples: { good: [], bad: [] },
  check: ({ text, options }) => [
    {
      span: { start: 0, end: text.length },
      message: 'all',
      params: { text },
      ...(options.as ? { severity: options.as } : {}),
    },
  ],
});

test('findings come by row, then field, then place', () => {
  const media = { kind: 'photo' as const, key: null, alt: 'B', uploading: false };
  const row = { text: 'A', media: [media, media], tagged: [], poll: ['C', 'D'] };
  const draft = { ...draftOf(''), rows: [row, row] };
  const places = configureOnly({ rules: {} }, [everything])
    .run(draft, NO_FACTS, NOW)
    .map(({ row, field }) => `${row} ${field.kind}${'index' in field ? field.index : ''}`);
  const each = ['text', 'alt0', 'alt1', 'poll0', 'poll1'];
  expect(places).toEqual([...each.map((f) => `0 ${f}`), ...each.map((f) => `1 ${f}`)]);
  expect(found(BOTH).map(({ start }) => start)).toEqual([0, 4]);
});

/** A rule that looks at the whole draft, at its pictures and at what is known of them. */
const whole = rule({
  id: 'consent',
  clause: 'consent',
  severity: 'stop',
  messages: ['shown'],
  options: v.strictObject({}),
  examples: { good: [], bad: [] },
  checkDraft: ({ draft, parts, facts }) => [
    ...parts.map(({ row, field, text }) => ({
      row,
      field,
      span: { start: 0, end: text.length },
      message: 'shown' as const,
      params: { text },
    })),
    ...draft.rows.flatMap(({ media }, row) =>
      media.flatMap((_, index) =>
        facts.picture(row, index)?.shows === 'pupils'
          ? [
              {
                row,
                field: { kind: 'picture' as const, index },
                span: { start: 0, end: 0 },
                message: 'shown' as const,
              },
            ]
          : [],
      ),
    ),
  ],
});

test('a rule of the whole draft sees every text there is, and what was said of its pictures', () => {
  const media = { kind: 'photo' as const, key: null, alt: 'Alt', uploading: false };
  const row = { text: 'Text', media: [media, media], tagged: ['tagged'], poll: ['Poll'] };
  const post = { handle: 'a', picture: false };
  const draft = {
    ...draftOf(''),
    rows: [row],
    replyTo: { ...post, text: 'Replied' },
    quoted: { ...post, text: 'Quoted' },
  };
  const answer = answerThat('pupils', { pupils: ['a'] });
  const facts = {
    ...NO_FACTS,
    picture: (_: number, index: number) => (index === 1 ? answer : null),
  };
  const findings = configureOnly({ rules: {} }, [whole]).run(draft, facts, NOW);
  for (const finding of findings) v.parse(findingSchema, finding);
  expect(
    findings.map(({ field, params }) => params.text ?? ('index' in field && field.index)),
  ).toEqual(['Text', 'Alt', 'Alt', 'Poll', 'tagged', 1, 'Replied', 'Quoted']);
});

test('the school may change how grave a rule is, or switch it off', () => {
  const rules = {
    'text-language': { severity: 'advice' as const },
    'hashtag-placement': { severity: 'off' as const },
  };
  expect(found(BOTH, rules).map(({ rule, severity }) => [rule, severity])).toEqual([
    ['text-language', 'advice'],
  ]);
});

test.each([
  ['stop', 'check'],
  ['advice', 'advice'],
])('a hit of %s under a rule of check is %s: gentler, never graver', (as, severity) => {
  const rules = { readability: { severity: 'check' as const, options: { as } } };
  const [finding] = configureOnly({ rules }, [everything]).run(draftOf('x'), NO_FACTS, NOW);
  expect(finding?.severity).toBe(severity);
});

test('a parameter longer than a message may carry is cut between characters', () => {
  const [finding] = configureOnly({ rules: {} }, [everything]).run(
    draftOf('😀'.repeat(400)),
    NO_FACTS,
    NOW,
  );
  expect(finding?.params.text).toBe(`${'😀'.repeat(149)}…`);
});

test.each([
  ['length', { houseLimit: 'short' }, /^rules\.length\.options\.houseLimit: /],
  ['length', { house: 3 }, /^rules\.length\.options\.house: /],
  [
    'hashtag-placement',
    { eventTags: ['ok', 'not ok'] },
    /^rules\.hashtag-placement\.options\.eventTags\.1: /,
  ],
  [
    'text-language',
    { add: { 'two words': '' } },
    /^rules\.text-language\.options\.add\.two words: /,
  ],
])('options that %s cannot use are named: %j', (id, options, message) => {
  expect(() => configure({ rules: { [id]: { severity: 'warn', options } } })).toThrow(message);
});

test('a rule that is not built yet may stand in the policy', () => {
  expect(() => configure({ rules: { grammar: { severity: 'stop' } } })).not.toThrow();
});

test('whatever is typed, findings fit the message schema and fixes fit the text', () => {
  const parts = fc.constantFrom(
    ...' aU28!?#@.\n’\u200B😀é',
    ...[
      'gr8 ',
      'Sooo ',
      'WELL DONE ',
      '#Tag ',
      'x.org ',
      '2 the ',
      'C u ',
      'http://a.b/#c ',
      'dont ',
    ],
  );
  const linter = configure({
    rules: { length: { severity: 'stop', options: { houseLimit: 10 } } },
  });
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 60 }), (typed) => {
      const text = typed.join('');
      for (const finding of linter.run(draftOf(text), NO_FACTS, NOW)) {
        v.parse(findingSchema, finding);
        expect(finding.start).toBeLessThanOrEqual(finding.end);
        expect(finding.end).toBeLessThanOrEqual(text.length);
        let end = 0;
        for (const edit of finding.fix ?? []) {
          expect(edit.start).toBeGreaterThanOrEqual(end);
          expect(edit.end).toBeGreaterThanOrEqual(edit.start);
          end = edit.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        if (finding.fix) expect(applyEdits(text, finding.fix)).not.toBe(text);
      }
    }),
  );
});

test('a rule that waits for the school runs when it is switched on, and not before', () => {
  const waits = { ...everything, off: true } as const;
  const run = (rules: Parameters<typeof configureOnly>[0]['rules']) =>
    configureOnly({ rules }, [waits]).run(draftOf('A'), NO_FACTS, NOW);
  expect(run({})).toEqual([]);
  expect(run({ readability: { severity: 'advice' } }).length).toBe(1);
});
