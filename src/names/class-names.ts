import { after, before, first, last, type Place, touches } from './around.ts';
import { isCapital } from './cut.ts';
import type { NameIndex } from './name-index.ts';
import { CLASS_WORDS, YEARS } from './vocabulary.ts';

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

/** "Rowan and Willow classes". */
function isPairOfClasses(place: Place): boolean {
  const [and, other, word] = [0, 1, 2].map((step) => place.words[place.at + place.count + step]);
  return (
    /^(?:and|or)$/.test(and?.key ?? '') &&
    other !== undefined &&
    isCapital(other) &&
    /^(?:class|classes|groups|teams|houses)$/.test(word?.key ?? '')
  );
}

/** The word class itself stands after it: nobody speaks of a pupil so. */
export const isNamedClass = (place: Place): boolean =>
  (touches(after(place)) &&
    last(place)?.possessive !== true &&
    /^(?:class|classes|house)$/.test(after(place)?.key ?? '')) ||
  isPairOfClasses(place);

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
    (CLASS_WORDS.has(next.key) || isPairOfClasses(place)) &&
    last(place)?.possessive !== true;
  return led || followed;
}
