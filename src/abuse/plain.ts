import { FLAG, fold } from '../names/fold.ts';
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
const WORD = /[a-z0-9@$*|#+€£!_](?:[a-z0-9@$*|#+€£!'’_-]*[a-z0-9*$@#_])?/y;
const SPELLED = /(?<![a-z0-9])[a-z](?:[ .*_-][a-z](?![a-z0-9'])){2,}/y;
const EMOJI = /\p{Extended_Pictographic}/uy;

/** @param typed text of any length. */
export function plainOf(typed: string): Plain {
  const folded = fold(typed.replaceAll('&amp;', ' and '));
  const text: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const capitals: boolean[] = [];
  const put = (unit: string, from: number, to: number) => {
    if (unit === ' ' && (text.length === 0 || text.at(-1) === ' ')) return;
    text.push(unit);
    starts.push(folded.starts[from] ?? 0);
    ends.push(folded.ends[to] ?? typed.length);
    capitals.push(((folded.flags[from] ?? 0) & FLAG.capital) !== 0);
  };
  /** Letters as they stand, or, where the word is disguised, each of them standing for the whole. */
  const putWord = (word: string, said: string, at: number) => {
    if (said === word) for (let i = 0; i < word.length; i++) put(word[i] ?? '', at + i, at + i);
    else for (const unit of said) put(unit, at, at + word.length - 1);
  };
  const source = folded.text;
  const read = (pattern: RegExp, at: number): string | null => {
    pattern.lastIndex = at;
    return pattern.exec(source)?.[0] ?? null;
  };
  for (let at = 0; at < source.length; ) {
    const link = read(LINK, at);
    if (link) {
      put(' ', at, at);
      at += link.length;
      continue;
    }
    const spelled = read(SPELLED, at);
    if (spelled) {
      const said = undisguised(spelled.replace(/[^a-z]/g, ''));
      if (said.known) {
        putWord(spelled, said.word, at);
        at += spelled.length;
        continue;
      }
    }
    const mention = read(MENTION, at);
    if (mention) {
      const said = undisguised(mention);
      put(' ', at, at);
      if (said.known) putWord(mention, said.word, at);
      else put('@', at, at + mention.length - 1);
      put(' ', at, at);
      at += mention.length;
      continue;
    }
    if (source[at] === '#') {
      const tag = /^#[a-z0-9_]+/.exec(source.slice(at))?.[0];
      if (tag) {
        put(' ', at, at);
        for (let i = 1; i < tag.length; i++) {
          const here = at + i;
          const capital = ((folded.flags[here] ?? 0) & FLAG.capital) !== 0;
          const before = ((folded.flags[here - 1] ?? 0) & FLAG.capital) !== 0;
          const after = ((folded.flags[here + 1] ?? 0) & FLAG.capital) !== 0;
          if (i > 1 && capital && (!before || (!after && i + 1 < tag.length))) put(' ', here, here);
          put(tag[i] === '_' ? ' ' : (tag[i] ?? ''), here, here);
        }
        put(' ', at, at);
        at += tag.length;
        continue;
      }
    }
    const word = read(WORD, at);
    if (word) {
      const said = undisguised(word);
      if (said.word === word && /[^a-z0-9]/.test(word)) {
        // Signs that stand for nothing: apostrophes go, others part words.
        for (let i = 0; i < word.length; i++) {
          const unit = word[i] ?? '';
          if (/[a-z0-9]/.test(unit)) put(unit, at + i, at + i);
          else if (!/['’]/.test(unit) || /^.ll$/.test(word.slice(i))) put(' ', at + i, at + i);
        }
      } else putWord(word, said.word, at);
      at += word.length;
      continue;
    }
    const emoji = read(EMOJI, at);
    if (emoji) {
      put(' ', at, at);
      for (let i = 0; i < emoji.length; i++) put(emoji[i] ?? '', at, at + emoji.length - 1);
      put(' ', at, at);
      at += emoji.length;
      continue;
    }
    const sign = source[at] ?? '';
    if (/[.!?;\n:]/.test(sign)) {
      put(' ', at, at);
      if (text.at(-2) !== '.') put('.', at, at);
      put(' ', at, at);
    } else if (/\p{L}/u.test(sign)) put(sign, at, at);
    else if (!/['’]/.test(sign)) put(' ', at, at);
    at += 1;
  }
  for (const unit of ' . ') put(unit, source.length, source.length);
  return { text: text.join(''), starts, ends, capitals };
}
