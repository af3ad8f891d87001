import {
  allowedBy,
  asEntry,
  settingOf,
  withAllowed,
  withList,
  withSetting,
} from '../lint/allowed.ts';
import { isAllowed } from '../policy/least.ts';
import { published, withPublished } from '../policy/office.ts';
import type { Policy, RuleSetting } from '../policy/schema.ts';
import { sha256 } from '../sha256.ts';
import { bodyOf, isPupilsName } from './allow.ts';
import { ruleChanged } from './change-policy.ts';
import type { PolicyChanged } from './list/kinds.ts';

/** Why it can't be taken back: see `TAKE_BACK` of src/messages/list.ts. */
export type NotBack = 'unknown' | 'changed' | 'a-name';

/** The policy with the former value, and what is recorded of putting it back. */
interface Back {
  readonly policy: Policy;
  readonly body: PolicyChanged;
}

/**
 * What was before that change, put in the place of what it brought. Only while what it brought still
 * holds, so that nothing decided since is lost with it.
 */
export async function takenBack(policy: Policy, body: PolicyChanged): Promise<Back | NotBack> {
  switch (body.what) {
    case 'school': {
      const { from, to } = body;
      if (!from || !to) return 'unknown';
      if (!same(policy.school, to)) return 'changed';
      return { policy: { ...policy, school: from }, body: { what: 'school', from: to, to: from } };
    }
    case 'overrides': {
      const { what, overrides } = body;
      if ((policy.overrides ?? true) !== overrides) return 'changed';
      const before = !overrides;
      return { policy: { ...policy, overrides: before }, body: { what, overrides: before } };
    }
    case 'rule':
      return ruleBack(policy, body);
    case 'allowed':
    case 'allowed-no-more':
      return wordsBack(policy, body);
    case 'office': {
      const { what, from, to } = body;
      if (!same(published(policy), to)) return 'changed';
      return { policy: withPublished(policy, from), body: { what, from: to, to: from } };
    }
  }
}

type OfRule = Extract<PolicyChanged, { what: 'rule' }>;
type OfWords = Extract<PolicyChanged, { what: 'allowed' | 'allowed-no-more' }>;

function ruleBack(policy: Policy, { rule, from, to }: OfRule): Back | NotBack {
  if (!from) return 'unknown';
  const now = settingOf(policy, rule);
  if (!isSet(now, to) || isSet(now, from) || !isAllowed(rule, from.severity)) return 'changed';
  const options = from.options ?? now.options ?? {};
  const before = withSetting(policy, rule, { severity: from.severity, options });
  return { policy: before, body: ruleChanged(rule, policy, before, null) };
}

async function wordsBack(policy: Policy, body: OfWords): Promise<Back | NotBack> {
  const { what, rule, typed } = body;
  const there = await stillAllowed(policy, body);
  if (what === 'allowed') {
    if (there.length === 0) return 'changed';
    const left = allowedBy(policy, rule).filter((one) => !there.includes(asEntry(rule, one)));
    const done = await bodyOf('allowed-no-more', rule, there);
    return { policy: withList(policy, rule, left), body: done };
  }
  if (there.length > 0) return 'changed';
  if (!typed) return 'unknown';
  if (await isPupilsName(rule, typed)) return 'a-name';
  return { policy: withAllowed(policy, rule, typed), body: await bodyOf('allowed', rule, typed) };
}

/** Those of the change's words that the rule leaves alone today. */
export async function stillAllowed(
  policy: Policy,
  { rule, entries }: Pick<OfWords, 'rule' | 'entries'>,
): Promise<string[]> {
  const all = allowedBy(policy, rule).map((one) => asEntry(rule, one));
  const hashed = await Promise.all(all.map(async (one) => [one, await sha256(one)] as const));
  return hashed.flatMap(([one, hash]) => (entries.includes(hash) ? [one] : []));
}

/** Whether a rule is set so. Options that were not recorded are no difference. */
const isSet = (now: RuleSetting, then: RuleSetting): boolean =>
  now.severity === then.severity && (!then.options || same(now.options ?? {}, then.options));

/** Whether two values of JSON are equal, in whatever order their keys stand. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a, sorted) === JSON.stringify(b, sorted);
}
const sorted = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
