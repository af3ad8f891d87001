import * as v from 'valibot';
import type { Draft, Media } from '../lint/draft.ts';
import { postIdSchema } from '../posts/index.ts';

const text = v.pipe(v.string(), v.maxLength(60_000));
const handle = v.pipe(v.string(), v.maxLength(100));

/** A post of the school's as X's archive of an account holds it. */
export const archivedPostSchema = v.strictObject({
  id: postIdSchema,
  /** When it was posted, UTC milliseconds. */
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Its words as a reader sees them: whole addresses, no address of its own pictures. */
  text,
  media: v.pipe(v.array(v.picklist(['photo', 'video', 'gif', 'unknown'])), v.maxLength(16)),
  /** Whom it answers, without the @; null: nobody, or itself in a thread. */
  replyTo: v.nullable(handle),
});
export type ArchivedPost = v.InferOutput<typeof archivedPostSchema>;

/**
 * The post as the rules read a draft. X's archive keeps no picture descriptions and no words of the
 * posts answered or quoted: what is not there counts as unread, never as empty.
 */
export function draftOfArchived({ text, media, replyTo }: ArchivedPost): Draft {
  const attached = media.map((kind): Media => ({ kind, key: null, alt: null, uploading: false }));
  return {
    surface: replyTo === null ? 'inline' : 'reply',
    rows: [{ text, media: attached, tagged: [], poll: [] }],
    replyTo: replyTo === null ? null : { handle: replyTo, text: '', picture: false },
    quoted: null,
    scheduled: null,
  };
}
