import { clockNow } from '../clock.ts';
import { asEntry, withAllowed, withoutAllowed } from '../lint/allowed.ts';
import { findNames } from '../names/index.ts';
import type { AllowingId } from '../policy/ids.ts';
import { sha256 } from '../sha256.ts';
import { changePolicy, inTurn, mayNotChange } from './change-policy.ts';
import { factsFor } from './list/facts.ts';
import type { PolicyChanged } from './list/kinds.ts';

/** Why it was not done. `a-name`: a pupil on the consent list is called so. `options`: the rule does not take it. */
export type NotAllowed = 'locked' | 'not-allowed' | 'options' | 'a-name';

/**
 * Whether one of the words may be meant for a pupil on the list. What a school allows is kept readable
 * on the disk, and nothing about a pupil may be. An account is public on X, whoever it is called after.
 */
export async function isPupilsName(rule: AllowingId, entries: readonly string[]): Promise<boolean> {
  if (rule === 'parent-engagement') return false;
  const { facts } = await factsFor({ pictures: [] }, clockNow());
  if (facts.list === null) return false;
  // With a capital, as a name is written; in small letters fewer words are taken for one.
  const texts = entries.flatMap((entry) => [entry, entry.replace(/^./u, (l) => l.toUpperCase())]);
  const { names } = facts.list;
  return texts.some((text) => findNames(text, names).some(({ strength }) => strength !== 'slight'));
}

/** What is recorded of it: never a pupil's name, since what is recorded of the school is never erased. */
export async function bodyOf(
  what: 'allowed' | 'allowed-no-more',
  rule: AllowingId,
  entries: readonly string[],
): Promise<PolicyChanged> {
  const hashes = await Promise.all(entries.map(sha256));
  const typed = (await isPupilsName(rule, entries)) ? null : [...entries];
  return { what, rule, entries: hashes, typed };
}

/** Adds words or an account to what a rule allows. @returns why not; null when it is done. */
export function allow(rule: AllowingId, typed: readonly string[]): Promise<NotAllowed | null> {
  return inTurn(async () => {
    const why = await mayNotChange();
    if (why) return why;
    const entries = typed.map((one) => asEntry(rule, one));
    if (await isPupilsName(rule, entries)) return 'a-name';
    const body = await bodyOf('allowed', rule, entries);
    const done = await changePolicy(
      (policy) => policy && withAllowed(policy, rule, entries),
      () => body,
    );
    return done ? null : 'options';
  });
}

/** Takes one out of it. @returns why not; null when it is done. */
export function allowNoMore(rule: AllowingId, typed: string): Promise<NotAllowed | null> {
  return inTurn(async () => {
    const why = await mayNotChange();
    if (why) return why;
    const body = await bodyOf('allowed-no-more', rule, [asEntry(rule, typed)]);
    const done = await changePolicy(
      (policy) => policy && withoutAllowed(policy, rule, typed),
      () => body,
    );
    return done ? null : 'options';
  });
}
