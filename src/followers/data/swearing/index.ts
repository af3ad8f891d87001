import type { Terms } from '../../terms.ts';
import { ANYWHERE_SOME } from './anywhere-some.ts';
import { EXCUSES } from './excuses.ts';
import { HINTS } from './hints.ts';
import { INNOCENT } from './innocent.ts';
import { SOME } from './some.ts';

/** Strong swearing only: a word of it in a bio is a reason to look, no more. */
export const SWEARING: Terms = {
  innocent: INNOCENT,
  words: { 2: SOME, 1: HINTS },
  anywhere: { 2: ANYWHERE_SOME },
  excuses: EXCUSES,
};
