import { MASKABLE } from './data/common/maskable.ts';

/** Figures and signs that stand for letters in a disguised word. */
const LETTER: Readonly<Record<string, string>> = {
  ...{ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '9': 'g', '6': 'g' },
  ...{ '@': 'a', $: 's', '!': 'i', '|': 'l', '€': 'e', '£': 'l', '+': 't' },
};
/** Letters with figures or signs among them, in one piece. */
const FIGURED = /[a-z0-9@$!|€£+]*(?:[a-z][0-9@$!|€£+]|[0-9@$!|€£+][a-z])[a-z0-9@$!|€£+]*/g;
/** Times, sizes, ordinals, key stages, roads, years: figures that are figures. */
const COUNTED =
  /^(?:\d+(?:st|nd|rd|th|[ap]m|k|m|km|s|x|yo|yrs?|ft|kg|mm|cm|hrs?)?\+?|(?:ks|eyfs|key|yr|year|y|p|g|b|a|m)\d{1,4}|[£$€]\d.*|\d+[%+]|x\d+)$/;
/** Single letters with something between them: s e x, s.e.x, s🔥e🔥x. */
const SPELLED = /(?<![a-z0-9])[a-z0-9](?:[^a-z0-9\n]{1,3}[a-z0-9](?![a-z0-9])){2,40}/g;
/** Parts of a word held together by signs alone: po.rn, n-u_des, c*sino. */
const SPLIT =
  /(?<![a-z0-9.])[a-z0-9]{1,12}(?:[*._~^=+\-/\\|]{1,2}[a-z0-9]{1,12}){1,6}(?![a-z0-9.])/g;
const MASKED = /(?<![a-z*])[a-z]{1,8}[*#•●_]{1,4}[a-z]{0,8}(?![a-z*])/g;
const DRAWN_OUT = /([a-z])\1{2,}/;

/**
 * Other ways to read a folded text, each the whole text with one kind of disguise undone.
 * @param wordsOf puts single spaces between words.
 * @returns `runs`: spelled-out letters, whose ends of words nobody knows.
 */
export function disguisesIn(
  text: string,
  wordsOf: (text: string) => string,
): { ways: string[]; runs: string[] } {
  const ways: string[] = [];
  const add = (other: string) => {
    if (other !== text) ways.push(wordsOf(other));
  };
  const figured = undo(text, FIGURED, (word) =>
    COUNTED.test(word) ? word : lettersFor(word, 'i'),
  );
  add(figured);
  if (/1/.test(text)) {
    add(undo(text, FIGURED, (word) => (COUNTED.test(word) ? word : lettersFor(word, 'l'))));
  }
  add(undo(text, MASKED, unmasked));
  const joined = undo(text, SPLIT, (word) => word.replace(/[^a-z0-9]/g, ''));
  add(joined);
  if (joined !== text) add(undo(joined, FIGURED, (word) => lettersFor(word, 'i')));
  const spelled = figured.match(SPELLED) ?? [];
  if (spelled.length > 0) {
    // Two spaces, or a wider gap, stand between the words of a text that is spelled out.
    add(undo(figured, SPELLED, joinedLetters));
  }
  for (const way of [text, ...ways]) {
    if (!DRAWN_OUT.test(way)) continue;
    ways.push(wordsOf(way.replace(/([a-z])\1{2,}/g, '$1')));
    ways.push(wordsOf(way.replace(/([a-z])\1{2,}/g, '$1$1')));
  }
  return { ways, runs: spelled.map((run) => run.replace(/[^a-z0-9]/g, '')) };
}

const undo = (text: string, disguise: RegExp, plain: (word: string) => string): string =>
  text.replace(disguise, plain);

function lettersFor(word: string, one: string): string {
  const bare = word.replace(/[!|+]+$/, '');
  if (!/[a-z]/.test(bare)) return word;
  return bare.replace(/[^a-z]/g, (sign) => (sign === '1' ? one : (LETTER[sign] ?? sign)));
}

function joinedLetters(run: string): string {
  return run
    .split(/\s{2,}/)
    .map((word) => word.replace(/[^a-z0-9]/g, ''))
    .join(' ');
}

function unmasked(word: string): string {
  const known = new RegExp(`^${word.replace(/[^a-z]/g, '[a-z]')}$`);
  return MASKABLE.find((one) => known.test(one)) ?? word;
}
