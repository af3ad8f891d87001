import type { PupilId, Register } from '../consent/index.ts';
import { affected } from './affected.ts';
import type { Post } from './derive.ts';

/**
 * Whether somebody still has to say who is shown: it was posted past Lollipop, or went out with a
 * picture nobody had spoken for.
 * @param since the instant at which the school was set up (UTC ms); what is older is not asked about.
 *   Profile pictures are on X now, however old they are.
 */
export function isUnchecked(
  { checked, shows, declared, down, at, kind, media }: Post,
  since: number,
): boolean {
  if (down || declared || shows !== 'unknown') return false;
  if (checked && !media) return false;
  return kind === 'avatar' || kind === 'banner' || at >= since;
}

/** Whether it was there before the school was set up, and has not been looked at since. */
export const isBefore = (post: Post, since: number): boolean =>
  !post.checked && post.declared === null && !isUnchecked(post, since) && post.at < since;

/** How many wait for a person: all that is ever shown outside, and no name in it. */
export interface Waiting {
  readonly unchecked: number;
  readonly takedown: number;
  /** Somebody has to look whether a condition is kept. */
  readonly look: number;
}

/** @param now UTC milliseconds. */
export function waitingOf(
  posts: readonly Post[],
  register: Pick<Register, 'pupils' | 'pictures'>,
  since: number,
  now: number,
): Waiting {
  const { scheduled, shown, look } = affected(posts, register, now);
  return {
    unchecked: posts.filter((post) => isUnchecked(post, since)).length,
    takedown: scheduled.length + shown.length,
    look: look.length,
  };
}

/** Every post that shows the pupil, the newest first, those that came down too. */
export const postsShowing = (posts: readonly Post[], pupil: PupilId): Post[] =>
  posts.filter(({ pupils }) => pupils.includes(pupil));
