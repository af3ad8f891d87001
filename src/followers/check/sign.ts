import { type Day, londonDay } from '../../consent/day.ts';
import type { FollowerId } from '../profile.ts';
import { type Decision, leavesOff } from './decisions.ts';
import type { Check, Followers } from './derive.ts';
import type { Signed } from './events.ts';
import { isDone, isWaiting } from './standing.ts';

/** The day for which a signed check counts: that on which its walk ended. */
export const countsFor = ({ day, walked }: Pick<Signed, 'day' | 'walked'>): Day => walked ?? day;

/**
 * The record that the open check leaves when it is signed.
 * @param now.open who is flagged and not decided.
 * @param now.told whom the check before has flagged and left open; null: that is not known.
 * @param now.total how many follow, as X said last, at `totalAt` (UTC milliseconds); null: it has not.
 * @returns null while none is open, its walk goes on, or it has met nobody of those whom X counts.
 */
export function signedOf(
  followers: Followers,
  now: {
    readonly day: Day;
    readonly open: ReadonlySet<FollowerId>;
    readonly told: ReadonlySet<FollowerId> | null;
    readonly total: number | null;
    readonly totalAt: number | null;
  },
): Signed | null {
  const { checks, open, met, fresh, renamed, decisions, standing } = followers;
  if (!open?.ended) return null;
  const { kind, ended, left } = open;
  const { total, totalAt } = now.total === null ? ended : now;
  if (met.size === 0 && total !== 0) return null;
  const before = checks.findLast(({ signed }) => signed !== null) ?? null;
  const last = before?.signed?.total ?? null;
  const change = total === null || last === null ? null : total - last;
  const mine = new Map(
    decisions
      .filter(({ check, undone }) => check === open.id && !undone)
      .map((one) => [one.id, one]),
  );
  const counts: Record<Decision, number> = { keep: 0, good: 0, ask: 0, block: 0, remove: 0 };
  for (const { decision } of mine.values()) counts[decision]++;
  // Who is asked about, or waits for X, is open and decided: one account all the same.
  const flagged = new Set(now.open);
  for (const { id, verdict } of mine.values()) if (verdict && verdict !== 'fine') flagged.add(id);
  const { told } = now;
  return {
    check: open.id,
    kind,
    day: now.day,
    walked: londonDay(ended.at),
    total,
    totalAt,
    change,
    seen: met.size,
    fresh: fresh.size,
    renamed: renamed.size,
    flagged: flagged.size,
    ...(told && { newly: [...flagged].filter((id) => !told.has(id)).length }),
    reviewed: mine.size,
    decisions: counts,
    open: now.open.size,
    waiting: [...standing.values()].filter(isWaiting).length,
    notSeen: notSeen(followers, open, before, { total, totalAt, change }),
    // Whoever the very first has not met was never met.
    left: ended.complete && (before !== null || kind !== 'baseline') ? left : null,
    ended: ended.how,
  };
}

/**
 * What was not seen, as far as it can be told. A weekly walk ends at what is known, so only this can be told
 * of it: that more have come, by X's totals, than it has met. What one that left off has left counts on.
 */
function notSeen(
  { decisions, met, fresh }: Followers,
  { kind, ended }: Check,
  before: Check | null,
  { total, totalAt, change }: Pick<Signed, 'total' | 'change'> & { totalAt: number | null },
): number | null {
  const counted = totalAt ?? ended?.at ?? Number.POSITIVE_INFINITY;
  /** Blocked and removed since then, and no longer in X's total. */
  const gone = (since: number) =>
    decisions.filter(
      ({ outcome }) =>
        outcome && isDone({ outcome }) && outcome.at >= since && outcome.at < counted,
    );
  if (kind !== 'weekly' || ended?.how === 'end') {
    const mine = new Set(gone(0).flatMap(({ id }) => (met.has(id) ? [id] : [])));
    return total === null ? null : Math.max(0, total - (met.size - mine.size));
  }
  if (change === null) return null;
  const since = before?.signed?.totalAt ?? before?.ended?.at ?? before?.signed?.at ?? 0;
  const last = before?.signed ?? null;
  const left = last && leavesOff(last.ended) ? (last.notSeen ?? 0) : 0;
  return Math.max(0, left + change + gone(since).length - fresh.size);
}
