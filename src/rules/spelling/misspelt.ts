import type { Remark } from '../../lint/remark.ts';
import type { Span, Tokens } from '../../lint/tokens.ts';
import { isWord } from '../../names/words.ts';
import { HARPER_SPELLING } from '../grammar/groups.ts';
import { distance } from './distance.ts';
import { KNOWN } from './known.ts';

/** A word that is spelt wrong, and what was meant. */
export interface Misspelt {
  readonly span: Span;
  readonly fix: string;
}

/** Shorter ones are initials, sounds and halves of words. */
const SHORTEST = 4;
/** A name of so many letters, at the start of a sentence and one slip away from a word, is none. */
const SHORTEST_WITH_CAPITAL = 8;

const small = (word: string) => word.toLowerCase().replaceAll('’', "'");
const bare = (key: string) => key.replace(/'s?$/, '');

/**
 * The words the proofreader does not know, less those that no misspelling is: names, initials, words
 * with figures, halves of words, links, what British people write and SCOWL knows, and what is like no
 * word at all. Whatever has a capital within a sentence is a name. No list of anybody's names is asked,
 * so that a page can't learn from a mark that isn't there who is on one.
 */
export function misspelt(
  text: string,
  tokens: Tokens,
  remarks: readonly Remark[],
  allowed: ReadonlySet<string>,
): Misspelt[] {
  return remarks.flatMap(({ rule, start, end, instead }) => {
    if (rule !== HARPER_SPELLING || end > text.length) return [];
    const span = { start, end };
    const typed = text.slice(start, end);
    if (!/^[\p{L}\p{M}]+(?:['’]s)?$/u.test(typed) || tokens.inEntity(span) || isPart(text, span))
      return [];
    const key = small(typed);
    if (typed.length < SHORTEST || /\p{L}.*\p{Lu}/u.test(typed)) return [];
    if ([key, bare(key)].some((word) => isWord(word) || KNOWN.has(word) || allowed.has(word))) {
      return [];
    }
    const capital = typed !== key && /^\p{Lu}/u.test(typed);
    const fix = likeliest(key, instead, capital);
    if (capital && !opensSentence(text, start)) return [];
    return fix === null ? [] : [{ span, fix: inCase(fix, capital, text) }];
  });
}

/** Bound to something else: half of a word with a hyphen, a file's name, what a link was cut from. */
const isPart = (text: string, { start, end }: Span): boolean =>
  /[-–‐/_.@#\p{N}\p{L}'’?]$/u.test(text.slice(0, start).slice(-1)) ||
  /^(?:[-–‐/_@\p{N}\p{L}]|\.\p{L})/u.test(text.slice(end, end + 2));

const opensSentence = (text: string, start: number): boolean =>
  /(?:^|[.!?…\n]["”’)]*\s+|^["“])$/u.test(text.slice(0, start));

/**
 * The first suggestion that is near enough to be what was meant. Of others just as near one that ends as
 * what was typed goes before: who writes choosen means chosen, and not choose. A word that only lacks its
 * capital gets that: darcy is Darcy, and never daddy.
 */
function likeliest(key: string, instead: readonly string[], capital: boolean): string | null {
  const most = capital || key.length < 6 ? 1 : 2;
  if (capital && key.length < SHORTEST_WITH_CAPITAL) return null;
  const near = instead
    .map((word) => ({ word, by: distance(key, small(word).replaceAll(' ', ''), most) }))
    .filter(({ word, by }) => by <= most && isMeant(key, word, capital));
  // A name or a place that wants its capital: no other word was meant.
  const named = instead.find((word) => word !== key && small(word) === key);
  if (named !== undefined && !capital) return named;
  if (!capital && isOthersName(instead[0] ?? '')) return null;
  const [first] = near;
  const alike = near.find(({ word, by }) => by === first?.by && word.at(-1) === key.at(-1));
  return (alike ?? first)?.word ?? null;
}

/** Mohammed is no slip for Mohamed: like a name, it will be one. Days, months and peoples are words. */
const isOthersName = (word: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(word) && !isWord(small(word)) && !/day$/.test(word);

function isMeant(key: string, word: string, capital: boolean): boolean {
  const meant = small(word);
  // consortiums for consortium: a form it does not know. Lost apostrophes are the rule grammar's.
  if (meant.includes("'") && !key.includes("'")) return false;
  if (`${meant}s` === key || `${meant}'s` === key) return false;
  if (!capital) return true;
  return meant[0] === key[0] && isWord(meant) && !/['\s]/.test(meant);
}

function inCase(word: string, capital: boolean, text: string): string {
  const curly = text.includes('’') ? word.replaceAll("'", '’') : word;
  return capital ? curly.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : curly;
}
