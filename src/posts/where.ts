import { isWaiting } from './affected.ts';
import type { Post } from './derive.ts';
import { addressOf, type Item } from './item.ts';

/** Stands for any planned post: X lists them all in one place. */
const ANY_PLAN: Item = 'plan:0';
/** Stands for any picture of the profile, which has its own place. */
const ANY_AVATAR: Item = 'avatar:0';

/**
 * Where a person has to look for it on X: at its own address; while it is planned, in X's list of
 * planned posts; and where its address is not known, on the school's profile.
 * @param now UTC milliseconds.
 * @returns null where that is not known either.
 */
export function whereToLook(post: Post, now: number): string | null {
  const { item, kind, handle } = post;
  if (kind !== 'plan' && kind !== 'unlinked') return addressOf(item, handle);
  if (isWaiting(post, now)) return addressOf(ANY_PLAN, handle);
  return handle === '' ? null : addressOf(ANY_AVATAR, handle);
}
