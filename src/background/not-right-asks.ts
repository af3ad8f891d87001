import * as v from 'valibot';
import { draftSchema } from '../lint/draft.ts';
import { aboutSchema, pictureKeysSchema, WANTED_OF_RULES } from '../messages/protocol.ts';
import { createAsks } from './asks.ts';

const askSchema = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  tab: v.number(),
  want: v.picklist(WANTED_OF_RULES),
  draft: draftSchema,
  pictures: pictureKeysSchema,
  about: aboutSchema,
});
export type NotRightAsk = v.InferOutput<typeof askSchema>;

/** Findings of which somebody thinks that the rule is wrong. */
export const notRightAsks = createAsks({
  key: 'not-right',
  schema: askSchema,
  page: 'src/pages/not-right/index.html',
});
