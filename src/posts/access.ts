import type { PupilId } from '../consent/index.ts';
import type { Post } from './derive.ts';
import { addressOf } from './item.ts';
import { postsShowing } from './standing.ts';

/**
 * The posts that show one pupil, for a subject access request: plain data, fit for JSON. Who else is in
 * them is none of this one's business.
 */
export function postsHeld(posts: readonly Post[], pupil: PupilId): readonly unknown[] {
  return postsShowing(posts, pupil).map(({ item, handle, at, due, down }) => ({
    at: instant(at),
    due: due === null ? null : instant(due),
    link: addressOf(item, handle),
    takenDown: down && { at: instant(down.at), how: down.how },
  }));
}

const instant = (at: number): string => new Date(at).toISOString();
