import type { Token } from '../../lint/tokens.ts';
import type { Around } from './around.ts';
import type { Entry, Lexicon } from './lexicon.ts';
import { CAPITALS_TOO, LOWER_CASE_ONLY, PHONICS } from './words.ts';

/** Nothing but the letters and figures that nearly every word has: nothing to be undone in it. */
const PLAIN = /^[A-Za-z0-9']+$/;

/**
 * How the lexicon spells a typed word: small letters and plain figures (not gr８, as some keyboards
 * write), a straight apostrophe, nothing invisible.
 */
export function keyOf(typed: string): string {
  if (PLAIN.test(typed)) return typed.toLowerCase();
  return typed
    .normalize('NFKC')
    .toLowerCase()
    .replace('’', "'")
    .replace(/\p{Cf}/gu, '');
}

/** What owns something in a school's post: 2day's menu, tmrw's trip, every1's welcome. */
const OWNERS: ReadonlySet<string> = new Set(
  (
    'today tomorrow tonight weekend night morning birthday everyone someone anyone people friend ' +
    'friends mate mates school teachers children girl girls boys'
  ).split(' '),
);

/** The form without its 's, where it is one of the list that owns something; the word itself else. */
export function withoutPossessive(lexicon: Lexicon, word: Token): Token {
  const stem = /^(.+)['’]s$/i.exec(word.text)?.[1];
  if (stem === undefined || lexicon.has(keyOf(word.text))) return word;
  const entry = lexicon.get(keyOf(stem));
  const owns = entry?.kind === 'added' || OWNERS.has(entry?.plain ?? '');
  return owns ? { text: stem, start: word.start, end: word.start + stem.length } : word;
}

/** The word's entry, unless its capitals or the subject make it something else. */
export function known(
  lexicon: Lexicon,
  key: string,
  word: Token,
  sounds: boolean,
  around: () => Around,
): Entry | undefined {
  const entry = lexicon.get(key);
  if (!entry || entry.kind === 'added') return entry;
  if (sounds && PHONICS.has(key)) return undefined;
  if (word.text === word.text.toLowerCase()) return entry;
  const isCode = /^\p{Lu}{2,4}$/u.test(word.text) && !CAPITALS_TOO.has(key);
  return isCode || (LOWER_CASE_ONLY.has(key) && !opensWith(key, around)) ? undefined : entry;
}

/** Gd morning: a capital that only opens the sentence; C and R have neighbours that settle it. */
function opensWith(key: string, around: () => Around): boolean {
  if (key === 'c' || key === 'r') return true;
  if (!OPENERS.has(key) && key !== 'ur' && !BECAUSE.has(key)) return false;
  const { before, left, right } = around();
  if (before !== '' || TITLES.test(left)) return false;
  if (BECAUSE.has(key)) return REASON_OPENS.test(right);
  return key === 'ur' ? UR_OPENS.test(right) : /^ \p{Ll}/u.test(right) && !NAMED.test(right);
}
/** Which may stand with a sign for the letters they lost. */
export const BECAUSE: ReadonlySet<string> = new Set('cos coz cuz'.split(' '));
const OPENERS = new Set('gd gud luv thru wat tho kinda neva'.split(' '));
const TITLES = /\b(?:Mr|Mrs|Miss|Ms|Mx|Dr|Prof)\.?\s*$/;
const NAMED = /^ (?:is|was|has|had|who|and|won|said|plays?|temples?)\b/;
const REASON_OPENS =
  /^ (?:i|it|its|it['’]s|we|we['’]re|he|she|they|you|u|the|of|our|my|im|i['’]m|there|that|this|every\w*)(?!\p{L})/iu;
const UR_OPENS =
  /^ (?:the best|so|welcome|invited|amazing|brilliant|fab|great|gr8|awesome|fantastic|child|children|kids|support|donations|kit|coat)\b/;
