import type { Terms } from '../../terms.ts';
import { ANYWHERE } from './anywhere.ts';
import { EXCUSES } from './excuses.ts';
import { FOREIGN } from './foreign.ts';
import { HINTS } from './hints.ts';
import { INNOCENT } from './innocent.ts';
import { SOME } from './some.ts';
import { STRONG } from './strong.ts';

/** Sexual interest in children, with its codes (IWF and NSPCC describe them). */
export const CHILD_HARM: Terms = {
  firm: true,
  innocent: INNOCENT,
  words: { 3: STRONG, 2: SOME, 1: HINTS },
  anywhere: { 3: ANYWHERE },
  foreign: FOREIGN,
  excuses: EXCUSES,
};
