import type { Place } from '../around.ts';
import { wordsOf } from './lists.ts';

/** The place of the word in brackets: "Well done, [Alice]!" */
export function placeIn(marked: string): Place {
  const at = wordsOf(marked.slice(0, marked.indexOf('['))).length;
  const name = marked.slice(marked.indexOf('[') + 1, marked.indexOf(']'));
  const words = wordsOf(marked.replace(/[[\]]/g, ''));
  return { words, at, count: wordsOf(name).length, nameBefore: -2, small: false };
}
