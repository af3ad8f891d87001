import { after, before, first, last, type Place, touches } from './around.ts';
import { isCapital, type Word } from './cut.ts';
import { isInTitle } from './other-names.ts';
import type { Strength } from './strength.ts';
import {
  AFTER_NAME,
  AFTER_ORDINARY,
  AFTER_TIME,
  BEFORE_TIME,
  DAYS,
  DETERMINERS,
  MONTHS,
  ONLY_PERSONS,
  SEASONS,
  VERBS,
  WITH,
  YEARS,
} from './vocabulary.ts';
import type { Ordinary } from './words.ts';

const NUMBER = /^\d+(?:st|nd|rd|th)?$/;
/** Before these a month or a season is one; before the rest of BEFORE_TIME it may be a child. */
const LOOSE = /^(?:by|to|and|for|on|or|from|like|between)$/;

/** Months and seasons: dates, terms and weather are no children. */
export function weighTime(place: Place, addressed: boolean): Strength {
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
export function weighOrdinary(place: Place, common: Ordinary): Strength {
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
  if (next?.gap === ', ' && next.key === 'you') return 'sure';
  if (!next || !touches(next)) {
    if (isListOfThings(place)) return common >= 3 ? 'slight' : 'maybe';
    return common >= 3 ? 'maybe' : 'sure';
  }
  if (DAYS.has(next.key) || YEARS.has(next.key) || MONTHS.has(next.key))
    return VERBS.has(word.key) ? 'slight' : 'maybe';
  if (isCapital(next)) return 'sure'; // nameGoesOn has said what is to be said.
  if (AFTER_NAME.has(next.key)) {
    if (/^(?:and|or)$/.test(next.key))
      return isName(place.words[place.at + place.count + 1]?.shape) ? 'sure' : 'maybe';
    return common >= 4 && !ONLY_PERSONS.has(next.key) ? 'maybe' : 'sure';
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
