import { type RuleId, SEVERITIES, type Severity } from '../policy/ids.ts';
import type { Policy } from '../policy/schema.ts';
import { asItComes, type DraftHit, type Hit, messageKey, type Rule } from '../rules/rule.ts';
import type { Draft } from './draft.ts';
import type { Facts } from './facts.ts';
import type { Edit, Finding } from './finding.ts';
import { fieldOrder, partsOf } from './parts.ts';
import { overlaps } from './tokens.ts';

export interface Linter {
  /**
   * Everything the school's rules find in the draft, by row, then field (text, alt texts, poll),
   * then start. `now` is UTC milliseconds.
   */
  run(draft: Draft, facts: Facts, now: number): Finding[];
}

/** findingSchema's limits, so that what a rule says always fits through a message. */
const MAX_PARAM = 300;
const MAX_EDITS = 60;

/**
 * Prepares the rules for one school. Do it once for a policy: it parses options and builds lists.
 * @throws PolicyError naming the path, as `rules.length.options.houseLimit`.
 */
export function configure(policy: Pick<Policy, 'rules'>, rules: readonly Rule[]): Linter {
  const ready = rules.flatMap((rule) => {
    const setting = policy.rules[rule.id];
    // Before asking whether it is off: its options must be right when it is turned on again.
    const run = rule.configure(setting?.options ?? {});
    const severity = setting?.severity ?? asItComes(rule);
    return severity === 'off' ? [] : [{ rule, severity, run }];
  });
  return {
    run(draft, facts, now) {
      const parts = partsOf(draft);
      const found = ready.flatMap(({ rule, severity, run }) =>
        run({ draft, parts, facts, now }).map((hit) => finding(rule, severity, hit)),
      );
      return withoutTwice(found).sort(inOrder);
    },
  };
}

/** Texting is no slip of spelling or grammar as well, nor is a misspelt word one of grammar. */
const SAID_ONCE: readonly RuleId[] = ['text-language', 'spelling', 'grammar'];

function withoutTwice(found: readonly Finding[]): Finding[] {
  const said = (one: Finding) => SAID_ONCE.indexOf(one.rule);
  return found.filter((one) =>
    found.every((other) => said(other) < 0 || said(other) >= said(one) || !samePlace(one, other)),
  );
}

const samePlace = (a: Finding, b: Finding): boolean =>
  overlaps(a, b) && a.row === b.row && fieldOrder(a.field) === fieldOrder(b.field);

const inOrder = (a: Finding, b: Finding): number =>
  a.row - b.row ||
  fieldOrder(a.field) - fieldOrder(b.field) ||
  a.start - b.start ||
  a.end - b.end ||
  byRule(a.rule, b.rule);

const byRule = (a: RuleId, b: RuleId): number => (a < b ? -1 : a > b ? 1 : 0);

function finding(rule: Rule, severity: Severity, hit: DraftHit<string>): Finding {
  const edits = editsOf(hit);
  return {
    rule: rule.id,
    clause: rule.clause,
    severity: gentler(severity, hit.severity ?? severity),
    row: hit.row,
    field: hit.field,
    start: hit.span.start,
    end: hit.span.end,
    message: messageKey(rule.id, hit.message),
    params: clipped(hit.params ?? {}),
    ...(edits.length > 0 && edits.length <= MAX_EDITS ? { fix: edits } : {}),
  };
}

function editsOf({ fix, span }: Hit<string>): Edit[] {
  if (fix === undefined) return [];
  return typeof fix === 'string' ? [{ start: span.start, end: span.end, text: fix }] : [...fix];
}

function gentler(a: Severity, b: Severity): Severity {
  return SEVERITIES.indexOf(a) > SEVERITIES.indexOf(b) ? a : b;
}

/** Long quotations are cut, never between the halves of a surrogate pair. */
function clipped(params: Readonly<Record<string, number | string>>): Finding['params'] {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' && value.length > MAX_PARAM ? cut(value) : value,
    ]),
  );
}

function cut(value: string): string {
  return `${value.slice(0, MAX_PARAM - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
