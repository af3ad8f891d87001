import type { Terms } from '../../terms.ts';
import { ANYWHERE } from './anywhere.ts';
import { ANYWHERE_SOME } from './anywhere-some.ts';
import { EXCUSES } from './excuses.ts';
import { FOREIGN } from './foreign.ts';
import { HINTS } from './hints.ts';
import { INNOCENT } from './innocent.ts';
import { SOME } from './some.ts';
import { STRONG_AGAINST } from './strong-against.ts';
import { STRONG_CODES } from './strong-codes.ts';
import { STRONG_MORE } from './strong-more.ts';
import { STRONG_SLURS } from './strong-slurs.ts';

/** Hate against people for what they are, and the codes of those who organise it. */
export const HATEFUL: Terms = {
  firm: true,
  innocent: INNOCENT,
  words: {
    3: [...STRONG_SLURS, ...STRONG_CODES, ...STRONG_AGAINST, ...STRONG_MORE],
    2: SOME,
    1: HINTS,
  },
  anywhere: { 3: ANYWHERE, 2: ANYWHERE_SOME },
  foreign: FOREIGN,
  excuses: EXCUSES,
};
