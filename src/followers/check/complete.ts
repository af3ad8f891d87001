import type { Decided, Followers } from './derive.ts';
import { isGone } from './standing.ts';

/**
 * A walk that took longer, or a total that X said longer ago, tells nothing of who has left. X is said to
 * answer some fifty times in a quarter of an hour, twenty to seventy followers each (x-web-client 3.3), so
 * that fifty thousand take about five hours.
 */
export const ONE_GO_MS = 6 * 3_600_000;
/** Its lists and its totals are not counted at the same moment. */
const MORE_THAN_TOTAL = 3;

/** A done block or removal that X had counted already when it said its total. */
const goneBy = (decided: Decided | undefined, at: number): boolean =>
  isGone(decided) && (decided?.outcome?.at ?? at) < at;

/**
 * Whether the way down the list has met everybody whom X counts, so that whoever was not met follows no
 * more. A total that does not fit what was met, lower ones too, is not believed.
 * @param at.total how many follow, as X said at `totalAt`; null: it has not.
 * @param at.ended when the walk came to the end of the list. Instants are UTC milliseconds.
 */
export function isComplete(
  { pass, passAt, standing }: Pick<Followers, 'pass' | 'passAt' | 'standing'>,
  at: {
    readonly total: number | null;
    readonly totalAt: number | null;
    readonly ended: number;
  },
): boolean {
  const { total, totalAt, ended } = at;
  if (total === null || totalAt === null || passAt === null) return false;
  if (Math.max(ended - passAt, ended - totalAt) > ONE_GO_MS) return false;
  const shown = [...pass].filter((id) => !goneBy(standing.get(id), totalAt)).length;
  return shown >= total && shown <= total + Math.max(MORE_THAN_TOTAL, total / 100);
}
