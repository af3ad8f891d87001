import type { Signal } from '../signal.ts';
import { adultWords } from './adult-words.ts';
import { knownGood } from './known-good.ts';
import { neverPosted } from './never-posted.ts';

/** The registry: every signal there is. */
export const SIGNALS: readonly Signal[] = [adultWords, knownGood, neverPosted];
