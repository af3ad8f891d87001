import { FLAG, type Folded } from './fold.ts';

/** A word of running text. */
export interface Word {
  /** Small letters and digits, folded, without apostrophe or possessive. */
  readonly key: string;
  /** Where it stands in the folded text, and (start, end) in what was typed. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly shape: 'lower' | 'capital' | 'upper' | 'mixed';
  /** It ended in 's or s', which `end` leaves out. */
  readonly possessive: boolean;
  /** Written with look-alike letters, or with invisible characters inside. */
  readonly odd: boolean;
  /** What stands between the word before and this one, folded. */
  readonly gap: string;
  /** A sentence, a line or a quotation begins here. */
  readonly opens: boolean;
}

/**
 * A hashtag, handle, link, e-mail address or file name in the folded text; or a word that may be
 * several run together, which `cut` leaves among the words.
 */
export interface Tag {
  readonly kind: 'hashtag' | 'handle' | 'link' | 'run';
  readonly from: number;
  readonly to: number;
}

export interface Cut {
  readonly words: readonly Word[];
  readonly tags: readonly Tag[];
}

const ENDINGS =
  'com|org|net|uk|co|sch|school|example|io|gov|info|me|ly|wales|scot|cymru|london|jpe?g|png|gif|webp|heic|avif|svg|mp4|mov|webm|mp3|pdf|docx?|pptx?|xlsx?|txt|csv|zip|html?';
/** What an address or a file's name is made of. */
const IN_ADDRESS = '\\p{L}\\p{N}_%+~.-';
const TAG = new RegExp(
  [
    '(?:https?:\\/\\/|www\\.)[^\\s<>"]+',
    // Looked for only where a stretch begins, and not without end: else dots would cost their square.
    `(?<![${IN_ADDRESS}])[${IN_ADDRESS}]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,8}`,
    '[#@][\\p{L}\\p{N}_]+(?:-[\\p{L}\\p{N}_]+)*',
    `(?<![${IN_ADDRESS}])[${IN_ADDRESS}]{0,120}[\\p{L}\\p{N}_%]\\.(?:${ENDINGS})(?![\\p{L}\\p{N}])(?:[/?#][^\\s<>"]*)?`,
  ].join('|'),
  'gu',
);
const WORD = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;

/** Cuts a folded text into running words, and the tags between them. */
export function cut(folded: Folded): Cut {
  const { text } = folded;
  const tags: Tag[] = [];
  if (/[#@.]/.test(text)) {
    for (const { 0: found, index } of text.matchAll(TAG)) {
      const kind = found[0] === '#' ? 'hashtag' : found[0] === '@' ? 'handle' : 'link';
      tags.push({ kind, from: index, to: index + found.length });
    }
  }
  const words: Word[] = [];
  let next = 0;
  let before = 0;
  for (const { 0: found, index } of text.matchAll(WORD)) {
    while ((tags[next]?.to ?? Number.POSITIVE_INFINITY) <= index) next += 1;
    if (index >= (tags[next]?.from ?? Number.POSITIVE_INFINITY)) continue;
    const word = wordAt(folded, found, index, text.slice(before, index), words.length === 0);
    words.push(word);
    before = word.to;
  }
  return { words, tags };
}

/** Before the first word: signs and emoji open a sentence, a tag does not. */
const OPENER = /^[^\p{L}\p{N}]*$/u;
const ENDED =
  /[.!?…:\n;]["'”’)\]]*\s*["'“‘(*_\-•]*\s*$|[–—-]\s+$|["“‘(]$|[^\p{ASCII}\p{L}\p{N}]\s*$/u;

function wordAt(folded: Folded, found: string, from: number, gap: string, first: boolean): Word {
  const { text, starts, ends, flags } = folded;
  const tail = /'s?$/.exec(found)?.[0] ?? '';
  // James' and the pupils': the apostrophe stands outside the word's own pattern.
  const bare = tail === '' && found.endsWith('s') && text[from + found.length] === "'";
  const length = found.length - tail.length;
  const to = from + length;
  let capitals = 0;
  let letters = 0;
  let odd = false;
  for (let at = from; at < to; at++) {
    const flag = flags[at] ?? 0;
    if (text[at] !== "'") letters += 1;
    if (flag & FLAG.capital) capitals += 1;
    if (flag & FLAG.odd || (flag & FLAG.split && at > from)) odd = true;
  }
  const leads = ((flags[from] ?? 0) & FLAG.capital) !== 0;
  const shape =
    capitals === 0
      ? 'lower'
      : leads && capitals === 1
        ? 'capital'
        : capitals === letters
          ? 'upper'
          : 'mixed';
  return {
    key: found.slice(0, length).replace(/'/g, ''),
    from,
    to: from + found.length,
    start: starts[from] ?? 0,
    end: ends[to - 1] ?? 0,
    shape,
    possessive: tail === "'s" || bare,
    odd,
    gap,
    opens: first ? OPENER.test(gap) : ENDED.test(gap),
  };
}

/** Whether a word is written as a name is: with a capital, or all in capitals. */
export const isCapital = ({ shape }: Word): boolean => shape !== 'lower';
