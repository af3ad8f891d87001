import * as v from 'valibot';
import { remarksSchema } from '../lint/remark.ts';

/**
 * What the worker and the host for heavy work say to each other, over a BroadcastChannel of the
 * extension's own origin: no page on X can hear it, and a worker that died and came back needs no new
 * connection. Both ends parse; what does not fit is dropped.
 */
export const HOST_CHANNEL = 'lollipop-host';

const id = v.pipe(v.string(), v.uuid());
/** As many texts as a draft can have: 50 rows, each with pictures and a poll. */
const MOST_TEXTS = 1_300;

export const toHostSchema = v.variant('type', [
  v.strictObject({
    type: v.literal('proofread'),
    id,
    texts: v.pipe(
      v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(60_000))),
      v.minLength(1),
      v.maxLength(MOST_TEXTS),
    ),
  }),
]);

export const fromHostSchema = v.variant('type', [
  /** `started`: it begins to listen and has heard nothing yet. The others are said of themselves too. */
  v.strictObject({ type: v.literal('here'), state: v.picklist(['started', 'loading', 'loaded']) }),
  v.strictObject({ type: v.literal('remarks'), id, remarks: v.array(remarksSchema) }),
  /** It could not be loaded, or broke off. */
  v.strictObject({ type: v.literal('failed'), id }),
]);

export type ToHost = v.InferOutput<typeof toHostSchema>;
export type FromHost = v.InferOutput<typeof fromHostSchema>;
