import type { Word } from './cut.ts';
import { FIGURES } from './data/figures.ts';
import { partsOf } from './fold.ts';
import type { NotPupil } from './person.ts';
import { TITLES } from './vocabulary.ts';

/** The names of people, classes and characters that are no pupils, to be looked for in a text. */
export interface NotPupils {
  /** Number of words of the longest that begins at a word; 0: none. */
  at(words: readonly Word[], index: number): number;
  /** Whether a key is the word of a class: rowan, of "4 Rowan". */
  isClassWord(key: string): boolean;
  addClass(name: string): void;
}

const YEAR_WORDS = new Set([
  'year',
  'class',
  'reception',
  'nursery',
  'the',
  'yr',
  'primary',
  'form',
]);

export function notPupilsOf(known: readonly NotPupil[], classes: readonly string[]): NotPupils {
  /** By their first word. */
  const phrases = new Map<string, (readonly string[])[]>();
  const classWords = new Set<string>();
  const add = (keys: readonly string[]) => {
    const [first] = keys;
    if (first === undefined) return;
    const had = phrases.get(first);
    if (had) had.push(keys);
    else phrases.set(first, [keys]);
  };
  const addClass = (name: string) => {
    for (const part of partsOf(name)) {
      if (part.length > 2 && !YEAR_WORDS.has(part) && !/\d/.test(part)) classWords.add(part);
    }
  };
  const addPerson = (name: string) => {
    const parts = partsOf(name);
    const titled = TITLES.has(parts[0] ?? '');
    add(parts);
    const last = parts.at(-1);
    if (titled && parts.length > 2 && last) {
      // Mrs Rose Whitaker is also Mrs Whitaker, and Rose Whitaker.
      add([parts[0] ?? '', last]);
      add(parts.slice(1));
    }
  };
  for (const line of FIGURES) {
    for (const name of line.split(', ')) add(partsOf(name));
  }
  for (const name of classes) addClass(name);
  for (const { kind, name } of known) kind === 'class' ? addClass(name) : addPerson(name);

  return {
    at(words, index) {
      let longest = 0;
      for (const keys of phrases.get(words[index]?.key ?? '') ?? []) {
        if (keys.length <= longest) continue;
        if (keys.every((key, offset) => follows(words, index, offset, key))) longest = keys.length;
      }
      return longest;
    },
    isClassWord: (key) => classWords.has(key),
    addClass,
  };
}

/** Names are broken by nothing but spaces, hyphens and the point of "Mr." */
function follows(words: readonly Word[], index: number, offset: number, key: string): boolean {
  const word = words[index + offset];
  if (word?.key !== key) return false;
  return offset === 0 || /^(?:[ -]|\. ?)$/.test(word.gap);
}
