import {
  BETWEEN,
  COPULAS,
  DENIALS,
  GROUPS,
  MUCH,
  PEOPLE_BEHIND,
  PERSON_IS,
  PERSONS,
  POINTERS,
  THINGS,
  YOU,
  YOU_ARE,
} from './aim-words.ts';
import type { Target } from './hit.ts';
import type { Plain } from './plain.ts';

/** Whom something is said of. */
export interface Aim {
  readonly target: Target | null;
  /** It is said outright ("you are X", "she is an X"), not only pointed at ("this X", "you X"). */
  readonly outright: boolean;
  /** "You are not an X". */
  readonly denied: boolean;
  /** Whoever is meant stands behind it: "X parents". */
  readonly attributive: boolean;
  /** "I am such an X". */
  readonly ofSelf: boolean;
}

const NOBODY: Aim = {
  target: null,
  outright: false,
  denied: false,
  attributive: false,
  ofSelf: false,
};

/** "Liars, the lot of you". */
const YOU_BEHIND =
  /^ (?:like |(?:the|all) (?:whole |bloody |sorry |entire )?lot of |all of |every one of )?(?:you|u|yourself|yourselves|them)\b/;
/** "Ignorant and lazy, that is your staff." */
const THAT_IS = /^ (?:\. )?(?:that is|thats) (?:your|what (?:you|he|she|they))\b/;
/** "You liar.", "you clowns who...": nothing goes on that the word could belong to. */
const ENDS = /^ (?:[.@]|like|who|and|for|at|of|from|with|in|as|need|should)(?: |$)/;
const PRONOUN = /^(?:they|these|those|them|both|every)/;
const named = (behind: string): boolean => {
  const word = /^ (?:old |little |bloody )?(\w+)/.exec(behind)?.[1] ?? '';
  return PEOPLE_BEHIND.has(word) || (GROUPS.has(word) && !PRONOUN.test(word));
};

/** Whom the words from `start` to `end` of a plain text are said of. */
export function aimOf({ text, capitals }: Plain, start: number, end: number): Aim {
  const words: { word: string; at: number }[] = [];
  const from = Math.max(0, start - 90);
  for (const match of text.slice(from, start).matchAll(/\S+/g))
    words.push({ word: match[0], at: from + match.index });
  let denied = false;
  let at = words.length - 1;
  const word = () => words[at]?.word ?? '.';
  while (at >= 0 && (MUCH.has(word()) || DENIALS.has(word()) || /[a-z]{3}ly$/.test(word()))) {
    if (DENIALS.has(word())) denied = true;
    at--;
  }
  const aim = (target: Target, outright: boolean): Aim => ({
    target,
    outright,
    denied,
    attributive: false,
    ofSelf: false,
  });
  const behind = text.slice(end, end + 40);
  if (YOU_BEHIND.test(behind)) return aim('you', true);
  if (THAT_IS.test(behind)) return aim('person', true);
  if (YOU_ARE.has(word())) return aim('you', true);
  if (PERSON_IS.has(word())) return aim('person', true);
  if (word() === 'theyre') return aim('group', true);
  if (word() === 'im' || word() === 'i' || word() === 'ive') return { ...NOBODY, ofSelf: true };
  if (YOU.has(word()))
    return aim('you', COPULAS.has(words[at - 1]?.word ?? '') || ENDS.test(behind) || named(behind));
  if (COPULAS.has(word())) {
    at--;
    while (at > 0 && BETWEEN.has(word())) at--;
    if (word() === 'i' || word() === 'we') return { ...NOBODY, ofSelf: true };
    if (YOU.has(word())) return aim('you', true);
    if (THINGS.has(word())) return { ...NOBODY, denied };
    if (PERSONS.has(word())) return aim('person', true);
    if (GROUPS.has(word())) return aim('group', true);
    if (capitals[words[at]?.at ?? -1]) return aim('person', true);
    return { ...NOBODY, denied };
  }
  if (named(behind)) return { ...aim('person', true), attributive: true };
  if (POINTERS.has(words[at + 1]?.word ?? '') || POINTERS.has(word()))
    return aim(
      /^(?:these|those|all|most|bunch|load|pack|gang)$/.test(word()) ? 'group' : 'person',
      false,
    );
  if (word() === '@') return aim('person', false);
  return { ...NOBODY, denied };
}
