import {
  type Day,
  londonDay,
  type PupilId,
  pictureDecision,
  type Register,
  WHY_NOT,
  type WhyNot,
} from '../consent/index.ts';
import type { Post } from './derive.ts';

/** A pupil who is shown and may not be (any more), and why. */
export interface Refused {
  readonly pupil: PupilId;
  readonly why: WhyNot;
}

export interface ToTakeDown {
  readonly post: Post;
  readonly refused: readonly Refused[];
  /** For a planned post: when it goes out unless it is stopped, UTC milliseconds; null: not known. */
  readonly deadline: number | null;
}

/** What must come down, the most urgent first. */
export interface Affected {
  /** Planned and not out yet: the next to go out first, and first of all what may go at any moment. */
  readonly scheduled: readonly ToTakeDown[];
  /** On X now: the gravest reason first, then the newest. */
  readonly shown: readonly ToTakeDown[];
  /**
   * It can't be known whether anybody in it may not be shown: nobody has said who it shows, or it showed
   * somebody whose record is erased or lost.
   */
  readonly unknown: readonly Post[];
}

/**
 * What must come down because somebody shown in it may not be, by what the list says now. A planned
 * post is judged by the day on which it goes out: a consent that runs out before then is no.
 * @param now UTC milliseconds.
 */
export function affected(
  posts: Iterable<Post>,
  register: Pick<Register, 'pupils'>,
  now: number,
): Affected {
  const today = londonDay(now);
  const scheduled: ToTakeDown[] = [];
  const shown: ToTakeDown[] = [];
  const unknown: Post[] = [];
  for (const post of posts) {
    if (post.down) continue;
    const waits = isWaiting(post, now);
    const day = waits && post.due !== null ? londonDay(post.due) : today;
    const refused = refusedIn(post, register, day < today ? today : day);
    if (refused.length > 0) {
      const one = { post, refused, deadline: waits ? post.due : null };
      (waits ? scheduled : shown).push(one);
    } else if (isUnknown(post)) unknown.push(post);
  }
  scheduled.sort((a, b) => (a.deadline ?? 0) - (b.deadline ?? 0));
  shown.sort((a, b) => gravity(a) - gravity(b) || b.post.at - a.post.at);
  unknown.sort((a, b) => b.at - a.at);
  return { scheduled, shown, unknown };
}

/** Whether a planned post is still to go out; one of which X did not say when may be. */
export const isWaiting = ({ kind, due }: Post, now: number): boolean =>
  kind === 'plan' ? due === null || due > now : due !== null && due > now;

const isUnknown = ({ shows, lost, media }: Post): boolean =>
  lost > 0 || (shows === 'unknown' && media);

const gravity = ({ refused }: ToTakeDown): number =>
  Math.min(...refused.map(({ why }) => WHY_NOT.indexOf(why)));

function refusedIn(
  { pupils, kinds }: Post,
  { pupils: list }: Pick<Register, 'pupils'>,
  day: Day,
): Refused[] {
  // Of a post that was only seen nobody knows whether it is a video: the photograph's consent counts.
  const asked = new Set(kinds.map((kind) => (kind === 'unknown' ? 'photo' : kind)));
  if (asked.size === 0) asked.add('photo');
  return pupils.flatMap((pupil) => {
    const decisions = [...asked].map((kind) => pictureDecision(list.get(pupil), kind, day));
    const no = decisions.find((one) => !one.ok);
    return no && !no.ok ? [{ pupil, why: no.why }] : [];
  });
}
