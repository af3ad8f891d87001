import type { Terms } from '../../terms.ts';
import { ANYWHERE } from './anywhere.ts';
import { EXCUSES } from './excuses.ts';
import { HINTS } from './hints.ts';
import { INNOCENT } from './innocent.ts';
import { SOME } from './some.ts';
import { STRONG } from './strong.ts';

/** Praise of self-harm, eating disorders, gore and violence. Those who help are fine. */
export const SELF_HARM: Terms = {
  innocent: INNOCENT,
  words: { 3: STRONG, 2: SOME, 1: HINTS },
  anywhere: { 3: ANYWHERE },
  excuses: EXCUSES,
};
