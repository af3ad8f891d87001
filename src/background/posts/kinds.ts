import { postBodySchema } from '../../posts/events.ts';
import type { Kind } from '../../records/index.ts';

/** Every event of the record of posts as src/records keeps it; all are of their first version. */
export const POST_KINDS: readonly Kind[] = postBodySchema.options.map((body) => ({
  type: body.entries.type.literal,
  version: 1,
  body,
}));
