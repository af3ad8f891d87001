import { decidedOf, type Followers, isKnown } from '../../followers/check/index.ts';
import type { FollowerId } from '../../followers/index.ts';
import { readAgain } from '../../followers/profile.ts';
import { isSettledWhole } from '../../followers/pupil.ts';
import { judgedOf } from './judged.ts';
import { changeOpenAccounts, type OpenAccount, openAccounts } from './open-accounts.ts';

/**
 * Keeps those that wait for a person: flagged and not decided, new in a weekly or full check, back after
 * a block or removal, or met and never read. Of a baseline whoever is fine is known from then on, and nothing of them is kept.
 */
export async function noteOpen(met: readonly FollowerId[], followers: Followers): Promise<void> {
  const { open, standing } = followers;
  if (!open) return;
  const waits = await openAccounts();
  const add = met.flatMap((id): OpenAccount[] => {
    const one = judgedOf(id);
    const decided = decidedOf(followers, id);
    const back = decided === undefined && standing.has(id);
    const fresh = !isKnown(followers, id);
    const before = waits.get(id);
    if (one === null) {
      // Nothing was read of it, so nothing speaks for it.
      return before || decided || !fresh ? [] : [{ id, profile: null, check: open.id, fresh }];
    }
    const { profile, assessment } = one;
    const flagged = assessment.verdict !== 'fine' && !isSettledWhole(decided, assessment, profile);
    // Whoever was blocked or removed and follows again is looked at, whatever the check.
    const asks = back || (fresh && open.kind !== 'baseline' && !decided);
    if (!flagged && !asks && !before) return [];
    const read = readAgain(before?.profile ?? null, profile);
    return [{ id, profile: read, check: open.id, fresh }];
  });
  await changeOpenAccounts(add);
}

/** What waits is shown as it was read last; a cell takes nothing away of what an answer of X's gave. */
export async function refreshOpen(ids: readonly FollowerId[]): Promise<void> {
  const waits = await openAccounts();
  const add = ids.flatMap((id): OpenAccount[] => {
    const [before, one] = [waits.get(id), judgedOf(id)];
    if (!before || !one) return [];
    const profile = readAgain(before.profile, one.profile);
    const same = JSON.stringify(before.profile) === JSON.stringify(profile);
    return same ? [] : [{ ...before, profile }];
  });
  if (add.length > 0) await changeOpenAccounts(add);
}
