import { type Assessment, FOLLOWER_VERDICTS } from '../assessment.ts';
import type { FollowerId } from '../profile.ts';
import type { Decided, Followers } from './derive.ts';

/** X showed it, or a person says so. */
export const isDone = ({ outcome }: Pick<Decided, 'outcome'>): boolean =>
  outcome?.is === 'seen' || outcome?.is === 'by-hand';

/** A block or removal that X has not shown yet, or has refused: it stays open. */
export const isWaiting = ({ decision, outcome, undone }: Decided): boolean =>
  !undone && (decision === 'block' || decision === 'remove') && !isDone({ outcome });

const gravity = (verdict: Assessment['verdict']): number => FOLLOWER_VERDICTS.indexOf(verdict);

/**
 * Whether somebody has decided, and need not again. A colleague who is asked has not decided yet; and
 * what was kept comes back when it looks graver than it did then.
 */
export function isSettled(decided: Decided | undefined, verdict: Assessment['verdict']): boolean {
  if (!decided) return false;
  switch (decided.decision) {
    case 'ask':
      return false;
    case 'good':
      return true;
    case 'keep':
      return gravity(verdict) <= gravity(decided.verdict ?? verdict);
    case 'block':
    case 'remove':
      return !isWaiting(decided);
  }
}

/** The school's known-good list. */
export const knownGood = ({ standing }: Followers): ReadonlySet<FollowerId> =>
  new Set([...standing.values()].filter(({ decision }) => decision === 'good').map(({ id }) => id));

/** Whether it was met before the check that is open, or before now where none is. */
export const isKnown = ({ known, open }: Followers, id: FollowerId): boolean => {
  const one = known.get(id);
  return one !== undefined && one.first !== open?.id;
};

/** Whether it counts towards the known ones in a row that end a weekly walk. */
export const countsAsKnown = ({ closed }: Followers, id: FollowerId): boolean => closed.has(id);

/** Until a walk has come to its end and was signed, the first check goes on: nobody can be told to be new. */
export const hasBaseline = ({ checks }: Pick<Followers, 'checks'>): boolean =>
  checks.some(({ signed, ended }) => signed !== null && ended !== null && ended.how !== 'stopped');

/** Followers, as far as is known: whoever was met, and was not blocked, removed or found gone since. */
export function stillFollowing({ known, standing }: Followers): FollowerId[] {
  return [...known.keys()].filter((id) => {
    const decided = standing.get(id);
    const gone = decided?.decision === 'block' || decided?.decision === 'remove';
    return !(gone && isDone(decided));
  });
}
