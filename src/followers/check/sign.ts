import type { Day } from '../../consent/day.ts';
import type { Decision } from './decisions.ts';
import type { Followers } from './derive.ts';
import type { Signed } from './events.ts';
import { isWaiting } from './standing.ts';

/**
 * The record that the open check leaves when it is signed.
 * @param now.open how many are flagged and not decided.
 * @param now.total how many follow, as X said last; null: it has not.
 * @returns null while none is open, or its walk goes on.
 */
export function signedOf(
  { checks, open, met, fresh, renamed, decisions, standing }: Followers,
  now: { readonly day: Day; readonly open: number; readonly total: number | null },
): Signed | null {
  if (!open?.ended) return null;
  const { kind, ended, left } = open;
  const total = now.total ?? ended.total;
  const before = checks.findLast(({ signed }) => signed !== null)?.signed?.total ?? null;
  const change = total === null || before === null ? null : total - before;
  const mine = new Map(
    decisions
      .filter(({ check, undone }) => check === open.id && !undone)
      .map((one) => [one.id, one]),
  );
  const counts: Record<Decision, number> = { keep: 0, good: 0, ask: 0, block: 0, remove: 0 };
  for (const { decision } of mine.values()) counts[decision]++;
  const flagged = [...mine.values()].filter(({ verdict }) => verdict && verdict !== 'fine').length;
  const complete = ended.how === 'end' && ended.total !== null && ended.seen >= ended.total;
  return {
    check: open.id,
    kind,
    day: now.day,
    total,
    change,
    seen: met.size,
    fresh: fresh.size,
    renamed: renamed.size,
    flagged: flagged + now.open,
    reviewed: mine.size,
    decisions: counts,
    open: now.open,
    waiting: [...standing.values()].filter(isWaiting).length,
    notSeen: notSeen(kind, { total, change, seen: met.size, fresh: fresh.size }),
    left: kind === 'full' && complete ? left : null,
    ended: ended.how,
  };
}

/**
 * What X did not show. A weekly walk stops at what is known, so only this can be told of it: that X says
 * more have come than it has shown.
 */
function notSeen(
  kind: Signed['kind'],
  { total, change, seen, fresh }: Pick<Signed, 'total' | 'change' | 'seen' | 'fresh'>,
): number | null {
  if (kind !== 'weekly') return total === null ? null : Math.max(0, total - seen);
  return change === null ? null : Math.max(0, change - fresh);
}
