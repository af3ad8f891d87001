import type { Terms } from '../../terms.ts';
import { ANYWHERE } from './anywhere.ts';
import { ANYWHERE_SOME } from './anywhere-some.ts';
import { EXCUSES } from './excuses.ts';
import { FOREIGN } from './foreign.ts';
import { HINTS } from './hints.ts';
import { HINTS_NOT_IN_NAMES } from './hints-not-in-names.ts';
import { INNOCENT } from './innocent.ts';
import { NOT_IN_NAMES } from './not-in-names.ts';
import { SOME } from './some.ts';
import { STRONG_ACTS } from './strong-acts.ts';
import { STRONG_MEETING } from './strong-meeting.ts';
import { STRONG_MORE } from './strong-more.ts';
import { STRONG_SELLING } from './strong-selling.ts';
import { STRONG_SITES } from './strong-sites.ts';

/** Sexual content, its selling, and meetings for sex; own list, from what such accounts say of themselves. */
export const ADULT: Terms = {
  tellingHints: true,
  firm: true,
  namesMayBe: true,
  innocent: INNOCENT,
  words: {
    3: [...STRONG_SITES, ...STRONG_SELLING, ...STRONG_MEETING, ...STRONG_ACTS, ...STRONG_MORE],
    2: SOME,
    1: HINTS,
  },
  notInNames: { 2: NOT_IN_NAMES, 1: HINTS_NOT_IN_NAMES },
  anywhere: { 3: ANYWHERE, 2: ANYWHERE_SOME },
  foreign: FOREIGN,
  excuses: EXCUSES,
};
