import {
  type Condition,
  conditionsBy,
  type Day,
  type PictureAnswer,
  type Pupil,
  type PupilId,
  pictureDecision,
  type Register,
  WHY_NOT,
  type WhyNot,
} from '../consent/index.ts';
import type { Post } from './derive.ts';

/** Why a pupil in a post may not be shown there: the list's own reasons, and what the post breaks. */
export const WHY_REFUSED = [...WHY_NOT, 'work-only', 'group-only'] as const;
export type WhyRefused = WhyNot | 'work-only' | 'group-only';

/** A condition of which nobody has said that this post keeps it. */
export interface OpenLimit {
  readonly pupil: PupilId;
  /** `photo-only`: it may be a video, and there is no consent for one. */
  readonly condition: Condition | { readonly kind: 'photo-only' };
  /** The id of the event that set it; a person's word is good for this one. */
  readonly event: string;
}

export interface Limits {
  readonly refused: WhyRefused | null;
  readonly open: readonly OpenLimit[];
}

type Kind = Post['kinds'][number];

/** A picture in which the pupil is, or may be. */
interface Part {
  readonly kind: Kind;
  /** What was said of it; null: it is not known by itself. */
  readonly answer: PictureAnswer | null;
  /** How many pupils are in it; `exact` false: at most so many. */
  readonly size: number;
  readonly exact: boolean;
}

/**
 * What stands against showing one pupil in a post, by what the list says and what is known of its
 * pictures. Where neither says whether a condition is kept, it is open: a person has to look.
 */
export function limitsOn(
  post: Post,
  id: PupilId,
  { pupils, pictures }: Pick<Register, 'pupils' | 'pictures'>,
  day: Day,
): Limits {
  const pupil = pupils.get(id);
  const found = partsWith(post, id, pictures).map((part) => inPart(part, id, pupil, day));
  const reasons = found.flatMap(({ refused }) => refused ?? []);
  const open = found.flatMap((one) => one.open);
  return {
    refused: WHY_REFUSED.find((why) => reasons.includes(why)) ?? null,
    open: open.filter(
      ({ event, condition }, place) =>
        !post.kept.includes(event) &&
        place ===
          open.findIndex(
            (one) => one.event === event && wordsOf(one.condition) === wordsOf(condition),
          ),
    ),
  };
}

const wordsOf = (condition: OpenLimit['condition']): string =>
  condition.kind === 'photo-only' ? condition.kind : `${condition.kind} ${condition.text}`;

function partsWith(post: Post, id: PupilId, answers: Register['pictures']): Part[] {
  const parts = post.pictures.flatMap(({ key, kind }): Part[] => {
    const answer = key === null ? undefined : answers.get(key);
    if (!answer) return [atMost(post, kind)];
    if (answer.shows !== 'pupils' || !answer.pupils.includes(id)) return [];
    // Who was taken out of the post by a person is not counted in its pictures either.
    const taken = answer.pupils.filter((one) => post.declared && !post.pupils.includes(one));
    const size = Math.max(1, new Set(answer.pupils).size - Math.max(0, taken.length - post.lost));
    return [{ kind, answer, size, exact: true }];
  });
  if (parts.length > 0) return parts;
  const kinds: readonly Kind[] = post.kinds.length > 0 ? post.kinds : ['photo'];
  return [...new Set(kinds)].map((kind) => atMost(post, kind));
}

/** Of one picture alone everybody is in it. */
function atMost({ pictures, pupils, lost }: Post, kind: Kind): Part {
  return { kind, answer: null, size: pupils.length + lost, exact: pictures.length === 1 };
}

function inPart(part: Part, id: PupilId, pupil: Pupil | undefined, day: Day): Limits {
  const { kind, answer, size, exact } = part;
  const seen = kind === 'unknown' ? 'photo' : kind;
  const decision = pictureDecision(pupil, seen, day);
  if (!decision.ok) return { refused: decision.why, open: [] };
  const set = conditionsBy(pupil, seen);
  const open = set.flatMap(({ condition, event }): OpenLimit[] => {
    const kept =
      condition.kind === 'no-face'
        ? answer?.noFace === true
        : condition.kind === 'group-only'
          ? exact && size >= condition.least
          : answer?.judged.includes(event) === true;
    return kept ? [] : [{ pupil: id, condition, event }];
  });
  const broken = (what: WhyRefused, is: (condition: Condition) => boolean) =>
    set.some(({ condition }) => is(condition)) ? what : null;
  const refused =
    broken('work-only', (one) => one.kind === 'work-only') ??
    broken('group-only', (one) => one.kind === 'group-only' && size < one.least);
  if (refused !== null) return { refused, open: [] };
  // What can't be told may be a video.
  const asVideo = kind === 'unknown' ? pictureDecision(pupil, 'unknown', day) : decision;
  const event = (pupil?.permissions.video ?? pupil?.permissions['social-media'])?.event;
  if (asVideo.ok || event === undefined) return { refused: null, open };
  return {
    refused: null,
    open: [...open, { pupil: id, condition: { kind: 'photo-only' }, event }],
  };
}
