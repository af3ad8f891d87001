import { londonDay, type PupilId, type Register } from '../consent/index.ts';
import type { Post } from './derive.ts';
import { limitsOn, type OpenLimit, WHY_REFUSED, type WhyRefused } from './limits.ts';

/** A pupil who is shown and may not be (any more), and why. */
export interface Refused {
  readonly pupil: PupilId;
  readonly why: WhyRefused;
}

export interface ToTakeDown {
  readonly post: Post;
  /** Empty where a person has decided it for another reason: see `post.marked`. */
  readonly refused: readonly Refused[];
  /** For a planned post: when it goes out unless it is stopped, UTC milliseconds; null: not known. */
  readonly deadline: number | null;
}

/** A post of which it is not known whether it keeps what was asked beside a yes. */
export interface ToLookAt {
  readonly post: Post;
  readonly open: readonly OpenLimit[];
  readonly deadline: number | null;
}

/** What must come down, the most urgent first. */
export interface Affected {
  /** Planned and not out yet: the next to go out first, and first of all what may go at any moment. */
  readonly scheduled: readonly ToTakeDown[];
  /** On X now: the gravest reason first, then the newest. */
  readonly shown: readonly ToTakeDown[];
  /** A person has to look whether a condition is kept: first what is planned, then the newest. */
  readonly look: readonly ToLookAt[];
  /**
   * It can't be known whether anybody in it may not be shown: nobody has said who it shows, or it showed
   * somebody whose record is erased or lost.
   */
  readonly unknown: readonly Post[];
}

/**
 * What must come down because somebody shown in it may not be, by what the list says now, or because a
 * person has decided so. A planned
 * post is judged by the day on which it goes out: a consent that runs out before then is no.
 * @param now UTC milliseconds.
 */
export function affected(
  posts: Iterable<Post>,
  register: Pick<Register, 'pupils' | 'pictures'>,
  now: number,
): Affected {
  const today = londonDay(now);
  const scheduled: ToTakeDown[] = [];
  const shown: ToTakeDown[] = [];
  const look: ToLookAt[] = [];
  const unknown: Post[] = [];
  for (const post of posts) {
    if (post.down) continue;
    const waits = isWaiting(post, now);
    const day = waits && post.due !== null ? londonDay(post.due) : today;
    const limits = post.pupils.map((pupil) => ({
      pupil,
      ...limitsOn(post, pupil, register, day < today ? today : day),
    }));
    const refused = limits.flatMap(({ pupil, refused: why }) => (why ? [{ pupil, why }] : []));
    const open = limits.flatMap((one) => one.open);
    const deadline = waits ? post.due : null;
    if (refused.length > 0 || post.marked)
      (waits ? scheduled : shown).push({ post, refused, deadline });
    else if (open.length > 0) look.push({ post, open, deadline });
    else if (isUnknown(post)) unknown.push(post);
  }
  scheduled.sort((a, b) => (a.deadline ?? 0) - (b.deadline ?? 0));
  shown.sort((a, b) => gravity(a) - gravity(b) || b.post.at - a.post.at);
  look.sort((a, b) => urgency(a, now) - urgency(b, now) || b.post.at - a.post.at);
  unknown.sort((a, b) => b.at - a.at);
  return { scheduled, shown, look, unknown };
}

/** Whether a planned post is still to go out; one of which X did not say when may be. */
export const isWaiting = ({ kind, due }: Post, now: number): boolean =>
  kind === 'plan' ? due === null || due > now : due !== null && due > now;

const isUnknown = ({ shows, lost, media }: Post): boolean =>
  lost > 0 || (shows === 'unknown' && media);

/** What a person has decided otherwise comes after every reason of the list's. */
const gravity = ({ refused }: ToTakeDown): number =>
  Math.min(WHY_REFUSED.length, ...refused.map(({ why }) => WHY_REFUSED.indexOf(why)));

const urgency = ({ post, deadline }: ToLookAt, now: number): number =>
  isWaiting(post, now) ? (deadline ?? 0) : Number.MAX_SAFE_INTEGER;
