import { bearsForename } from './bearers.ts';
import { isCapital, type Word } from './cut.ts';
import type { NameIndex } from './name-index.ts';
import {
  AFTER_NAME,
  CLASS_WORDS,
  DAYS,
  MONTHS,
  PRAISE,
  THINGS,
  TITLES,
  YEARS,
} from './vocabulary.ts';
import { isWord } from './words.ts';

/** Some words in a row of their text that may be a name: words[at] up to words[at + count - 1]. */
export interface Place {
  readonly words: readonly Word[];
  readonly at: number;
  readonly count: number;
  /** Where the last name before ended (a word's number), or -2. */
  readonly nameBefore: number;
  /** Whoever typed it used no capitals at all: a name has none either. */
  readonly small: boolean;
}

export const first = ({ words, at }: Place): Word | undefined => words[at];
export const last = ({ words, at, count }: Place): Word | undefined => words[at + count - 1];
export const after = ({ words, at, count }: Place): Word | undefined => words[at + count];
export const before = ({ words, at }: Place, steps = 1): Word | undefined => words[at - steps];

/** Only a space between. */
export const touches = (word: Word | undefined): boolean => word?.gap === ' ';

/** A grown-up's title stands before: "Mrs ", "Dr. ", "St ". */
export function isTitled(place: Place): boolean {
  const title = before(place);
  const gap = first(place)?.gap ?? '';
  if (title === undefined || !isCapital(title) || !/^(?:\.?[ -]|\.)$/.test(gap)) return false;
  // "Mrs A Khan": the title stands before an initial.
  if (title.key.length === 1) return isTitled({ ...place, at: place.at - 1, count: 1 });
  return TITLES.has(title.key);
}

const TOWARDS_PERSON: Readonly<Record<string, RegExp>> = {
  done: /^(?:well|nicely|brilliantly)$/,
  you: /^(?:thank|love|congratulate)$/,
  to: /^(?:congratulations|congrats|done|thanks|you|birthday|goodbye|hello|welcome|goes|awarded|presented|given|luck|wishes|out|belongs|farewell|up)$/,
  of: /^(?:proud|photo|picture|picturesque|portrait|star|winner)$/,
  for: /^(?:cheers|clap|hooray|hurray|hurrah|applause|done|you|up|vote|shout|star|award)$/,
  our: /^(?:is|to)$/,
  job: /^(?:good|great|fantastic|brilliant|super|superb|amazing|lovely)$/,
  work: /^(?:good|great|fantastic|brilliant|super|superb|amazing|lovely)$/,
  going: /^(?:way)$/,
  was: /^(?:week|day|month|winner|star)$/,
  is: /^(?:week|day|month|winner|star|term|pupil|champion)$/,
};

/** Praise, thanks or a greeting leads up to it, or another name does: "Well done, ", "Jack and ". */
export function isAddressed(place: Place): boolean {
  const word = first(place);
  const one = before(place);
  const two = before(place, 2);
  if (!word || !one || !/^[\s,!:–—"'“‘*_-]{1,4}$/.test(word.gap)) return false;
  if (PRAISE.has(one.key)) return true;
  if (two && TOWARDS_PERSON[one.key]?.test(two.key) === true) return true;
  const joins = one.key === 'and' || one.key === 'with';
  return (
    (joins && place.nameBefore === place.at - 2) ||
    (place.nameBefore === place.at - 1 &&
      /^[,/&+]? ?$|^ ?[&+] ?$/.test(word.gap) &&
      word.gap !== ' ')
  );
}

/** Two of the school's classes beside each other: "Ash, Rowan and Willow". */
export function isAmongClasses({ words, at }: Place, index: NameIndex): boolean {
  const { notPupils } = index;
  const word = words[at];
  if (!word || !notPupils.isClassWord(word.key)) return false;
  return [-2, -1, 1, 2].some((step) => {
    const other = words[at + step];
    if (!other || other.key === word.key || !notPupils.isClassWord(other.key)) return false;
    const later = words[Math.max(at, at + step)];
    const between = words[at + step / 2];
    return Math.abs(step) === 1 ? /^ ?[,/&] ?$/.test(later?.gap ?? '') : between?.key === 'and';
  });
}

/** A capital word right after its possessive, as in a book's title: "Charlotte’s Web". */
export function ownsTitle(place: Place): boolean {
  const next = after(place);
  return (
    last(place)?.possessive === true &&
    next !== undefined &&
    touches(next) &&
    isCapital(next) &&
    next.key.length > 1 &&
    last(place)?.shape !== 'upper'
  );
}

/** A year or the word class stands beside it: "Year 4 Rowan", "4 Rowan", "Rowan class". */
export function isClassPhrase(place: Place): boolean {
  const word = first(place);
  const one = before(place);
  const next = after(place);
  const led =
    one !== undefined &&
    touches(word) &&
    (/^(?:\d{1,2}|(?:y|yr|p|s|ks|class|year)\d)$/.test(one.key) ||
      (YEARS.has(one.key) && one.shape === 'capital' && one.key !== 'p'));
  const followed =
    next !== undefined &&
    touches(next) &&
    CLASS_WORDS.has(next.key) &&
    last(place)?.possessive !== true;
  return led || followed;
}

/**
 * What the capital word after a forename makes of it: a thing that carries the name ("Victoria
 * Park"), somebody else's full name ("Marcus Rashford"), or nothing.
 */
export function nameGoesOn(place: Place, index: NameIndex): 'thing' | 'other' | null {
  const next = after(place);
  const end = last(place);
  if (!next || !end || end.possessive || next.opens || !/^[ -]$/.test(next.gap)) return null;
  if (!isCapital(next) || next.key.length < 2 || /\d/.test(next.key)) return null;
  // In a line of capitals every word is one.
  if (end.shape === 'upper' && next.shape === 'upper' && isWord(next.key)) return null;
  const { key } = next;
  if (key === 'the') return null;
  if (THINGS.has(key)) return 'thing';
  if (DAYS.has(key) || MONTHS.has(key) || TITLES.has(key) || PRAISE.has(key)) return null;
  if (AFTER_NAME.has(key) || YEARS.has(key) || key === 'well' || key === 'great') return null;
  if (isWord(key)) return 'other';
  const bearers = index.bearers(key);
  // "Alice Jack Maya": names without their commas.
  return bearers && bearsForename(bearers) ? null : 'other';
}

/** A capital word before it that is no word of English: "Oakley George" is not our George. */
export function isSecondName(place: Place, index: NameIndex): boolean {
  const word = first(place);
  const one = before(place);
  if (!word || !one || word.opens || !touches(word) || !isCapital(one) || one.possessive)
    return false;
  const { key } = one;
  if (key.length < 3 || /\d/.test(key) || one.shape === 'upper') return false;
  if (TITLES.has(key) || PRAISE.has(key) || DAYS.has(key) || MONTHS.has(key)) return false;
  if (isWord(key)) return false;
  const bearers = index.bearers(key);
  return !(bearers && bearsForename(bearers));
}

/** A capital word of English before it, in mid-sentence: it is part of a title or heading. */
export function isInTitle(place: Place): boolean {
  const one = before(place);
  return (
    one !== undefined &&
    touches(first(place)) &&
    isCapital(one) &&
    !one.opens &&
    one.key.length > 1 &&
    !PRAISE.has(one.key) &&
    isWord(one.key) &&
    !DAYS.has(one.key)
  );
}
