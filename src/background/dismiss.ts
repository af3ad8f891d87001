import { mayBeDismissed } from '../guard/index.ts';
import type { FromPage } from '../messages/index.ts';
import type { Policy } from '../policy/schema.ts';
import { keepDismissed } from './dismissed.ts';
import { findingAt, foundIn } from './found.ts';

type Dismiss = Extract<FromPage, { type: 'dismiss' }>;

/**
 * Puts one finding of a tab's draft aside. The draft is looked through again for it, so that nothing is
 * put aside that was not found, nor what may not be.
 * @returns whether there was such a finding.
 */
export async function dismissFinding(
  message: Pick<Dismiss, 'draft' | 'pictures' | 'about'>,
  policy: Policy,
  tab: number,
  now: number,
): Promise<boolean> {
  const { findings } = await foundIn(message, policy, now);
  const finding = findingAt(findings.filter(mayBeDismissed), message.about);
  if (finding) await keepDismissed(tab, message.draft, finding);
  return finding !== undefined;
}
