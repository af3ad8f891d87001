import * as v from 'valibot';
import { pupilIdSchema } from './pupil.ts';

/** Who a person said is in a picture. */
export const pictureAnswerSchema = v.strictObject({
  shows: v.picklist(['pupils', 'no-pupils', 'work-or-place']),
  pupils: v.pipe(v.array(pupilIdSchema), v.maxLength(1_000)),
  /** Somebody who is not on the list is shown: a visitor, a sibling, another school's pupil. */
  others: v.boolean(),
  /** It was confirmed that no face can be made out: hands, backs of heads, at a distance. */
  noFace: v.boolean(),
});
export type PictureAnswer = v.InferOutput<typeof pictureAnswerSchema>;

/** SHA-256 of a picture's bytes in hex; null when its bytes could not be read. */
export const printSchema = v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)));
