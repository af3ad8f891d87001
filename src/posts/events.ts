import * as v from 'valibot';
import { type PupilId, pupilIdSchema, quotedKeySchema } from '../consent/index.ts';
import { findingSchema } from '../lint/finding.ts';
import { itemSchema } from './item.ts';

const instant = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Binds the pupils of a post to the declaration that named them. */
const said = v.pipe(v.string(), v.uuid());
const handle = v.pipe(v.string(), v.regex(/^\w{1,20}$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000));

/** Rule and words' key alone: what was marked may be a name, and is kept nowhere. */
const rule = {
  rule: findingSchema.entries.rule,
  message: findingSchema.entries.message,
};
/** What somebody has let go, and by which word of theirs. */
const givenSchema = v.strictObject({
  ...rule,
  /** SHA-256 that the event of that answer or override names; null: it was not kept yet. */
  given: v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
});
export type Given = v.InferOutput<typeof givenSchema>;
const few = <S extends v.GenericSchema>(schema: S) => v.pipe(v.array(schema), v.maxLength(200));

/** `unknown`: there is a picture, and nobody has said who is in it. */
export const SHOWN = ['pupils', 'no-pupils', 'work-or-place', 'unknown'] as const;
export type Shown = (typeof SHOWN)[number];

/**
 * Why a post went out although not all of it was checked, or not by Lollipop alone. `account`: it could
 * not be told who was signed in; `by-hand`: X's page could not be read, and a person checked it.
 */
export const NOT_CHECKED = [
  'locked',
  'no-list',
  'old-list',
  'unreadable',
  'busy',
  'account',
  'by-hand',
] as const;
export type NotChecked = (typeof NOT_CHECKED)[number];

export const mediaSchema = v.strictObject({
  /** As in the draft (src/messages/sheet.ts); null: its bytes could not be read. */
  key: v.nullable(
    v.union([v.pipe(v.string(), v.regex(/^(?:once:)?[0-9a-f]{64}$/)), quotedKeySchema]),
  ),
  kind: v.picklist(['photo', 'video', 'gif', 'unknown']),
});

/** A person has decided that an old post must come down, or that it may stay after all. */
export const postMarkedSchema = v.strictObject({
  type: v.literal('post-marked'),
  item: itemSchema,
  handle,
  /** When it was posted. */
  at: instant,
  media: v.boolean(),
  /** The rules that it breaks today; none: it is the person's own judgement. */
  rules: v.pipe(v.array(findingSchema.entries.rule), v.maxLength(20)),
  stays: v.boolean(),
});

/**
 * What can happen to what the school has on X. Its words are never kept: they may be names.
 *
 * Whom a post shows stands in events of their own, `pupil-in-post`, one for each pupil and sealed under
 * that pupil's key: erasing the pupil destroys the link, while the post and everybody else in it stay.
 * So that a lost link is not taken for nobody, the declaration says how many there are.
 */
export const postBodySchema = v.variant('type', [
  /** A post went out, or was planned, that Lollipop had let go. */
  v.strictObject({
    type: v.literal('post-recorded'),
    item: itemSchema,
    handle,
    /** When X took it. */
    at: instant,
    /** When a planned post goes out; null: it went out at once, or X did not say. */
    due: v.nullable(instant),
    /** Nobody had the list open, so nobody can be named who posted it. */
    locked: v.boolean(),
    /** The person who had it open; null: nobody had, or it is whoever recorded it. */
    by: v.nullable(v.pipe(v.string(), v.maxLength(100))),
    /** null: all of it was checked. */
    notChecked: v.nullable(v.picklist(NOT_CHECKED)),
    /** The id of the event with which a person let it go by hand, and its reason; null: nobody had to. */
    allowed: v.nullable(v.pipe(v.string(), v.maxLength(100))),
    media: v.pipe(v.array(mediaSchema), v.maxLength(16)),
    shows: v.picklist(SHOWN),
    others: v.boolean(),
    said,
    count,
    findings: few(v.strictObject({ ...rule, severity: findingSchema.entries.severity })),
    /** Questions that somebody had answered. */
    answers: few(givenSchema),
    overrides: few(givenSchema),
  }),
  /**
   * Something of the official account was seen on X that had not gone through Lollipop here, or is seen
   * again although it had come down; or a planned post was made, or changed, past the check.
   */
  v.strictObject({
    type: v.literal('post-seen-unchecked'),
    item: itemSchema,
    handle,
    /** When it was posted, as X says; null: X does not say (profile pictures). */
    at: v.nullable(instant),
    /** When it was seen. */
    seenAt: instant,
    media: v.boolean(),
    /** When a planned post goes out; null: it is none, or X did not say. */
    due: v.nullable(instant),
  }),
  /** A person has said who is shown; the latest counts. */
  v.strictObject({
    type: v.literal('post-shows'),
    item: itemSchema,
    shows: v.picklist(['pupils', 'no-pupils', 'work-or-place']),
    others: v.boolean(),
    said,
    count,
  }),
  /** One pupil is shown, by that declaration. Sealed under the pupil's own key. */
  v.strictObject({
    type: v.literal('pupil-in-post'),
    item: itemSchema,
    said,
    pupil: pupilIdSchema,
  }),
  /** `deleted`: X confirmed it. `unavailable`: X shows it no more. `by-hand`: a person says so. */
  v.strictObject({
    type: v.literal('post-taken-down'),
    item: itemSchema,
    how: v.picklist(['deleted', 'unavailable', 'by-hand']),
  }),
  /** Something else went out than was checked: the network lock saw it, and raised its alarm. */
  v.strictObject({ type: v.literal('post-sent-otherwise'), item: itemSchema, at: instant }),
  /** It counted as down, and was seen on X after that. */
  v.strictObject({ type: v.literal('post-back'), item: itemSchema, seenAt: instant }),
  /**
   * A person has looked whether it keeps what was asked beside a yes ("no face"), and it does: ids of
   * the events that set those conditions, so that one set later is asked about.
   */
  v.strictObject({
    type: v.literal('post-conditions-kept'),
    item: itemSchema,
    events: v.pipe(
      v.array(v.pipe(v.string(), v.maxLength(100))),
      v.minLength(1),
      v.maxLength(1_000),
    ),
  }),
  postMarkedSchema,
]);
export type PostBody = v.InferOutput<typeof postBodySchema>;
export type PostBodyOf<T extends PostBody['type']> = Extract<PostBody, { type: T }>;

/** A body with what src/records says of it: `at` in UTC milliseconds, `by` the person's id. */
export interface PostEvent {
  readonly id: string;
  readonly at: number;
  readonly by: string;
  readonly body: PostBody;
}

/** Under whose key the event is sealed; null: it is the school's. */
export function postSubjectOf(body: PostBody): PupilId | null {
  return body.type === 'pupil-in-post' ? body.pupil : null;
}

/** The links of one declaration, each to be sealed under its own pupil's key. */
export function linksOf(
  { item, said: by }: Pick<PostBodyOf<'post-shows'>, 'item' | 'said'>,
  pupils: Iterable<PupilId>,
): PostBodyOf<'pupil-in-post'>[] {
  return Array.from(new Set(pupils), (pupil) => ({
    type: 'pupil-in-post',
    item,
    said: by,
    pupil,
  }));
}
