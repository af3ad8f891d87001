import { FLAG, type Folded, fold } from '../names/fold.ts';
import { undisguised } from './disguise.ts';

/**
 * A text as it is meant: words in small letters with single spaces between them, apostrophes gone, ends
 * of sentences as ' . '; masks and figures for letters undone, hashtags cut into words, links left out,
 * a mention as '@'.
 */
export interface Plain {
  readonly text: string;
  /** For each unit of `text` the UTF-16 span it stands for in what was typed. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** For each unit of `text`: it was a capital. */
  readonly capitals: readonly boolean[];
}

const LINK = /\b(?:https?:\/\/|www\.)\S*/y;
const MENTION = /@[a-z0-9_]+/y;
/** Letters and what may stand for letters; a sign at the end is none (`idiot!`). */
const TAG = /#[a-z0-9_]+/y;
const WORD = /[a-z0-9@$*|#+€£!_](?:[a-z0-9@$*|#+€£!'’_-]*[a-z0-9*$@#_])?/y;
const SPELLED = /(?<![a-z0-9])[a-z](?:[ .*_-][a-z](?![a-z0-9'])){2,}/y;
const EMOJI = /\p{Extended_Pictographic}/uy;

/** @param typed text of any length. */
export function plainOf(typed: string): Plain {
  const folded = fold(typed.replaceAll('&amp;', ' and '));
  const out = new Writer(folded, typed.length);
  for (let at = 0; at < folded.text.length; ) {
    at += READERS.reduce((read, reader) => read || reader(folded, at, out), 0);
  }
  for (const unit of ' . ') out.put(unit, folded.text.length, folded.text.length);
  return out.plain();
}

/** Takes units one after another, and knows for each where it came from. */
class Writer {
  readonly #folded: Folded;
  readonly #end: number;
  readonly #text: string[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #capitals: boolean[] = [];

  /** @param end where what was typed ends. */
  constructor(folded: Folded, end: number) {
    this.#folded = folded;
    this.#end = end;
  }

  /** One unit for those from `from` up to and with `to`; a second space in a row is none. */
  put(unit: string, from: number, to: number): void {
    if (unit === ' ' && (this.#text.length === 0 || this.#text.at(-1) === ' ')) return;
    this.#text.push(unit);
    this.#starts.push(this.#folded.starts[from] ?? 0);
    this.#ends.push(this.#folded.ends[to] ?? this.#end);
    this.#capitals.push(isCapital(this.#folded, from));
  }

  /** Letters as they stand, or, where the word is disguised, each of them standing for the whole. */
  putWord(word: string, said: string, at: number): void {
    if (said === word)
      for (let i = 0; i < word.length; i++) this.put(word[i] ?? '', at + i, at + i);
    else for (const unit of said) this.put(unit, at, at + word.length - 1);
  }

  /** One end of a sentence, however many signs make it. */
  endSentence(at: number): void {
    this.put(' ', at, at);
    if (this.#text.at(-2) !== '.') this.put('.', at, at);
    this.put(' ', at, at);
  }

  plain(): Plain {
    return {
      text: this.#text.join(''),
      starts: this.#starts,
      ends: this.#ends,
      capitals: this.#capitals,
    };
  }
}

const isCapital = ({ flags }: Folded, at: number): boolean =>
  ((flags[at] ?? 0) & FLAG.capital) !== 0;

/** What of the pattern stands exactly there, or ''. */
function read(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/** Writes what stands there. @returns how many units it has read; 0: it is nothing of its kind. */
type Reader = (folded: Folded, at: number, out: Writer) => number;

const link: Reader = ({ text }, at, out) => {
  const found = read(LINK, text, at);
  if (found) out.put(' ', at, at);
  return found.length;
};

const spelledOut: Reader = ({ text }, at, out) => {
  const found = read(SPELLED, text, at);
  const said = found ? undisguised(found.replace(/[^a-z]/g, '')) : null;
  if (!said?.known) return 0;
  out.putWord(found, said.word, at);
  return found.length;
};

const mention: Reader = ({ text }, at, out) => {
  const found = read(MENTION, text, at);
  if (!found) return 0;
  const said = undisguised(found);
  out.put(' ', at, at);
  if (said.known) out.putWord(found, said.word, at);
  else out.put('@', at, at + found.length - 1);
  out.put(' ', at, at);
  return found.length;
};

/** Cut before each capital that begins a word, and at each underscore. */
const hashtag: Reader = (folded, at, out) => {
  const found = read(TAG, folded.text, at);
  if (!found) return 0;
  out.put(' ', at, at);
  for (let i = 1; i < found.length; i++) {
    const here = at + i;
    const endsCapitals = i + 1 < found.length && !isCapital(folded, here + 1);
    const begins = isCapital(folded, here) && (!isCapital(folded, here - 1) || endsCapitals);
    if (i > 1 && begins) out.put(' ', here, here);
    out.put(found[i] === '_' ? ' ' : (found[i] ?? ''), here, here);
  }
  out.put(' ', at, at);
  return found.length;
};

const word: Reader = ({ text }, at, out) => {
  const found = read(WORD, text, at);
  if (!found) return 0;
  const said = undisguised(found);
  if (said.word !== found || !/[^a-z0-9]/.test(found)) out.putWord(found, said.word, at);
  else putBare(found, at, out);
  return found.length;
};

/** A word with signs that stand for nothing: apostrophes go, others part words. */
function putBare(found: string, at: number, out: Writer): void {
  for (let i = 0; i < found.length; i++) {
    const unit = found[i] ?? '';
    if (/[a-z0-9]/.test(unit)) out.put(unit, at + i, at + i);
    else if (!/['’]/.test(unit) || /^.ll$/.test(found.slice(i))) out.put(' ', at + i, at + i);
  }
}

const emoji: Reader = ({ text }, at, out) => {
  const found = read(EMOJI, text, at);
  if (!found) return 0;
  out.put(' ', at, at);
  for (const unit of found.split('')) out.put(unit, at, at + found.length - 1);
  out.put(' ', at, at);
  return found.length;
};

/** Anything: ends of sentences, letters of other scripts, what parts words. */
const sign: Reader = ({ text }, at, out) => {
  const unit = text[at] ?? '';
  if (/[.!?;\n:]/.test(unit)) out.endSentence(at);
  else if (/\p{L}/u.test(unit)) out.put(unit, at, at);
  else if (!/['’]/.test(unit)) out.put(' ', at, at);
  return 1;
};

/** The first that reads something has it; the last always does. */
const READERS: readonly Reader[] = [link, spelledOut, mention, hashtag, word, emoji, sign];
