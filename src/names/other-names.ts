import { after, before, first, last, type Place, touches } from './around.ts';
import { bearsForename } from './bearers.ts';
import { isCapital, type Word } from './cut.ts';
import type { NameIndex } from './name-index.ts';
import {
  AFTER_NAME,
  DAYS,
  LEADING,
  MONTHS,
  PLACES,
  PRAISE,
  THINGS,
  TITLES,
  WITH,
  YEARS,
} from './vocabulary.ts';
import { isWord, ordinary } from './words.ts';

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

/** It tells which thing is meant, as in "our Skye trip", "the River walk". */
export function isModifier(place: Place): boolean {
  const one = before(place);
  const next = after(place);
  return (
    one !== undefined &&
    LEADING.has(one.key) &&
    touches(first(place)) &&
    next !== undefined &&
    touches(next) &&
    next.shape === 'lower' &&
    last(place)?.possessive !== true &&
    isWord(next.key) &&
    !AFTER_NAME.has(next.key) &&
    !WITH.has(next.key) &&
    !next.key.endsWith('ed')
  );
}

/** A place among places, or in the name of one: "Paris, Rome and Berlin", "the Isle of Skye". */
export function isAmongPlaces(place: Place, index: NameIndex): boolean {
  if (!PLACES.has(first(place)?.key ?? '')) return false;
  if (
    before(place)?.key === 'of' &&
    /^(?:isle|city|county|capital|bay|lake|river|battle)$/.test(before(place, 2)?.key ?? '')
  )
    return true;
  const isPlace = (word: Word | undefined) =>
    word !== undefined &&
    isCapital(word) &&
    index.bearers(word.key) === null &&
    !TITLES.has(word.key) &&
    !YEARS.has(word.key);
  const listed = (word: Word | undefined) => word?.gap === ', ';
  const next = after(place);
  return (listed(next) && isPlace(next)) || (listed(first(place)) && isPlace(before(place)));
}

/** "Kindness, Hope and Respect": it goes together with a thing that has a capital too. */
export function isAmongThings(place: Place, index: NameIndex): boolean {
  const next = after(place);
  const two = place.words[place.at + place.count + 1];
  const joined = next?.key === 'and' || next?.key === 'or' ? two : next?.gap === ', ' ? next : null;
  return (
    joined !== null &&
    joined !== undefined &&
    joined.shape === 'capital' &&
    ordinary(joined.key) > 2 &&
    index.bearers(joined.key) === null &&
    !TITLES.has(joined.key) &&
    !YEARS.has(joined.key)
  );
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
