import type { FollowerId } from '../profile.ts';
import type { WalkKind } from './decisions.ts';

/** X lists the newest follower first: after so many known ones in a row there is nobody new below. */
export const KNOWN_IN_A_ROW = 50;

export interface Step {
  /** Those not met in this check before, in the list's order. */
  readonly met: readonly FollowerId[];
  readonly knownInARow: number;
  /** A weekly walk has come to what is known. */
  readonly done: boolean;
}

/**
 * One step of the walk down the list. What was met in this check counts once: after a restart the walk
 * begins at the top again, and comes through it without counting it.
 */
export function walkStep(
  ids: readonly FollowerId[],
  walk: {
    readonly kind: WalkKind;
    readonly knownInARow: number;
    met(id: FollowerId): boolean;
    known(id: FollowerId): boolean;
  },
): Step {
  const met = new Set<FollowerId>();
  let { knownInARow } = walk;
  for (const id of ids) {
    if (met.has(id) || walk.met(id)) continue;
    met.add(id);
    knownInARow = walk.known(id) ? knownInARow + 1 : 0;
    if (walk.kind === 'weekly' && knownInARow >= KNOWN_IN_A_ROW) {
      return { met: [...met], knownInARow, done: true };
    }
  }
  return { met: [...met], knownInARow, done: false };
}
