import { type Assessment, FOLLOWER_VERDICTS } from '../assessment.ts';
import type { FollowerId } from '../profile.ts';
import { leavesOff } from './decisions.ts';
import type { Decided, Followers } from './derive.ts';

/** X showed it, or a person says so. */
export const isDone = ({ outcome }: Pick<Decided, 'outcome'>): boolean =>
  outcome?.is === 'seen' || outcome?.is === 'by-hand';

/** A block or removal that X has not shown yet, or has refused: it stays open. */
export const isWaiting = ({
  decision,
  outcome,
  undone,
}: Pick<Decided, 'decision' | 'outcome' | 'undone'>): boolean =>
  !undone && (decision === 'block' || decision === 'remove') && !isDone({ outcome });

/** A block or removal that is done: whoever it was follows no more. */
export const isGone = (decided: Decided | undefined): boolean =>
  (decided?.decision === 'block' || decided?.decision === 'remove') && isDone(decided);

/**
 * Whether an account that is met now follows again: it was blocked or removed before this way down the
 * list began. One that is done while the walk is on its way may still stand in X's list.
 * @param passAt when it began (UTC milliseconds); null: no check is open.
 */
export const hasReturned = (decided: Decided | undefined, passAt: number | null): boolean =>
  isGone(decided) && passAt !== null && (decided?.outcome?.at ?? passAt) < passAt;

/** What counts of an account that the open check meets now; undefined: nothing, or it follows again. */
export function decidedOf(
  { standing, passAt }: Pick<Followers, 'standing' | 'passAt'>,
  id: FollowerId,
): Decided | undefined {
  const decided = standing.get(id);
  return hasReturned(decided, passAt) ? undefined : decided;
}

/** Decided, and not over: a colleague is asked, or X has not shown it yet. */
export const isUnfinished = (decided: Decided | undefined): boolean =>
  decided !== undefined && (decided.decision === 'ask' || isWaiting(decided));

const gravity = (verdict: Assessment['verdict']): number => FOLLOWER_VERDICTS.indexOf(verdict);

/**
 * Whether somebody has decided, and need not again. A colleague who is asked has not decided yet; and
 * what was kept comes back when it looks graver than it did then, when nothing may have been read of it
 * yet. The known-good list stands against figures, not against what is unsuitable.
 */
export function isSettled(decided: Decided | undefined, verdict: Assessment['verdict']): boolean {
  if (!decided) return false;
  switch (decided.decision) {
    case 'ask':
      return false;
    case 'good':
      return verdict !== 'unsuitable' || decided.verdict === 'unsuitable';
    case 'keep':
      return gravity(verdict) <= gravity(decided.verdict ?? 'fine');
    case 'block':
    case 'remove':
      return !isWaiting(decided);
  }
}

/** The school's known-good list. */
export const knownGood = ({ standing }: Followers): ReadonlySet<FollowerId> =>
  new Set([...standing.values()].filter(({ decision }) => decision === 'good').map(({ id }) => id));

/** Whether it was met before the check that is open, or before now where none is, and has followed since. */
export const isKnown = (followers: Followers, id: FollowerId): boolean => {
  const { known, open, standing, passAt } = followers;
  const one = known.get(id);
  return one !== undefined && one.first !== open?.id && !hasReturned(standing.get(id), passAt);
};

/** Whether it counts towards the known ones in a row that end a weekly walk. */
export const countsAsKnown = ({ closed, standing, passAt }: Followers, id: FollowerId): boolean =>
  closed.has(id) && !hasReturned(standing.get(id), passAt);

/** Until a walk has come to its end and was signed, the first check goes on: nobody can be told to be new. */
export const hasBaseline = ({ checks }: Pick<Followers, 'checks'>): boolean =>
  checks.some(({ signed, ended }) => signed !== null && ended !== null && !leavesOff(ended.how));

/** Followers, as far as is known: whoever was met, and was not blocked, removed or found gone since. */
export function stillFollowing({ known, standing }: Followers): FollowerId[] {
  return [...known.keys()].filter((id) => !isGone(standing.get(id)));
}
