import * as v from 'valibot';
import { ALLOWING_IDS, type AllowingId, type RuleId } from '../policy/ids.ts';
import type { Policy, RuleSetting } from '../policy/schema.ts';
import { RULES } from '../rules/index.ts';
import { asItComes } from '../rules/rule.ts';

const listSchema = v.fallback(v.array(v.string()), []);

/** What the school allows that rule: words, or accounts without the @. */
export const allowedBy = (policy: Pick<Policy, 'rules'>, rule: AllowingId): readonly string[] =>
  v.parse(listSchema, policy.rules[rule]?.options?.allow ?? []);

/** As the rule looks it up: small, an account without its @. Capitals keep the apostrophe they are typed with. */
export function asEntry(rule: AllowingId, typed: string): string {
  const small = typed.normalize('NFKC').trim().toLowerCase();
  if (rule === 'parent-engagement') return small.replace(/^@/, '');
  return rule === 'shouting' ? small : small.replaceAll('’', "'");
}

/** Those of the entries that are not allowed yet, each once. */
export function notYetAllowed(
  policy: Pick<Policy, 'rules'>,
  rule: AllowingId,
  entries: readonly string[],
): string[] {
  const before = new Set(allowedBy(policy, rule).map((entry) => asEntry(rule, entry)));
  return [...new Set(entries.map((entry) => asEntry(rule, entry)))].filter(
    (entry) => !before.has(entry),
  );
}

/** The policy with these allowed as well. Whether the rule takes them, `configure` tells. */
export const withAllowed = (
  policy: Policy,
  rule: AllowingId,
  entries: readonly string[],
): Policy => {
  const added = notYetAllowed(policy, rule, entries);
  return withList(policy, rule, [...allowedBy(policy, rule), ...added]);
};

/** The policy without it, however it was written when it was allowed. */
export const withoutAllowed = (policy: Policy, rule: AllowingId, entry: string): Policy =>
  withList(
    policy,
    rule,
    allowedBy(policy, rule).filter((one) => asEntry(rule, one) !== asEntry(rule, entry)),
  );

/** How strict that rule is, and its options but for what it allows. */
export function settingOf({ rules }: Pick<Policy, 'rules'>, id: RuleId): RuleSetting {
  const rule = RULES.find((one) => one.id === id);
  const { allow: _, ...options } = rules[id]?.options ?? {};
  return { severity: rules[id]?.severity ?? (rule ? asItComes(rule) : 'off'), options };
}

/** The policy with that rule set so; what it allows stays, whatever the setting says of it. */
export function withSetting(policy: Policy, rule: RuleId, setting: RuleSetting): Policy {
  const after = { ...policy, rules: { ...policy.rules, [rule]: setting } };
  const allowing = ALLOWING_IDS.find((id) => id === rule);
  return allowing ? withList(after, allowing, allowedBy(policy, allowing)) : after;
}

/** The policy with exactly these allowed. */
export function withList(policy: Policy, rule: AllowingId, allow: readonly string[]): Policy {
  const before = policy.rules[rule];
  const severity = before?.severity ?? RULES.find(({ id }) => id === rule)?.severity ?? 'off';
  const { allow: _, ...options } = before?.options ?? {};
  // A rule without words of the school's own runs in pages on X too, where a mark comes sooner.
  const setting = { severity, options: allow.length > 0 ? { ...options, allow } : options };
  return { ...policy, rules: { ...policy.rules, [rule]: setting } };
}
