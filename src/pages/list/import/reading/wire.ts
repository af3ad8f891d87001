import * as v from 'valibot';

/** What the reading worker says to its page. Rows come by the thousand, so that taking them is short. */
export const fromReaderSchema = v.variant('is', [
  v.strictObject({ is: v.literal('progress'), done: v.number(), of: v.number() }),
  v.strictObject({ is: v.literal('table'), file: v.string(), sheet: v.nullable(v.string()) }),
  v.strictObject({ is: v.literal('rows'), rows: v.array(v.array(v.string())) }),
  v.strictObject({ is: v.literal('end') }),
  v.strictObject({
    is: v.literal('unreadable'),
    key: v.string(),
    params: v.record(v.string(), v.union([v.string(), v.number()])),
  }),
]);
export type FromReader = v.InferOutput<typeof fromReaderSchema>;

export const toReaderSchema = v.strictObject({
  name: v.string(),
  bytes: v.instance(Uint8Array),
});
export type ToReader = v.InferOutput<typeof toReaderSchema>;
