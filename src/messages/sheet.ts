import * as v from 'valibot';
import { quotedKeySchema } from '../consent/picture.ts';
import { LOOKS } from '../rules/copyright/looks.ts';

/** 512 px of JPEG as a data URL; Chrome's messages turn a Blob into `{}` (house.md). */
const MAX_THUMBNAIL = 400_000;

/** More than this are not asked about at once: their small copies must fit into what a session keeps. */
export const MOST_PICTURES = 50;

/** A quoted post's pictures come behind the last row. */
const place = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(50));

/**
 * What tells a picture from every other: SHA-256 of its bytes in hex; or, where its bytes could not
 * be read, `once:` and the hash of what the page calls it, good for this life of the page only; or
 * what the pictures of a quoted post are known by.
 */
export const pictureKeySchema = v.union([
  v.pipe(v.string(), v.regex(/^(?:once:)?[0-9a-f]{64}$/)),
  quotedKeySchema,
]);

/** One picture of a draft that somebody is to say who is in. */
export const sheetPictureSchema = v.strictObject({
  row: place,
  index: place,
  kind: v.picklist(['photo', 'video', 'gif', 'unknown']),
  key: pictureKeySchema,
  /** What makes it look as if it were somebody else's; null: nothing. */
  looks: v.nullable(v.picklist(LOOKS)),
  /** A small copy to look at; null when it could not be drawn. */
  thumbnail: v.nullable(
    v.pipe(
      v.string(),
      v.maxLength(MAX_THUMBNAIL),
      v.regex(/^data:image\/(?:jpeg|png|webp);base64,[A-Za-z0-9+/]+=*$/),
    ),
  ),
});
export type SheetPicture = v.InferOutput<typeof sheetPictureSchema>;

/** X's own words for when the draft goes out, or null when it goes out at once. */
export const scheduledSchema = v.nullable(v.pipe(v.string(), v.maxLength(300)));

/** All pictures of one draft. */
export const sheetPicturesSchema = v.pipe(
  v.array(sheetPictureSchema),
  v.minLength(1),
  v.maxLength(MOST_PICTURES),
);
