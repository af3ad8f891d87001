/** Keys and parameters -> words, in pages and in Node alike. */
export { LOCALES, type Locale } from './catalogue.ts';
export { type FindingWords, findingWords } from './finding-words.ts';
export { createWords, type Params, type Words } from './words.ts';
