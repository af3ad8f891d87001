import { settingOf } from '../lint/allowed.ts';
import { configure } from '../lint/index.ts';
import type { RuleId } from '../policy/ids.ts';
import type { Policy } from '../policy/schema.ts';
import { appendBeside } from './list/append-beside.ts';
import { POLICY_CHANGED, type PolicyChanged } from './list/kinds.ts';
import { NotGranted } from './list/refused.ts';
import { vault } from './list/vault.ts';
import { whoMay } from './list/who.ts';
import { readSetup, savePolicy } from './setup.ts';
import { tellSchool } from './tell-school.ts';

/**
 * Why nothing may be changed now; null when it may. Before there is a vault whoever installs Lollipop
 * sets it up; from then on the leadership decides, with the vault open.
 */
export async function mayNotChange(): Promise<'locked' | 'not-allowed' | null> {
  if ((await vault.state()).is === 'none') return null;
  try {
    await whoMay('change-settings');
    return null;
  } catch (thrown) {
    if (!(thrown instanceof NotGranted)) throw thrown;
    return thrown.why === 'not-allowed' ? 'not-allowed' : 'locked';
  }
}

/** Whether the rules take their options. */
function runs(policy: Policy): boolean {
  try {
    configure(policy);
    return true;
  } catch {
    return false;
  }
}

let queue: Promise<void> = Promise.resolve();

/** One after the other: a change is read, made and written before the next one looks. */
export function inTurn<T>(act: () => Promise<T>): Promise<T> {
  const mine = queue.then(act);
  queue = mine.then(
    () => {},
    () => {},
  );
  return mine;
}

/**
 * Changes the school's policy, records who has changed what where there is somebody to name, and has
 * every tab on X look again. To be called in turn. Who may is for the caller to have asked.
 * @param change null: it can't be done with the policy there is.
 * @param bodyOf what is recorded of it, by the policy before and after.
 * @returns whether it was done; false also where a rule would not take its options.
 */
export async function changePolicy(
  change: (before: Policy | null) => Policy | null,
  bodyOf: (before: Policy | null, after: Policy) => PolicyChanged,
): Promise<boolean> {
  const setup = await readSetup();
  const before = setup.is === 'there' ? setup.value.policy : null;
  const policy = change(before);
  if (!policy || !runs(policy)) return false;
  const body = bodyOf(before, policy);
  const { type } = POLICY_CHANGED;
  // Recorded first: what can't be recorded is not done.
  if ((await vault.state()).is !== 'none') await appendBeside([{ subject: null, type, body }]);
  await savePolicy(policy);
  await tellSchool();
  return true;
}

/** What is recorded of a rule that was set anew. */
export const ruleChanged = (
  rule: RuleId,
  before: Policy | null,
  after: Policy,
  reason: string | null,
): PolicyChanged => ({
  what: 'rule',
  rule,
  from: before && settingOf(before, rule),
  to: settingOf(after, rule),
  reason,
});
