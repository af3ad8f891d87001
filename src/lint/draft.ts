import * as v from 'valibot';

/**
 * A draft as the whole of Lollipop sees it: plain data, read from X's composer or from a line of
 * JSON. Texts are exactly what X would send, lines joined by `\n`; every offset into them counts
 * UTF-16 units.
 */

/** Where on X the draft is written. The rules do not care; the words shown may. */
export const SURFACES = ['inline', 'modal', 'reply', 'quote', 'pro', 'mobile'] as const;

/** X's own limits are 25 posts in a thread and 25,000 weighted characters; twice that is nonsense. */
const MAX_ROWS = 50;
const MAX_TEXT = 60_000;
const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));

export const mediaSchema = v.strictObject({
  kind: v.picklist(['photo', 'video', 'gif', 'unknown']),
  /** What tells this attachment from another on the same page (its blob: address); null if unseen. */
  key: v.nullable(v.pipe(v.string(), v.maxLength(2_000))),
  /** The picture's description; '' when there is none, null when it could not be read. */
  alt: v.nullable(text),
  /** Still uploading. */
  uploading: v.boolean(),
});

export const rowSchema = v.strictObject({
  text,
  media: v.pipe(v.array(mediaSchema), v.maxLength(16)),
  /** Accounts tagged in the pictures, without the @, as far as the composer shows them. */
  tagged: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(50)),
  /** The choices of a poll, in order; empty when there is none. */
  poll: v.pipe(v.array(text), v.maxLength(8)),
});

/** A post that is answered or quoted, as far as the page shows it. */
export const postRefSchema = v.strictObject({
  handle: v.nullable(v.pipe(v.string(), v.maxLength(100))),
  text,
  /** It carries a picture, a video or a GIF (or might: true when it can't be seen). */
  picture: v.boolean(),
  /** Its number on X, where its card tells; read of a quoted post only, as is what follows. */
  post: v.optional(v.pipe(v.string(), v.regex(/^\d{1,25}$/))),
  /** Its pictures and videos, and where each stands; null: at no address. */
  media: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          kind: v.picklist(['photo', 'video']),
          key: v.nullable(v.pipe(v.string(), v.maxLength(2_000))),
        }),
      ),
      v.maxLength(16),
    ),
  ),
  /** Its author's own words on their profile, where they are known. */
  author: v.optional(
    v.strictObject({
      name: v.pipe(v.string(), v.maxLength(200)),
      bio: v.pipe(v.string(), v.maxLength(1_000)),
    }),
  ),
});

export const draftSchema = v.strictObject({
  surface: v.picklist(SURFACES),
  /** One row for each post of a thread, in the order they would be sent. */
  rows: v.pipe(v.array(rowSchema), v.minLength(1), v.maxLength(MAX_ROWS)),
  replyTo: v.nullable(postRefSchema),
  quoted: v.nullable(postRefSchema),
  /** The words of X's own "Will send on ..." line, or null when it goes out at once. */
  scheduled: v.nullable(v.pipe(v.string(), v.maxLength(300))),
});

export type Surface = (typeof SURFACES)[number];
export type Media = v.InferOutput<typeof mediaSchema>;
export type Row = v.InferOutput<typeof rowSchema>;
export type PostRef = v.InferOutput<typeof postRefSchema>;
export type Draft = v.InferOutput<typeof draftSchema>;
