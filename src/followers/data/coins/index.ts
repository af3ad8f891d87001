import type { Terms } from '../../terms.ts';
import { ANYWHERE } from './anywhere.ts';
import { ANYWHERE_SOME } from './anywhere-some.ts';
import { EXCUSES } from './excuses.ts';
import { FOREIGN } from './foreign.ts';
import { HINTS } from './hints.ts';
import { INNOCENT } from './innocent.ts';
import { SOME } from './some.ts';
import { STRONG } from './strong.ts';

/** Coins, trading and get-rich schemes; own list. */
export const CRYPTO: Terms = {
  tellingHints: true,
  innocent: INNOCENT,
  words: { 3: STRONG, 2: SOME, 1: HINTS },
  anywhere: { 3: ANYWHERE, 2: ANYWHERE_SOME },
  foreign: FOREIGN,
  excuses: EXCUSES,
};
