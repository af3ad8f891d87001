import {
  after,
  before,
  first,
  isAddressed,
  isAmongClasses,
  isClassPhrase,
  isInTitle,
  isSecondName,
  isTitled,
  last,
  nameGoesOn,
  ownsTitle,
  type Place,
  touches,
} from './around.ts';
import { type Bearers, bearsSurname } from './bearers.ts';
import { isCapital, type Word } from './cut.ts';
import type { NameIndex } from './name-index.ts';
import { KINDS } from './person.ts';
import { isStronger, type Strength, weaker } from './strength.ts';
import {
  AFTER_NAME,
  AFTER_ORDINARY,
  AFTER_TIME,
  BEFORE_TIME,
  DAYS,
  DETERMINERS,
  MONTHS,
  PLACES,
  SEASONS,
  THINGS,
  TITLES,
  TOWARDS,
  VERBS,
  WITH,
} from './vocabulary.ts';
import { isWord, type Ordinary, ordinary } from './words.ts';

/**
 * How surely a forename standing alone names the pupil (domain.md, "Names are hard": dampen after a
 * title, in a class's name, in somebody else's full name, and where an ordinary word opens a
 * sentence; never after "Well done").
 */
export function weighForename(place: Place, bearers: Bearers, index: NameIndex): Strength | null {
  const word = first(place);
  if (!word) return null;
  const common = place.count === 1 ? ordinary(word.key) : 0;
  const addressed = isAddressed(place);
  if (!isCapital(word) && !word.odd) return weighSmall(place, common, addressed);
  if (word.shape === 'upper' && word.key.length < 3)
    return addressed || standsAsName(place) ? 'maybe' : null;
  let strength: Strength = 'sure';
  const damp = (to: Strength) => {
    strength = weaker(strength, to);
  };
  if (word.shape === 'upper' && word.key.length === 3 && !addressed) damp('maybe');
  if ((bearers.kinds & ~(1 << KINDS.middle)) === 0)
    damp(common > 1 && !addressed ? 'slight' : 'maybe');
  if (isTitled(place)) damp(bearsSurname(bearers) ? 'maybe' : 'slight');
  if (isClassPhrase(place)) damp(index.notPupils.isClassWord(word.key) ? 'slight' : 'maybe');
  const goesOn = nameGoesOn(place, index);
  if (goesOn === 'thing') damp(PLACES.has(word.key) || common > 1 ? 'slight' : 'maybe');
  if (goesOn === 'other' || isSecondName(place, index)) damp('maybe');
  if (isAmongClasses(place, index) || (ownsTitle(place) && !addressed)) damp('maybe');
  if (PLACES.has(word.key) && TOWARDS.has(before(place)?.key ?? '') && !addressed) damp('maybe');
  if (word.odd) return strength;
  if (MONTHS.has(word.key) || SEASONS.has(word.key)) damp(weighTime(place, addressed));
  // "An information session": the shortest words are never names but in praise.
  if (common === 4 && word.key.length < 3 && !addressed) damp('slight');
  if (common >= 2 && !addressed) damp(weighOrdinary(place, common));
  return strength;
}

/** Alone in its line or sentence, or followed by what a child does: "1. MO", "JO WON". */
function standsAsName(place: Place): boolean {
  const word = first(place);
  const next = after(place);
  if (!word || isWord(word.key)) return false;
  if (next && touches(next)) return AFTER_NAME.has(next.key) && !/^(?:and|or|is)$/.test(next.key);
  return word.opens && (!next || next.opens);
}

/** In small letters, ordinary words are words: only praise makes a name of one. */
function weighSmall(place: Place, common: Ordinary, addressed: boolean): Strength | null {
  const length = first(place)?.key.length ?? 0;
  if (length < 3) return null;
  if (common === 0) return isTitled(place) ? 'slight' : 'sure';
  const next = after(place);
  const ends = !next || !touches(next) || AFTER_NAME.has(next.key);
  if (addressed && (ends || common === 1)) return 'maybe';
  if (!place.small || common > 3 || (next && touches(next) && THINGS.has(next.key))) return null;
  if (addressed) return 'maybe';
  return common === 1 && length > 3 && !DETERMINERS.has(before(place)?.key ?? '') ? 'maybe' : null;
}

const NUMBER = /^\d+(?:st|nd|rd|th)?$/;
/** Before these a month or a season is one; before the rest of BEFORE_TIME it may be a child. */
const LOOSE = /^(?:by|to|and|for|on|or|from|like|between)$/;

/** Months and seasons: dates, terms and weather are no children. */
function weighTime(place: Place, addressed: boolean): Strength {
  const word = first(place);
  const one = before(place);
  const next = after(place);
  const led = one && touches(word) ? one.key : '';
  const follows = next && /^[ -]$/.test(next.gap) ? next.key : '';
  if (last(place)?.possessive !== true) {
    if (NUMBER.test(led) || NUMBER.test(follows)) return 'slight';
    if (AFTER_TIME.has(follows)) return 'slight';
    const two = place.words[place.at + place.count + 1];
    const pair = follows === 'and' || follows === 'to' || follows === 'until';
    if (pair && two && (MONTHS.has(two.key) || SEASONS.has(two.key) || NUMBER.test(two.key)))
      return 'slight';
  }
  if (addressed) return 'sure';
  if (BEFORE_TIME.has(led)) return LOOSE.test(led) ? 'maybe' : 'slight';
  // "Monday 6th/13th May", "(May)", "June/July".
  if (/[\d/–-]\s*$/.test(word?.gap ?? '')) return 'slight';
  return 'sure';
}

/** A name that is also an ordinary word, with a capital and no praise before it. */
function weighOrdinary(place: Place, common: Ordinary): Strength {
  const word = first(place);
  const end = last(place);
  const next = after(place);
  if (!word || !end) return 'sure';
  // One word in capitals is loud; among others in capitals it says nothing of itself.
  const loud = (other: Word | undefined) => other?.shape === 'upper' && other.key.length > 1;
  const capitals = loud(word) && (loud(before(place)) || loud(next));
  if (!word.opens && !capitals) {
    const led = before(place);
    if (led && DETERMINERS.has(led.key) && touches(word)) {
      return SEASONS.has(word.key) ? 'slight' : 'maybe';
    }
    return isInTitle(place) && !end.possessive ? 'maybe' : 'sure';
  }
  if (capitals) return common >= 4 && next && touches(next) ? 'slight' : 'maybe';
  if (end.possessive) return common >= 4 ? 'maybe' : 'sure';
  if (!next || !touches(next)) {
    if (isListOfThings(place)) return common >= 3 ? 'slight' : 'maybe';
    return common >= 3 ? 'maybe' : 'sure';
  }
  if (isCapital(next)) return 'sure'; // nameGoesOn has said what is to be said.
  if (AFTER_NAME.has(next.key)) {
    if (/^(?:and|or)$/.test(next.key))
      return isName(place.words[place.at + place.count + 1]?.shape) ? 'sure' : 'maybe';
    return common >= 4 ? 'maybe' : 'sure';
  }
  // "Grace in Year 4", "Poppy with her model": nothing but a child is spoken of so.
  const two = place.words[place.at + place.count + 1];
  if (WITH.has(next.key))
    return common < 4 && two && /^(?:his|her|their|year|y\d|reception)$/.test(two.key)
      ? 'sure'
      : 'maybe';
  if (common < 4 || next.key.endsWith('ing')) return 'maybe';
  const isTime = MONTHS.has(word.key) || SEASONS.has(word.key);
  return (isTime && next.key !== 'the') || (VERBS.has(word.key) && AFTER_ORDINARY.has(next.key))
    ? 'slight'
    : 'maybe';
}

const isName = (shape: string | undefined): boolean => shape === 'capital' || shape === 'mixed';

/** "Hope, courage and kindness": small words in a list with it. */
function isListOfThings({ words, at, count }: Place): boolean {
  const [one, two] = [words[at + count], words[at + count + 1]];
  if (!one || !two || one.shape !== 'lower' || one.gap !== ', ') return false;
  if (/^(?:well|you|your|thank|what|who|whose|we|our|aged|from|with|and|the)$/.test(one.key))
    return false;
  const three = words[at + count + 2];
  if (two.key === 'and' || two.key === 'or') return three?.shape === 'lower';
  return two.gap === ', ' && two.shape === 'lower';
}

/** How surely a surname standing alone names the pupil: never more than its word allows. */
export function weighSurname(place: Place, index: NameIndex): Strength | null {
  const word = first(place);
  if (!word) return null;
  const common = place.count === 1 ? ordinary(word.key) : 0;
  const small = !isCapital(word) && !word.odd;
  if (isTitled(place)) return small ? 'slight' : 'maybe';
  if (small) return common === 0 && word.key.length > 3 ? 'maybe' : null;
  if (common > 1) return isAddressed(place) ? 'maybe' : 'slight';
  const goesOn = nameGoesOn(place, index);
  if (goesOn === 'thing') return 'slight';
  if (PLACES.has(word.key) && TOWARDS.has(before(place)?.key ?? '')) return 'slight';
  if (goesOn === 'other' || isSecondName(place, index)) return 'maybe';
  const one = before(place);
  if (one && !one.opens && isCapital(one) && touches(word) && !isAddressed(place)) return 'maybe';
  return word.key.length < 4 || word.shape === 'upper' ? 'maybe' : 'sure';
}

/** A word one slip away from a name: asked about, and only where nothing else explains it. */
export function weighSlip(place: Place, index: NameIndex): Strength | null {
  const word = first(place);
  if (!word || isTitled(place)) return null;
  if (MONTHS.has(word.key) || DAYS.has(word.key) || TITLES.has(word.key)) return null;
  const addressed = isAddressed(place);
  const known = ordinary(word.key);
  // "Well done, Grade!": a word of English is a slip only where nothing but a name can stand.
  if (known > 0 && !(known < 4 && isCapital(word) && isCalledOut(place, addressed))) return null;
  if (!isCapital(word)) return addressed && word.key.length > 4 ? 'maybe' : null;
  if (word.shape === 'upper' && word.key.length < 5) return null;
  if (addressed) return 'maybe';
  const next = after(place);
  if (next && THINGS.has(next.key) && touches(next)) return null;
  if (nameGoesOn(place, index) !== null || isSecondName(place, index)) return null;
  if (TOWARDS.has(before(place)?.key ?? '') || isClassPhrase(place) || isInTitle(place))
    return null;
  return 'maybe';
}

/** Praise before it, and nothing that it could go with after it. */
function isCalledOut(place: Place, addressed: boolean): boolean {
  const key = first(place)?.key ?? '';
  const next = after(place);
  if (MONTHS.has(key) || DAYS.has(key) || TITLES.has(key) || THINGS.has(key)) return false;
  return addressed && (!next || !touches(next) || AFTER_NAME.has(next.key));
}

/** A short form of a name on the list. */
export function weighDiminutive(place: Place, bearers: Bearers, index: NameIndex): Strength | null {
  const strength = weighForename(place, bearers, index);
  const word = first(place);
  if (!strength || !word) return strength;
  const common = ordinary(word.key);
  if (!isCapital(word) && word.key.length < 4) return null;
  if (common >= 3 && !isAddressed(place)) return weaker(strength, word.opens ? 'slight' : 'maybe');
  if (common >= 2 || word.key.length < 3) return weaker(strength, 'maybe');
  return strength;
}

export { isStronger };
