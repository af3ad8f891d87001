import * as v from 'valibot';
import { sheetSchema } from '../messages/list.ts';
import { createAsks } from './asks.ts';

/** Pictures of a draft that wait for somebody to say who is in them, with their small copies. */
export const sheets = createAsks({
  key: 'sheet',
  schema: v.strictObject({ ...sheetSchema.entries, tab: v.number() }),
  page: 'src/pages/pictured/index.html',
});
