/** Keys and parameters -> words, in pages and in Node alike. */
import { CATALOGUES, type Locale } from './catalogue.ts';
import { type Words, wordsOf } from './words.ts';

export { LOCALES, type Locale } from './catalogue.ts';
export { type FindingWords, findingWords } from './finding-words.ts';
export { type ReasonWords, reasonWords, signalKey } from './follower-words.ts';
export type { Params, Words } from './words.ts';

/** All words of a language. Pages on X take `in-page.ts` instead, which carries only their own. */
export const createWords = (locale: Locale = 'en_GB'): Words => wordsOf(CATALOGUES[locale], locale);
