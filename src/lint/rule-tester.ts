import { describe, expect, test } from 'vitest';
import type { BadExample, GoodExample, Rule } from '../rules/rule.ts';
import type { Draft } from './draft.ts';
import { draftOf } from './draft-of.ts';
import { applyEdits } from './edits.ts';
import { NO_FACTS } from './facts.ts';
import type { Finding } from './finding.ts';
import { configure } from './linter.ts';
import type { Remark } from './remark.ts';

/** Mending one thing may bring another into view; this many rounds mend any honest example. */
const MAX_FIXES = 20;
const NOON = Date.UTC(2026, 10, 22, 12);

type Example = Exclude<GoodExample, string>;

/** What a proofreader says of a text; for rules that hear one. */
export type Read = (text: string) => Promise<readonly Remark[]>;

async function lint(rule: Rule, example: Example, read: Read | undefined): Promise<Finding[]> {
  const rules = { [rule.id]: { severity: rule.severity, options: example.options ?? {} } };
  const said = (rule.proofread && (await read?.(example.text))) || null;
  const facts = { ...(example.facts ?? NO_FACTS), ...(said && { remarks: () => said }) };
  return configure({ rules }, [rule]).run(draftFor(example), facts, NOON);
}

/** The example's text, and the rest of the draft around it where the example says. */
function draftFor({ text, field, around }: Example): Draft {
  const draft = draftOf(text, field);
  const { row, ...rest } = around ?? {};
  return { ...draft, ...rest, rows: draft.rows.map((one) => ({ ...one, ...row })) };
}

/** The text once every fix was taken, one at a time from the first, as a person would. */
async function mend(rule: Rule, example: Example, read: Read | undefined): Promise<string> {
  let { text } = example;
  for (let round = 0; round < MAX_FIXES; round++) {
    const found = await lint(rule, { ...example, text }, read);
    const fix = found.find((one) => one.fix)?.fix;
    if (!fix) return text;
    text = applyEdits(text, fix);
  }
  throw new Error(`"${example.text}" is never mended: its fixes bring new findings.`);
}

/** Registers a rule's examples as its tests; that is the whole test file of most rules. */
export function testRule(rule: Rule, read?: Read): void {
  describe(rule.id, () => {
    test.each(rule.examples.good.map(asExample))('leaves alone: $text', async (example) => {
      expect(await spans(rule, example, read)).toEqual([]);
    });
    test.each(rule.examples.bad)('finds: $text', async (example: BadExample) => {
      expect(await spans(rule, example, read)).toEqual(example.spans);
    });
    const fixable = rule.examples.bad.filter((example) => example.fixed !== undefined);
    test.each(fixable)('mends: $text', async (example: BadExample) => {
      expect(await mend(rule, example, read)).toBe(example.fixed);
    });
  });
}

function asExample(example: GoodExample): Example {
  return typeof example === 'string' ? { text: example } : example;
}

async function spans(rule: Rule, example: Example, read: Read | undefined): Promise<string[]> {
  const found = await lint(rule, example, read);
  return found.map(({ start, end }) => example.text.slice(start, end));
}
