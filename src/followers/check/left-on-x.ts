import type { Decided, Followers } from './derive.ts';
import { isDone } from './standing.ts';

/** What X does still though nobody has decided it any more. */
export const LEFT_ON_X = ['blocked', 'removed'] as const;
export type LeftOnX = (typeof LEFT_ON_X)[number];

/**
 * What a block or a removal has left on X that was taken back, or decided otherwise, since: that changes
 * nothing there. A block stays until a person has unblocked the account; whoever follows again is free.
 * @returns null: nothing, or what stands is what X does.
 */
export function leftOnX(
  followers: Pick<Followers, 'decisions' | 'standing' | 'lifted' | 'returned'>,
  id: Decided['id'],
): LeftOnX | null {
  const { decisions, standing, lifted, returned } = followers;
  const now = standing.get(id);
  const done = (what: 'block' | 'remove') =>
    decisions.findLast(
      (one) =>
        one.id === id &&
        one.decision === what &&
        isDone(one) &&
        (one.outcome?.at ?? 0) >= (returned.get(id) ?? 0),
    );
  const block = done('block');
  const blocked = block?.outcome && (lifted.get(id) ?? 0) < block.outcome.at;
  if (blocked && now?.decision !== 'block') return 'blocked';
  const removal = done('remove');
  return removal && now === undefined ? 'removed' : null;
}
