import { ALIKE } from '../data/common/alike.ts';
import { LITTLE } from '../data/common/little.ts';
import { NEUTRAL } from '../data/common/neutral.ts';
import type { Plain } from '../plain.ts';

/** Letters, figures and money; what has letters of other alphabets is no word of ours. */
const KNOWN = /^[a-z0-9£$€%+]+$/;
/** So much of the beginning of a longer word stands for all its endings: casino~. */
const BEGINNING = 5;
/** Flags, hearts and colours, people, and signs of faiths say who somebody is. */
const WHOSE =
  /[\u{1F1E6}-\u{1F1FF}\u{1F3F3}\u{1F3F4}\u{1F308}\u{1F466}-\u{1F478}\u{1F47C}\u{1F481}-\u{1F483}\u{1F486}\u{1F487}\u{1F9D1}-\u{1F9DF}\u{1F54A}-\u{1F54E}\u{1F64F}✝☪✡☦☸🕉♿⚧♀♂🦻🦯]/u;

const NOTHING = new RegExp(`^(?:${NEUTRAL.join('|')})$`);
const SMALL = new RegExp(`^(?:${LITTLE.join('|')})$`);
const SAME = Object.entries(ALIKE).map(
  ([word, list]) => [word, new RegExp(`^(?:${list.join('|')})$`)] as const,
);
const plain = new Map<string, string | null>();
/** Words that were looked up; profiles are untrusted, so it does not grow for ever. */
const REMEMBERED = 20_000;

/** The word as it is weighed; null: it weighs nothing. */
function weighed(word: string): string | null {
  const known = plain.get(word);
  if (known !== undefined) return known;
  const made = NOTHING.test(word) || !KNOWN.test(word) ? null : sameAs(word).replace(/\d/g, '0');
  if (plain.size > REMEMBERED) plain.clear();
  plain.set(word, made);
  return made;
}

const little = new Map<string, boolean>();
function isLittle(word: string): boolean {
  const known = little.get(word);
  if (known !== undefined) return known;
  const is = SMALL.test(word);
  if (little.size > REMEMBERED) little.clear();
  little.set(word, is);
  return is;
}

const sameAs = (word: string): string => SAME.find(([, list]) => list.test(word))?.[0] ?? word;

/**
 * What an account's wording is told by: its words, what longer ones begin with, pairs of words and
 * emoji, each once. Not its place, and no word of who somebody is. A text may be read in several ways
 * (disguises); the words of all of them are there, pairs only of what stands there.
 */
export function marksOf(text: Texts): Set<string> {
  return marksIn(text, ['name', 'handle', 'bio', 'website']);
}

/** The same without the words of its name and handle: Max, Hunter, Victoria and Patrick are people. */
export function marksBesideNames(text: Texts): Set<string> {
  const marks = marksIn(text, ['bio', 'website']);
  for (const one of text.name.emoji) if (!WHOSE.test(one)) marks.add(one);
  return marks;
}

type Field = 'name' | 'handle' | 'bio' | 'website';
type Texts = Readonly<Record<Field, Plain>>;

function marksIn(text: Texts, fields: readonly Field[]): Set<string> {
  const marks = new Set<string>();
  for (const field of fields) {
    const { ways, emoji } = text[field];
    const flags = new Set(emoji.map(codeOf));
    for (const [index, way] of ways.entries()) {
      const pairs = index === 0 && (field === 'bio' || field === 'name');
      addWords(marks, way, pairs, flags);
    }
    for (const one of emoji) if (!WHOSE.test(one)) marks.add(one);
  }
  return marks;
}

const NONE: ReadonlySet<string> = new Set();
const FLAG_A = 0x1f1e6;
const letterOf = (sign: number): string =>
  sign >= FLAG_A && sign < FLAG_A + 26 ? String.fromCharCode(sign - FLAG_A + 97) : ' ';
/** A flag is folded to the letters of its country, gb: no word. Of other emoji nothing that is a word. */
const codeOf = (emoji: string): string =>
  [...emoji].map((sign) => letterOf(sign.codePointAt(0) ?? 0)).join('');

/** The marks of a bare phrase. @param phrase words with single spaces. */
export function marksOfPhrase(phrase: string): Set<string> {
  const marks = new Set<string>();
  addWords(marks, phrase, true);
  return marks;
}

function addWords(
  marks: Set<string>,
  way: string,
  pairs: boolean,
  flags: ReadonlySet<string> = NONE,
): void {
  let last: string | null = null;
  for (const typed of way.split(' ')) {
    const word = flags.has(typed) ? null : weighed(typed);
    if (word !== null) {
      const small = isLittle(word);
      if (!small) {
        marks.add(word);
        if (word.length > BEGINNING) marks.add(`${word.slice(0, BEGINNING)}~`);
      }
      // Of two little words a pair says no more than they do.
      if (pairs && last !== null && !(small && isLittle(last))) marks.add(`${last} ${word}`);
    }
    last = word;
  }
}
