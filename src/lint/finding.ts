import * as v from 'valibot';
import { CLAUSE_IDS, RULE_IDS, SEVERITIES } from '../policy/ids.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(60_000));

/** Replace [start, end) by `text`; offsets are those of the unchanged field, in UTF-16 units. */
export const editSchema = v.strictObject({
  start: offset,
  end: offset,
  text: v.pipe(v.string(), v.maxLength(60_000)),
});

/**
 * What of the draft a finding is about. `index` counts the row's pictures, poll choices or tagged
 * accounts. A `picture` has no text, so its span is 0 to 0; `replied` and `quoted` are the posts the
 * whole draft answers or quotes, and stand at row 0; so does `quotedPicture`, all that a quoted post
 * shows, which has no text either.
 */
export const fieldSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('text') }),
  v.strictObject({ kind: v.literal('alt'), index: offset }),
  v.strictObject({ kind: v.literal('poll'), index: offset }),
  v.strictObject({ kind: v.literal('tagged'), index: offset }),
  v.strictObject({ kind: v.literal('picture'), index: offset }),
  v.strictObject({ kind: v.literal('replied') }),
  v.strictObject({ kind: v.literal('quoted') }),
  v.strictObject({ kind: v.literal('quotedPicture') }),
]);

/**
 * What a rule found. It carries no sentence: `message` is a key of the catalogue and `params` its
 * parameters, which are counts or text already typed in the draft (house: what the worker may tell
 * x.com). Offsets are UTF-16 units into the field, 0 <= start <= end <= length.
 */
export const findingSchema = v.strictObject({
  rule: v.picklist(RULE_IDS),
  clause: v.picklist(CLAUSE_IDS),
  severity: v.picklist(SEVERITIES),
  row: offset,
  field: fieldSchema,
  start: offset,
  end: offset,
  message: v.pipe(v.string(), v.regex(/^[a-zA-Z0-9_]{1,80}$/)),
  params: v.record(v.string(), v.union([v.number(), v.pipe(v.string(), v.maxLength(300))])),
  /** Edits to the same field, in ascending order, not overlapping. */
  fix: v.optional(v.pipe(v.array(editSchema), v.minLength(1), v.maxLength(60))),
});

export type Edit = v.InferOutput<typeof editSchema>;
export type Field = v.InferOutput<typeof fieldSchema>;
export type Finding = v.InferOutput<typeof findingSchema>;
