import { type Words, wordsOf } from './words.ts';

/** Written in by the build (vite.config.ts): the entries that IN_PAGE_KEYS lets through. */
declare const __WORDS_IN_PAGE__: Readonly<Record<string, { readonly message: string }>>;

/** The words that are said in pages on X. */
export const createPageWords = (): Words => wordsOf(__WORDS_IN_PAGE__, 'en_GB');
