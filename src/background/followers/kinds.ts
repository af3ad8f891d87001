import { followerBodySchema } from '../../followers/check/events.ts';
import type { Kind } from '../../records/index.ts';

/** Every event of the check of followers as src/records keeps it; all are of their first version. */
export const FOLLOWER_KINDS: readonly Kind[] = followerBodySchema.options.map((body) => ({
  type: body.entries.type.literal,
  version: 1,
  body,
}));
