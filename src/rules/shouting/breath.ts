import type { Token, Tokens } from '../../lint/tokens.ts';
import { EITHER, HEADINGS, INITIALS, KEPT } from './words.ts';

interface Given {
  /** Names the school writes in capitals, in small letters here. */
  readonly allow: ReadonlySet<string>;
}

/** Whether the words are in one breath. A colon joins too, but not after a heading. */
export function joined(tokens: Tokens, before: Token | undefined, word: Token): boolean {
  if (before === undefined) return false;
  const gap = tokens.between(before, word);
  if (gap === ': ') {
    const line = tokens.text.slice(0, before.end).split('\n').at(-1) ?? '';
    return !HEADINGS.test(line.replace(/^[^\p{L}\p{N}]+/u, ''));
  }
  return /^[^\p{L}\p{N}\n#@.!?…:;]*$/u.test(gap);
}

/** Before these IT and US are rather a lesson and a country: IT CLUB, US TEAM. */
const OF_A_THING =
  /^(?:CLUBS?|TEAMS?|STAFF|HELP|OFFICE|WEEK|DAY|CLASS(?:ES)?|TEACHERS?|HOMEWORK|LESSONS?|SUPPORT|ROOM|SHOW|GAMES?|SCHOOLS?)$/;

/**
 * What comes right before the first loud word, by the same rule: I CAN DO IT, ICE ON THE PATHS. *It*
 * and *us* belong to it right before that word: IT MUST STOP.
 */
export function leadUp(pending: readonly Token[], first: Token, given: Given): Token[] {
  const isSpoken = ({ text }: Token, index: number) =>
    text === 'I' ||
    (/^(?:IT|US)$/.test(text) && index === pending.length - 1 && !OF_A_THING.test(first.text));
  const rest = pending.findLastIndex((w, i) => !isSpoken(w, i) && isInitials(w.text, given));
  return pending.slice(rest + 1);
}

/** *I am* and *it is* are words, whatever AM and IT stand for elsewhere. */
export function isSaid(
  before: Token | undefined,
  { text }: Token,
  after: Token | undefined,
): boolean {
  if (text === 'AM') return before?.text === 'I';
  return (
    text === 'IT' && /^(?:IS|WAS|WILL|HAS|CAN|MUST|WOULD|COULD|DID|DOES)$/.test(after?.text ?? '')
  );
}

/**
 * What follows the last loud word: it and us, the number of a year, and short words, known or not:
 * WON THE CUP. Initials that we know and other numbers end it: THANK YOU PTA.
 */
export function trail(last: Token, pending: readonly Token[], given: Given): readonly Token[] {
  const spoken = pending.findLastIndex((word, index) => {
    const { text } = word;
    if (/^\p{N}+$/u.test(text)) return index === 0 && /^(?:YEAR|CLASS)$/.test(last.text);
    return /^(?:IT|US)$/.test(text) || !isInitials(text, given);
  });
  return pending.slice(0, spoken + 1);
}

/** Initials that stand in capitals wherever they stand; anything with a figure is a code. */
function isInitials(text: string, { allow }: Given): boolean {
  const word = text.toLowerCase();
  if (/\p{N}/u.test(text) || text.length === 1) return true;
  return allow.has(word) || INITIALS.has(word) || KEPT.has(word) || EITHER.has(word);
}
