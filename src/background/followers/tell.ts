import {
  type Decided,
  type Followers,
  hasBaseline,
  isKnown,
  isSettled,
  isWaiting,
  leftOnX,
} from '../../followers/check/index.ts';
import type { FollowerId, FollowerVerdict } from '../../followers/index.ts';
import type { FollowerCheck, FollowerMark } from '../../messages/followers.ts';
import { MOST_PROFILES } from '../../messages/followers.ts';
import { tellTab } from '../tell-pages.ts';
import { access } from './access.ts';
import { checkNow } from './check-now.ts';
import { forX, type Judged, judgedOf } from './judged.ts';
import { readFollowers } from './record.ts';

/** What a page on X may know of one account. */
export function markOf({ profile, assessment }: Judged, followers: Followers | null): FollowerMark {
  const { verdict, reasons } = forX(assessment);
  const { id } = profile;
  const standing = followers?.standing.get(id);
  const decided = standing && isSaid(standing, verdict) ? standing : null;
  // Of a first check everybody is known from then on: nobody in it is to be decided about for being new.
  const fresh = followers !== null && hasBaseline(followers) && !isKnown(followers, id);
  return {
    id,
    verdict,
    reasons: [...reasons],
    fresh,
    decided: decided?.decision ?? null,
    event: decided?.event ?? null,
    waiting: standing !== undefined && isWaiting(standing),
    stillBlocked: followers !== null && leftOnX(followers, id) === 'blocked',
  };
}

const isSaid = (decided: Decided, verdict: FollowerVerdict): boolean =>
  isSettled(decided, verdict) || decided.decision === 'ask' || isWaiting(decided);

/** Tells the tab what is thought of these, as far as it was seen. */
export async function tellMarks(tab: number, ids: readonly FollowerId[]): Promise<void> {
  const followers = (await access()) === 'open' ? await readFollowers() : null;
  const marks = ids.flatMap((id) => {
    const one = judgedOf(id);
    return one ? [markOf(one, followers)] : [];
  });
  for (let at = 0; at < marks.length; at += MOST_PROFILES) {
    const some = marks.slice(at, at + MOST_PROFILES);
    tellTab(tab, { type: 'followers', says: { type: 'follower-marks', marks: some } });
  }
}

/** Tells the tab how the check stands. */
export async function tellCheck(tab: number): Promise<void> {
  const check: FollowerCheck = await checkNow(tab);
  tellTab(tab, { type: 'followers', says: { type: 'follower-check', check } });
}
