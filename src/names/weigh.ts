import { after, before, first, isAddressed, isTitled, type Place, touches } from './around.ts';
import { type Bearers, bearsSurname } from './bearers.ts';
import { isAmongClasses, isClassPhrase, isNamedClass } from './class-names.ts';
import { isCapital } from './cut.ts';
import type { NameIndex } from './name-index.ts';
import {
  isAmongPlaces,
  isAmongThings,
  isInTitle,
  isModifier,
  isSecondName,
  nameGoesOn,
  ownsTitle,
} from './other-names.ts';
import { KINDS } from './person.ts';
import { isStronger, type Strength, weaker } from './strength.ts';
import {
  AFTER_NAME,
  DAYS,
  DETERMINERS,
  MONTHS,
  ONLY_PERSONS,
  PLACES,
  SEASONS,
  THINGS,
  TITLES,
  TOWARDS,
} from './vocabulary.ts';
import { weighOrdinary, weighTime } from './weigh-words.ts';
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
  if (isNamedClass(place) && common > 1) damp('slight');
  if (!addressed && (isModifier(place) || isAmongPlaces(place, index))) damp('maybe');
  if (isAmongClasses(place, index) || (ownsTitle(place) && !addressed)) damp('maybe');
  if (PLACES.has(word.key) && TOWARDS.has(before(place)?.key ?? '') && !addressed) damp('maybe');
  if (word.odd) return strength;
  if (MONTHS.has(word.key) || SEASONS.has(word.key)) damp(weighTime(place, addressed));
  // "An information session": the shortest words are never names but in praise.
  if (common === 4 && word.key.length < 3 && !addressed) damp('slight');
  if (common === 1 && !addressed && /^(?:the|an?)$/.test(before(place)?.key ?? '')) damp('maybe');
  if (common >= 2 && !addressed) {
    damp(weighOrdinary(place, common));
    if (isAmongThings(place, index)) damp('maybe');
  }
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

/** "this is grace", "look at rose": in a text without capitals it may be a child. */
const isIntroduced = (place: Place): boolean =>
  /^(?:(?:this|here) is|look at)$/.test(`${before(place, 2)?.key} ${before(place)?.key}`);

/** In small letters, ordinary words are words: only praise makes a name of one. */
function weighSmall(place: Place, common: Ordinary, addressed: boolean): Strength | null {
  const length = first(place)?.key.length ?? 0;
  if (length < 3) return null;
  if (common === 0) return isTitled(place) ? 'slight' : 'sure';
  const next = after(place);
  const ends = !next || !touches(next) || AFTER_NAME.has(next.key);
  if (addressed && (ends || common === 1)) return 'maybe';
  if (!place.small || common > 3 || (next && touches(next) && THINGS.has(next.key))) return null;
  if (addressed || isIntroduced(place) || (next && ONLY_PERSONS.has(next.key))) return 'maybe';
  return common === 1 && length > 3 && !DETERMINERS.has(before(place)?.key ?? '') ? 'maybe' : null;
}

/** How surely a surname standing alone names the pupil: never more than its word allows. */
export function weighSurname(place: Place, index: NameIndex): Strength | null {
  const word = first(place);
  if (!word) return null;
  const common = place.count === 1 ? ordinary(word.key) : 0;
  const small = !isCapital(word) && !word.odd;
  if (isTitled(place)) return small ? 'slight' : 'maybe';
  if (small) return common === 0 && word.key.length > 3 ? 'maybe' : null;
  if (common > 1) {
    // "Smith scored twice": nothing but somebody does so.
    const next = after(place);
    const does = common < 4 && next && touches(next) && ONLY_PERSONS.has(next.key);
    return does || isAddressed(place) ? 'maybe' : 'slight';
  }
  // "5 Ash": the class, whether or not the list has it.
  if (isClassPhrase(place)) return 'slight';
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
