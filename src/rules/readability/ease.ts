import { flesch } from 'flesch';
import { syllable } from 'syllable';

/** Of fewer words than this the score says nothing: one long name would decide. */
export const JUDGED_FROM = 12;

/**
 * Below this a sentence is pointed out. Flesch calls everything under 30 very difficult (Flesch 1948,
 * table 5); read in school paragraphs, what is under 10 is the language of curricula.
 */
export const EASE_AT_LEAST = 10;

/** Flesch's reading ease of a sentence made of these words: 100 is very easy, 0 and below very hard. */
export function easeOf(words: readonly string[]): number {
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
  return flesch({ sentence: 1, word: words.length, syllable: syllables });
}
