import type { Around } from './around.ts';
import { isToo } from './figures.ts';
import { type Entry, LEXICON } from './lexicon.ts';

/**
 * The plain word for a form among its neighbours, in small letters, or null where we offer none:
 * a mending that is wrong English is worse than a mark alone.
 */
export function plainFor(key: string, entry: Entry, around: Around): string | null {
  if (entry.kind === 'added') return entry.plain;
  if (key === '2' && isToo(around)) return 'too';
  if (key === 'ur') return yourOr(around);
  if (key === 'gotta') return haveTo(around);
  if (entry.plain === 'going to') return IS.test(around.before) ? entry.plain : null;
  return entry.plain;
}

/** What goes before *going to*: we are gonna, but not we gonna. */
const IS =
  /^(?:|am|are|is|was|were|be|been|being|not|never|always|still|r|ur|im|its|hes|shes|thats|whos|theyre|youre|.+['’](?:m|re|s|t)|(?:are|is|was|were)nt|aint)$/;

function haveTo({ before }: Around): string | null {
  if (/^(?:have|has|had|having|.+['’](?:ve|s|d)|(?:i|we|they|you)ve)$/.test(before))
    return 'got to';
  return /^(?:i|we|they|you|u|who|just|all|really|still|also)$/.test(before) ? 'have to' : null;
}

/** `ur` is your, or you're where no thing can follow that one could own, or neither is sure. */
function yourOr({ after, left, right }: Around): string | null {
  const next = fullForm(after);
  const rest = right.replace(/^ [\p{L}\p{N}\p{M}'’]+/u, '');
  if (after === '2' || after === '4') {
    return isToo({ left: `${left}ur `, right: rest }) ? "you're" : null;
  }
  if (AFTER_YOU_ARE.test(next)) return "you're";
  const ends = /^(?:[^\p{L}\p{N} ]|$)|^ \P{L}*$/u.test(rest) || SMALL_WORD.test(rest);
  if (QUALITY.test(next) || (/ing$/.test(next) && !OWNED.test(next))) return ends ? "you're" : null;
  return /^\p{N}/u.test(after) ? null : 'your';
}

/** amazin -> amazing: the word of the list that the next one stands for. */
function fullForm(word: string): string {
  const entry = LEXICON.get(word);
  return entry?.kind === 'spoken' || entry?.kind === 'shorthand' ? (entry.plain ?? word) : word;
}

/** What follows a whole phrase: ur winning at this, ur great and kind. */
const SMALL_WORD =
  /^ (?:a|an|the|to|for|in|on|at|of|with|by|from|and|or|but|so|it|this|that|our|my|your|us|me|if|when|because|cos|coz|x+|2|4|2day|today|tomorrow|now|well|really|very|hard|all|every\p{L}*)(?![\p{L}\p{N}])/u;
const OWNED =
  /^(?:building|wedding|clothing|feeling|training|meeting|painting|drawing|reading|writing|swimming|spelling|learning|morning|evening|ring|king|thing|string|spring|booking|parking|outing|singing|cooking|baking|dancing|thinking|wellbeing|everything|parenting|knitting|handwriting)$/i;
const AFTER_YOU_ARE =
  /^(?:a|an|the|so|not|all|very|really|too|invited|going(?: to)?|coming|doing|looking|missing|having|getting|joining|being|wearing|kidding|never|always|still|just|such|in|on|at|from|here|there|my|our|already|trying to|about to)$/i;
const QUALITY =
  /^(?:welcome|fab|great|gr8|amazing|brilliant|awesome|lovely|right|wrong|ready|late|l8|early|clever|kind|smart|cute|funny|nice|good|gd|gud|cool|special|beautiful|gorgeous|fantastic|wonderful|super|excited|proud|stars?|superstars?|legends?|winners?|champions?|heroes)$/i;
