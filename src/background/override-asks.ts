import * as v from 'valibot';
import { draftSchema } from '../lint/draft.ts';
import { pictureKeysSchema } from '../messages/protocol.ts';
import { createAsks } from './asks.ts';

const askSchema = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  tab: v.number(),
  draft: draftSchema,
  pictures: pictureKeysSchema,
});
export type OverrideAsk = v.InferOutput<typeof askSchema>;

/** Drafts whose stops somebody may want to let go. */
export const overrideAsks = createAsks({
  key: 'ask',
  schema: askSchema,
  page: 'src/pages/override/index.html',
});
