import { describe, expect, test } from 'vitest';
import type { BadExample, GoodExample, Rule } from '../rules/rule.ts';
import type { Draft } from './draft.ts';
import { draftOf } from './draft-of.ts';
import { applyEdits } from './edits.ts';
import { NO_FACTS } from './facts.ts';
import type { Finding } from './finding.ts';
import { configure } from './linter.ts';

/** Mending one thing may bring another into view; this many rounds mend any honest example. */
const MAX_FIXES = 20;
const NOON = Date.UTC(2026, 10, 22, 12);

type Example = Exclude<GoodExample, string>;

function lint(rule: Rule, example: Example): Finding[] {
  const rules = { [rule.id]: { severity: rule.severity, options: example.options ?? {} } };
  return configure({ rules }, [rule]).run(draftFor(example), example.facts ?? NO_FACTS, NOON);
}

/** The example's text, and the rest of the draft around it where the example says. */
function draftFor({ text, field, around }: Example): Draft {
  const draft = draftOf(text, field);
  const { row, ...rest } = around ?? {};
  return { ...draft, ...rest, rows: draft.rows.map((one) => ({ ...one, ...row })) };
}

/** The text once every fix was taken, one at a time from the first, as a person would. */
function mend(rule: Rule, example: Example): string {
  let { text } = example;
  for (let round = 0; round < MAX_FIXES; round++) {
    const fix = lint(rule, { ...example, text }).find((found) => found.fix)?.fix;
    if (!fix) return text;
    text = applyEdits(text, fix);
  }
  throw new Error(`"${example.text}" is never mended: its fixes bring new findings.`);
}

/** Registers a rule's examples as its tests; that is the whole test file of most rules. */
export function testRule(rule: Rule): void {
  describe(rule.id, () => {
    test.each(rule.examples.good.map(asExample))('leaves alone: $text', (example) => {
      expect(spans(rule, example)).toEqual([]);
    });
    test.each(rule.examples.bad)('finds: $text', (example: BadExample) => {
      expect(spans(rule, example)).toEqual(example.spans);
    });
    const fixable = rule.examples.bad.filter((example) => example.fixed !== undefined);
    test.each(fixable)('mends: $text', (example: BadExample) => {
      expect(mend(rule, example)).toBe(example.fixed);
    });
  });
}

function asExample(example: GoodExample): Example {
  return typeof example === 'string' ? { text: example } : example;
}

function spans(rule: Rule, example: Example): string[] {
  return lint(rule, example).map((found) => example.text.slice(found.start, found.end));
}
