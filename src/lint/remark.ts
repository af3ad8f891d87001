import * as v from 'valibot';

/**
 * What a proofreader that knows the language (harper.js) says of one place in a text. It comes from
 * heavy work outside the core; the core judges which remarks are worth a word to anybody.
 */

const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(60_000));

export const remarkSchema = v.strictObject({
  /** The proofreader's own rule, as `RepeatedWords`. */
  rule: v.pipe(v.string(), v.regex(/^\w{1,80}$/)),
  /** UTF-16 units into the text. */
  start: offset,
  end: offset,
  /** What could stand in place of [start, end), the likeliest first; empty: it has no idea. */
  instead: v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.maxLength(3)),
});
export type Remark = v.InferOutput<typeof remarkSchema>;

/** All that was said of one text. Nobody makes so many slips; what is past that is not carried. */
export const remarksSchema = v.pipe(v.array(remarkSchema), v.maxLength(300));
