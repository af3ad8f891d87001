import * as v from 'valibot';
import { OPERATIONS } from './answers.ts';

const number = v.nullable(v.pipe(v.string(), v.regex(/^\d{1,25}$/)));

/** What the observer says, as anybody in the page may say it: parsed before it is looked at. */
export const answeredSchema = v.strictObject({
  operation: v.picklist(OPERATIONS),
  done: v.boolean(),
  post: number,
  author: number,
});
