import { isCapital, type Word } from './cut.ts';
import { PRAISE, TITLES } from './vocabulary.ts';

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
