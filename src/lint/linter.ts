import { type RuleId, SEVERITIES, type Severity } from '../policy/ids.ts';
import type { Policy } from '../policy/schema.ts';
import { RULES } from '../rules/index.ts';
import { type FieldKind, type Hit, messageKey, type Rule } from '../rules/rule.ts';
import type { Draft } from './draft.ts';
import type { Facts } from './facts.ts';
import type { Edit, Field, Finding } from './finding.ts';
import { Tokens } from './tokens.ts';

export interface Linter {
  /**
   * Everything the school's rules find in the draft, by row, then field (text, alt texts, poll),
   * then start. `now` is UTC milliseconds.
   */
  run(draft: Draft, facts: Facts, now: number): Finding[];
}

interface Part {
  readonly row: number;
  readonly field: Field;
  readonly text: string;
}

/** findingSchema's limits, so that what a rule says always fits through a message. */
const MAX_PARAM = 300;
const MAX_EDITS = 60;
const FIELD_ORDER: readonly FieldKind[] = ['text', 'alt', 'poll'];

/**
 * Prepares the rules for one school. Do it once for a policy: it parses options and builds lists.
 * @throws PolicyError naming the path, as `rules.length.options.houseLimit`.
 */
export function configure(policy: Pick<Policy, 'rules'>, rules: readonly Rule[] = RULES): Linter {
  const ready = rules.flatMap((rule) => {
    const setting = policy.rules[rule.id];
    // Before asking whether it is off: its options must be right when it is turned on again.
    const check = rule.configure(setting?.options ?? {});
    if (setting?.severity === 'off') return [];
    return [{ rule, severity: setting?.severity ?? rule.severity, check }];
  });

  function lintPart(part: Part, now: number): Finding[] {
    const { text } = part;
    if (text === '') return [];
    const field = part.field.kind;
    const tokens = new Tokens(text);
    return ready
      .filter(({ rule }) => rule.reads.includes(field))
      .flatMap(({ rule, severity, check }) =>
        check({ text, field, tokens, now }).map((hit) => finding(rule, severity, part, hit)),
      )
      .sort((a, b) => a.start - b.start || a.end - b.end || byRule(a.rule, b.rule));
  }

  return { run: (draft, _facts, now) => partsOf(draft).flatMap((part) => lintPart(part, now)) };
}

const byRule = (a: RuleId, b: RuleId): number => (a < b ? -1 : a > b ? 1 : 0);

function partsOf(draft: Draft): Part[] {
  const parts = draft.rows.flatMap((content, row): Part[] => [
    { row, field: { kind: 'text' }, text: content.text },
    ...content.media.map(
      ({ alt }, index): Part => ({ row, field: { kind: 'alt', index }, text: alt ?? '' }),
    ),
    ...content.poll.map((text, index): Part => ({ row, field: { kind: 'poll', index }, text })),
  ]);
  return parts.sort((a, b) => a.row - b.row || order(a.field) - order(b.field));
}

const order = (field: Field): number => FIELD_ORDER.indexOf(field.kind);

function finding(rule: Rule, severity: Severity, part: Part, hit: Hit<string>): Finding {
  const edits = editsOf(hit);
  return {
    rule: rule.id,
    clause: rule.clause,
    severity: gentler(severity, hit.severity ?? severity),
    row: part.row,
    field: part.field,
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
