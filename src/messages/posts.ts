import * as v from 'valibot';
import { archivedPostSchema } from '../archive/archived-post.ts';
import { judgedSchema } from '../archive/judged.ts';
import { pupilIdSchema } from '../consent/pupil.ts';
import { postBodySchema, postMarkedSchema } from '../posts/events.ts';
import { itemSchema } from '../posts/item.ts';

/** What our own pages ask the worker about the record of posts; see list.ts. */

const instant = v.pipe(v.number(), v.integer(), v.minValue(0));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const nothing = v.strictObject({});

export const postEventSchema = v.strictObject({ id, at: instant, by: id, body: postBodySchema });

/** Somebody's word that let something go: an answer, an override, a check by hand. */
export const reasonSchema = v.strictObject({
  /** What the records of posts name it by: SHA-256 of the question or the stop, or an event's id. */
  of: id,
  at: instant,
  by: id,
  /** null: an answer has none. */
  reason: v.nullable(v.string()),
});
export type Reason = v.InferOutput<typeof reasonSchema>;

export const POST_CALLS = {
  /** Everything recorded of posts; `derivePosts` of src/posts makes the posts of it. */
  'posts-read': {
    question: nothing,
    answer: v.strictObject({
      events: v.array(postEventSchema),
      /** When the school's account was learned; posts before that are not asked about. */
      since: v.nullable(instant),
      reasons: v.array(reasonSchema),
    }),
  },
  /** A person says who is shown. */
  'posts-declare': {
    question: v.strictObject({
      item: itemSchema,
      shows: v.picklist(['pupils', 'no-pupils', 'work-or-place']),
      pupils: v.pipe(v.array(pupilIdSchema), v.maxLength(1_000)),
      others: v.boolean(),
    }),
    answer: nothing,
  },
  /** A person says that it is down; nobody has seen X confirm it. */
  'posts-down': { question: v.strictObject({ item: itemSchema }), answer: nothing },
  /** A person has looked: it keeps the conditions that these events set. */
  'posts-keep': {
    question: v.strictObject({
      item: itemSchema,
      events: v.pipe(v.array(id), v.minLength(1), v.maxLength(1_000)),
    }),
    answer: nothing,
  },
  /** A person decides that an old post must come down, or that it may stay after all. */
  'posts-mark': {
    question: v.omit(postMarkedSchema, ['type']),
    answer: nothing,
  },
  /** What today's policy and list say of old posts, in the order they are given. */
  'archive-judge': {
    question: v.strictObject({
      posts: v.pipe(v.array(archivedPostSchema), v.minLength(1), v.maxLength(500)),
    }),
    answer: v.strictObject({ judged: v.array(judgedSchema) }),
  },
  /** Opens it on X, where a person takes it down. */
  'posts-open': { question: v.strictObject({ item: itemSchema }), answer: nothing },
} as const;
