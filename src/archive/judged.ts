import * as v from 'valibot';
import { findingSchema } from '../lint/finding.ts';
import { postIdSchema } from '../posts/item.ts';

/** What is to be done about a post, the worst first. */
export const STANDINGS = ['come-down', 'look', 'language', 'fine'] as const;
/**
 * `come-down`: it shows or says what it may not, by a rule that protects somebody. `look`: a person has
 * to say whether it does, or who is in its picture. `language`: it stays, and is how not to write.
 */
export type ArchiveStanding = (typeof STANDINGS)[number];

/** What was found of an old post, told apart from its words. */
export const judgedSchema = v.strictObject({
  id: postIdSchema,
  standing: v.picklist(STANDINGS),
  findings: v.array(findingSchema),
  /** Its pictures were never spoken for. */
  unknown: v.boolean(),
  /** What is on record already: a person wants it down, or it is down. */
  known: v.picklist(['marked', 'down', 'no']),
});
