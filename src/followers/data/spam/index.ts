import type { Terms } from '../../terms.ts';
import { ANYWHERE } from './anywhere.ts';
import { ANYWHERE_SOME } from './anywhere-some.ts';
import { EXCUSES } from './excuses.ts';
import { FOREIGN } from './foreign.ts';
import { HINTS } from './hints.ts';
import { INNOCENT } from './innocent.ts';
import { SOME } from './some.ts';
import { STRONG_FOLLOWERS } from './strong-followers.ts';
import { STRONG_GOODS } from './strong-goods.ts';
import { STRONG_LOANS } from './strong-loans.ts';
import { STRONG_WORK } from './strong-work.ts';

/** Sellers of followers, quick work, loans, spells and the like. A local shop is no spam. Own list. */
export const SPAM: Terms = {
  innocent: INNOCENT,
  words: {
    3: [...STRONG_FOLLOWERS, ...STRONG_WORK, ...STRONG_LOANS, ...STRONG_GOODS],
    2: SOME,
    1: HINTS,
  },
  anywhere: { 3: ANYWHERE, 2: ANYWHERE_SOME },
  foreign: FOREIGN,
  excuses: EXCUSES,
};
