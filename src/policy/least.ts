import { RULE_IDS, type RuleId, SEVERITIES, type Severity } from './ids.ts';
import type { Policy, RuleSetting } from './schema.ts';

/**
 * How grave these rules are at least in a school's own set-up: they keep children who may not be
 * shown or named from being so (clauses `consent` and `pupil-names`), and no set-up turns that off.
 * A policy file that is audited may be any other.
 */
const LEAST: Partial<Readonly<Record<RuleId, Severity>>> = {
  consent: 'stop',
  'pupil-name-with-photo': 'stop',
};

/**
 * A computer that reads English is wrong too often to hold a post: these say *warn* at most. What the
 * policy allows, and what breaks nothing, is advice and no more.
 */
const MOST: Partial<Readonly<Record<RuleId, Severity>>> = {
  grammar: 'warn',
  spelling: 'warn',
  readability: 'advice',
  'face-on': 'advice',
};

/** Rules that keep children safe: no set-up is gentler, and nothing they find is put aside. */
export const isProtecting = (rule: RuleId): boolean => LEAST[rule] !== undefined;

/** What a school may turn a rule down to from there, the gravest first, *off* last. */
export function gentlerThan(rule: RuleId, now: RuleSetting['severity']): RuleSetting['severity'][] {
  const levels = [...SEVERITIES, 'off'] as const;
  return levels.slice(levels.indexOf(now) + 1).filter((level) => isAllowed(rule, level));
}

/** Whether a school may set that rule so: not off, nor gentler than the least it is, nor graver than it can be. */
export function isAllowed(rule: RuleId, severity: RuleSetting['severity']): boolean {
  const most = MOST[rule];
  if (most !== undefined && severity !== 'off') {
    return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(most);
  }
  const least = LEAST[rule];
  if (least === undefined) return true;
  return severity !== 'off' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);
}

/** The policy with every rule at least as grave as it must be; itself where it is so already. */
export function atLeast(policy: Policy): Policy {
  const rules = { ...policy.rules };
  let raised = false;
  for (const id of RULE_IDS) {
    const setting = rules[id];
    const severity = LEAST[id];
    if (!setting || !severity || isAllowed(id, setting.severity)) continue;
    rules[id] = { ...setting, severity };
    raised = true;
  }
  return raised ? { ...policy, rules } : policy;
}
