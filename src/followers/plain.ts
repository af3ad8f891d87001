import { inItsOwnAlphabet } from './alphabets.ts';
import { disguisesIn } from './disguises.ts';
import { foldText } from './fold-text.ts';

/** A text as it is meant, whatever it is written with. */
export interface Plain {
  /**
   * Words in small letters with single spaces; the end of a sentence is ' . '. The first is what
   * stands there; the others read its disguises (spelled out, figures for letters, drawn out).
   */
  readonly ways: readonly string[];
  /** Letters and figures run together, as in a handle: words are sought anywhere in these. */
  readonly runs: readonly string[];
  /** Emoji and signs, in order, without their variations. */
  readonly emoji: readonly string[];
  /** Letters of other alphabets were put for Latin ones. */
  readonly disguised: boolean;
}

/** X allows 160 characters in a bio; what is longer than this is nobody's. */
const MOST = 1_000;
/** The brackets that mark Jews among those who hate them (Anti-Defamation League). */
const BRACKETS = /\({3}\s*([^()]{1,30}?)\s*\){3}/g;
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}{2}|[卐卍₿♠]|[0-9]\u20e3/gu;

/**
 * Makes a text plain.
 * @param kind `run`: words run together, as in a handle or a link.
 */
export function plainOf(typed: string, kind: 'prose' | 'run'): Plain {
  if (typed === '') return NOTHING;
  const cut = typed.slice(0, MOST).replace(BRACKETS, ' triple brackets $1 ');
  const emoji = cut.match(EMOJI) ?? [];
  const { text, disguised } = inItsOwnAlphabet(cut);
  const first = wordsOf(text);
  if (kind === 'run') {
    const parts = wordsOf(foldText(partsOfRun(cut)));
    const ways = [...new Set([first, parts, ...disguisesIn(text, wordsOf).ways])];
    return { ways, runs: runsOf(text), emoji, disguised };
  }
  const { ways, runs } = disguisesIn(text, wordsOf);
  // Words run together in a bio, as in a hashtag: #hotgirlsonly.
  const long = first.split(' ').filter((word) => word.length > 9);
  return { ways: [...new Set([first, ...ways])], runs: [...long, ...runs], emoji, disguised };
}

const NOTHING: Plain = { ways: [], runs: [], emoji: [], disguised: false };

/** Words with single spaces: apostrophes go, the ends of sentences and lines stay as ' . '. */
export function wordsOf(folded: string): string {
  return folded
    .replace(/'/g, '')
    .replace(/&/g, ' and ')
    .replace(/[.!?|•·:;,()\n]+(?=\s|$)|[|•·\n]/g, ' . ')
    .replace(/[^\p{L}\p{N}.+$£€%]+|(?<!\s)\.(?!\s)/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

/** OnlyFansBabe_69 → Only Fans Babe 69. */
function partsOfRun(typed: string): string {
  return typed
    .replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ')
    .replace(/(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/gu, ' ')
    .replace(/_/g, ' ');
}

function runsOf(folded: string): string[] {
  const run = folded.replace(/[^\p{L}\p{N}]/gu, '');
  const letters = run
    .replace(/(?<=\p{L})0|0(?=\p{L})/gu, 'o')
    .replace(/(?<=\p{L})3(?=\p{L})/gu, 'e')
    .replace(/(?<=\p{L})1(?=\p{L})/gu, 'i')
    .replace(/(?<=\p{L})4(?=\p{L})/gu, 'a')
    .replace(/(?<=\p{L})5|5(?=\p{L})/gu, 's');
  return run === letters ? [run] : [run, letters];
}
