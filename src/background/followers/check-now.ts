import { clockNow } from '../../clock.ts';
import { type Day, londonDay } from '../../consent/day.ts';
import { countsFor, type Followers, unpackMet } from '../../followers/check/index.ts';
import type { Assessment, FollowerId, Profile } from '../../followers/index.ts';
import { isSettledWhole } from '../../followers/pupil.ts';
import type { FollowerCheck } from '../../messages/followers.ts';
import { access } from './access.ts';
import { assessmentsOf } from './assessments.ts';
import { forX } from './judged.ts';
import { openAccounts } from './open-accounts.ts';
import { readFollowers } from './record.ts';
import { readWalk, type Walk } from './walk-state.ts';
import { weekNow } from './week-stored.ts';

const NOTHING: Omit<FollowerCheck, 'state' | 'dueDays' | 'total'> = {
  kind: null,
  seen: 0,
  fresh: 0,
  flagged: 0,
  decided: 0,
  knownInARow: 0,
  ended: null,
  stuck: null,
  begins: false,
  walkedDays: null,
  unseenBefore: 0,
};

/** A page that was loaded for a walk is there within that; later, a person has gone elsewhere meanwhile. */
const LOADS_WITHIN_MS = 60_000;

const daysSince = (day: Day): number =>
  Math.max(0, Math.round((Date.parse(londonDay(clockNow())) - Date.parse(day)) / 86_400_000));

/** How many the open check has met, with those that are not written into the record yet. */
export function metSoFar(
  { met, known, fresh }: Followers,
  walk: Walk,
): { seen: number; fresh: number } {
  const more = walk.met.flatMap((packed) => [...unpackMet(packed)]);
  const unmet = more.filter(({ id }) => !met.has(id));
  return {
    seen: met.size + unmet.length,
    fresh: fresh.size + unmet.filter(({ id }) => !known.has(id)).length,
  };
}

/** Flagged, or never read, and not decided. @param texts as it was read; null: no sign of a pupil is asked about. */
export const isStillOpen = (
  { standing }: Followers,
  id: FollowerId,
  assessment: Assessment | null,
  texts: Profile | null,
): boolean =>
  assessment === null ||
  (assessment.verdict !== 'fine' && !isSettledWhole(standing.get(id), assessment, texts));

/** How the check stands, as a page on X may know it. @param tab null: none, and the walk counts as paused there. */
export async function checkNow(tab: number | null): Promise<FollowerCheck> {
  const [walk, week] = await Promise.all([readWalk(), weekNow(clockNow())]);
  const { dueDays } = week;
  const { total } = walk;
  if ((await access()) === 'locked') return { ...NOTHING, state: 'locked', dueDays, total };
  const followers = await readFollowers();
  const { open, decisions, checks } = followers;
  const before = checks.findLast(({ signed }) => signed !== null)?.signed;
  const unseenBefore = before?.notSeen ?? 0;
  const assessments = await assessmentsOf();
  // On X nothing is told of a sign of a pupil; in our own pages everything counts that waits in the list.
  const flagged =
    tab === null
      ? [...(await openAccounts()).values()].filter(({ id, profile }) =>
          isStillOpen(followers, id, assessments.get(id) ?? null, profile),
        ).length
      : [...assessments].filter(([id, one]) => isStillOpen(followers, id, forX(one), null)).length;
  if (!open) {
    const today = londonDay(clockNow());
    const last = checks.at(-1)?.signed;
    const state =
      last && (countsFor(last) === today || (dueDays !== null && dueDays < 0)) ? 'signed' : 'none';
    return { ...NOTHING, state, dueDays, total, flagged, unseenBefore };
  }
  const walks = walk.is === 'walking' && (tab === null || walk.tab === tab);
  return {
    state: open.ended ? 'review' : walks ? 'walking' : 'paused',
    kind: open.kind,
    dueDays,
    total,
    ...metSoFar(followers, walk),
    flagged,
    decided: new Set(
      decisions.filter(({ check, undone }) => check === open.id && !undone).map(({ id }) => id),
    ).size,
    knownInARow: walk.knownInARow,
    ended: open.ended?.how ?? null,
    stuck: walk.stuck,
    begins: walks && walk.begins !== null && clockNow() - walk.begins < LOADS_WITHIN_MS,
    walkedDays: open.ended && daysSince(londonDay(open.ended.at)),
    unseenBefore,
  };
}
