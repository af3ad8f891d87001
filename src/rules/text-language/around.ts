import type { Token, Tokens } from '../../lint/tokens.ts';

/** A form with its neighbours in lower case: a neighbour across the end of a sentence is ''. */
export interface Around {
  readonly word: Token;
  readonly before: string;
  readonly after: string;
  /** The neighbours as typed. */
  readonly beforeTyped: string;
  readonly afterTyped: string;
  /** Up to 60 characters each side, as typed. */
  readonly left: string;
  readonly right: string;
  /** The whole text in lower case. */
  readonly text: string;
}

/** What stands around the word at that place among the text's words. */
export function aroundOf(tokens: Tokens, index: number, word: Token): Around {
  const beforeTyped = neighbour(tokens, word, index, -1);
  const afterTyped = neighbour(tokens, word, index, 1);
  return {
    word,
    before: beforeTyped.toLowerCase(),
    after: afterTyped.toLowerCase(),
    beforeTyped,
    afterTyped,
    left: tokens.text.slice(Math.max(0, word.start - 60), word.start),
    right: tokens.text.slice(word.end, word.end + 60),
    text: tokens.small,
  };
}

/** Whether the word is held to something by a sign: u-bend, /u/, ‘ur’, goin', U.S., £4, 2%. */
export function isBound(text: string, { start, end }: Token): boolean {
  const short = end - start <= 2;
  const left = text.slice(Math.max(0, start - 1), start);
  const right = text.slice(end, end + 2);
  // .txt is an ending of a file's name.
  if (left === '.' && /(?:^|\s)\.$/.test(text.slice(Math.max(0, start - 2), start))) return true;
  if (/[-–/@#$£€&+.\\_]/.test(left) && left !== '') return left !== '.' || short;
  if (/^(?:[-–/@&+%°£\\_=]|['’](?!\s|$)|[.:](?=[\p{L}\p{N}]))/u.test(right)) return true;
  if (/^['’]/.test(right) && !/['‘]/.test(left)) return true;
  return short && (/['"‘’“”(]/.test(left) || /^['"‘’“”]/.test(right));
}

const SENTENCE_ENDS = /[.!?…:;\n]/;

/** The word next to this one, or '' where a sentence, a line or an entity stands between. */
function neighbour(tokens: Tokens, word: Token, index: number, step: 1 | -1): string {
  const other = tokens.words[index + step];
  if (!other) return '';
  const gap = step === 1 ? tokens.between(word, other) : tokens.between(other, word);
  return SENTENCE_ENDS.test(gap) || gap.length > 3 ? '' : other.text;
}
