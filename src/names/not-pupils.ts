import type { Word } from './cut.ts';
import { FIGURES } from './data/figures.ts';
import { partsOf } from './fold.ts';
import type { NotPupil } from './person.ts';
import { TITLES } from './vocabulary.ts';

/** How a known not-pupil covers some words. */
export interface Cover {
  /** Number of words. */
  readonly words: number;
  /** It is written with a title, or a pupil of the same name can hardly be meant. */
  readonly certain: boolean;
}

interface Phrase {
  readonly keys: readonly string[];
  readonly certain: boolean;
}

/** The names of people, classes and characters that are no pupils, to be looked for in a text. */
export interface NotPupils {
  /** The longest that begins at a word, or null. */
  at(words: readonly Word[], index: number): Cover | null;
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
  const phrases = new Map<string, Phrase[]>();
  const classWords = new Set<string>();
  const add = (keys: readonly string[], certain: boolean) => {
    const [first] = keys;
    if (first === undefined) return;
    const had = phrases.get(first);
    if (had) had.push({ keys, certain });
    else phrases.set(first, [{ keys, certain }]);
  };
  const addClass = (name: string) => {
    for (const part of partsOf(name)) {
      if (part.length > 2 && !YEAR_WORDS.has(part) && !/\d/.test(part)) classWords.add(part);
    }
  };
  const addPerson = (name: string) => {
    const parts = partsOf(name);
    const titled = TITLES.has(parts[0] ?? '');
    add(parts, parts.length > 1);
    const last = parts.at(-1);
    if (titled && parts.length > 2 && last) {
      // Mrs Rose Whitaker is also Mrs Whitaker, and Rose Whitaker.
      add([parts[0] ?? '', last], true);
      add(parts.slice(1), false);
    }
  };
  for (const line of FIGURES) {
    for (const name of line.split(', ')) add(partsOf(name), true);
  }
  for (const name of classes) addClass(name);
  for (const { kind, name } of known) kind === 'class' ? addClass(name) : addPerson(name);

  return {
    at(words, index) {
      let best: Cover | null = null;
      for (const { keys, certain } of phrases.get(words[index]?.key ?? '') ?? []) {
        if (keys.length <= (best?.words ?? 0)) continue;
        if (keys.every((key, offset) => follows(words, index, offset, key))) {
          best = { words: keys.length, certain };
        }
      }
      return best;
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
