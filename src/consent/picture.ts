import * as v from 'valibot';
import { pupilIdSchema } from './pupil.ts';

/**
 * Whose a picture is. `not-asked`: taken by us, as nearly all are; nothing looked otherwise, so nobody
 * was asked. `permission`: somebody else's, who lets us use it.
 */
export const ORIGINS = ['not-asked', 'ours', 'permission', 'not-ours'] as const;
export type Origin = (typeof ORIGINS)[number];

const pupils = v.pipe(v.array(pupilIdSchema), v.maxLength(1_000));

/** Who a person said is in a picture, and whose picture it is. */
export const pictureAnswerSchema = v.strictObject({
  shows: v.picklist(['pupils', 'no-pupils', 'work-or-place']),
  pupils,
  /** Pupils of a class that was chosen whole, of each of whom a person said: not in the picture. */
  absent: pupils,
  /** Somebody who is not on the list is shown: a visitor, a sibling, another school's pupil. */
  others: v.boolean(),
  /** Somebody has made sure that each of those has agreed to it; null: nobody was asked. */
  agreed: v.nullable(v.boolean()),
  /**
   * Conditions that only a person can judge and this picture keeps, as somebody said: ids of the events
   * that set them, so that a condition set later is asked about.
   */
  judged: v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(1_000)),
  /** It was confirmed that no face can be made out: hands, backs of heads, at a distance. */
  noFace: v.boolean(),
  /** Whether a name of somebody shown is seen or heard in it; null: nobody was asked. */
  named: v.nullable(v.boolean()),
  origin: v.picklist(ORIGINS),
});
export type PictureAnswer = v.InferOutput<typeof pictureAnswerSchema>;

/** An answer with nothing in it but what it says the picture shows; the rest is as if never asked. */
export const answerThat = (
  shows: PictureAnswer['shows'],
  more: Partial<PictureAnswer> = {},
): PictureAnswer => ({
  ...{ shows, pupils: [], absent: [], others: false, agreed: null, judged: [] },
  ...{ noFace: false, named: null, origin: 'not-asked' },
  ...more,
});

/**
 * What the pictures of a quoted post are known by, all together: `quoted:` and the post's number on X
 * (a post keeps its pictures), or SHA-256 of the addresses X keeps them at.
 */
export const quotedKeySchema = v.pipe(v.string(), v.regex(/^quoted:(?:\d{1,25}|[0-9a-f]{64})$/));
export const isQuotedKey = (key: string): boolean => key.startsWith('quoted:');

/** SHA-256 of a picture's bytes in hex, or a quoted post's key; null when its bytes could not be read. */
export const printSchema = v.nullable(
  v.union([v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)), quotedKeySchema]),
);
