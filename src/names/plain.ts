import { isAddressed, isTitled, type Place } from './around.ts';
import { bearsForename, bearsSurname, isHalfOnly, pupilsOf, pupilsOfBoth } from './bearers.ts';
import { isCapital, type Word } from './cut.ts';
import { atMost, type Find } from './found.ts';
import type { NameIndex } from './name-index.ts';
import { diminutivesAt, exactAt, type Option, slipsAt } from './options.ts';
import { bestOf, type Reading } from './reading.ts';
import { retyped } from './retyped.ts';
import { isStronger, weaker } from './strength.ts';
import { weighDiminutive, weighForename, weighSlip, weighSurname } from './weigh.ts';
import { initialThenSurname, isJoin, wholeName } from './whole-name.ts';
import { ordinary } from './words.ts';

/** The names among running words, one pass from the first to the last. */
export function findPlain(typed: readonly Word[], index: NameIndex): Find[] {
  const words = retyped(typed, index);
  const small = words.length > 2 && !words.some(isCapital);
  const found: Find[] = [];
  let nameBefore = -2;
  for (let at = 0; at < words.length; ) {
    const cover = index.notPupils.at(words, at);
    const reading = readAt(words, at, { nameBefore, small }, index);
    // A pupil may be called what somebody known is called; then it is asked.
    const clash = cover > 0 && reading?.count === cover && (cover === 1 || reading.form === 'full');
    if (cover > 0 && cover >= (reading?.count ?? 0) && !clash) {
      at += cover;
      continue;
    }
    if (reading === null) {
      at += 1;
      continue;
    }
    const find = asFind(words, at, reading);
    const place = { words, at, count: reading.count, nameBefore, small };
    const meant = isAddressed(place) || (find.possessive && cover === 1);
    found.push(clash && !meant ? atMost(find, 'maybe') : find);
    at += reading.count;
    if (find.strength !== 'slight') nameBefore = at - 1;
  }
  return found;
}

function asFind(words: readonly Word[], at: number, reading: Reading): Find {
  const [head, tail] = [words[at], words[at + reading.count - 1]];
  return {
    start: head?.start ?? 0,
    end: tail?.end ?? 0,
    form: reading.form,
    strength: reading.strength,
    ifShown: reading.ifShown ?? reading.strength,
    possessive: tail?.possessive === true,
    pupils: reading.pupils,
  };
}

function readAt(
  words: readonly Word[],
  at: number,
  around: Pick<Place, 'nameBefore' | 'small'>,
  index: NameIndex,
): Reading | null {
  const word = words[at];
  if (!word || (word.key.length < 2 && !isCapital(word))) return null;
  const place = (count: number): Place => ({ words, at, count, ...around });
  const exact = exactAt(words, at, index);
  const initialled = exact.length === 0 ? initialThenSurname(words, at, index) : null;
  if (initialled) return initialled;
  const whole = wholeName(words, at, exact, 'exact', index, place);
  if (whole) return whole;
  const single = bestOf(exact.map((option) => readExact(option, place(option.count), index)));
  if (single && isStronger(single.strength, 'maybe')) return withShort(single, word, index);
  const short = diminutivesAt(word, index);
  const shortWhole = wholeName(words, at, short, 'diminutive', index, place);
  if (shortWhole) return shortWhole;
  const diminutive = bestOf(short.map((option) => readDiminutive(option, place(1), index)));
  const known = bestOf([single, diminutive]);
  if (known) return withShort(single ? eitherOf(known, single) : known, word, index);
  if (exact.length > 0) return null;
  return slip(words, at, place(1), index);
}

const eitherOf = (one: Reading, other: Reading): Reading =>
  one === other || one.count !== other.count
    ? one
    : { ...one, pupils: () => [...new Set([...one.pupils(), ...other.pupils()])] };

/** Alex on the list, and Alexander whom the post calls Alex: it may be either of them. */
function withShort(reading: Reading, word: Word, index: NameIndex): Reading {
  const pupils = () => {
    const short = diminutivesAt(word, index).flatMap(({ bearers }) =>
      pupilsOf(bearers, 'forename'),
    );
    return [...new Set([...reading.pupils(), ...short])];
  };
  return reading.count === 1 && reading.form !== 'surname' ? { ...reading, pupils } : reading;
}

function readExact(option: Option, place: Place, index: NameIndex): Reading | null {
  const { bearers, count, via } = option;
  const forename = bearsForename(bearers) ? weighForename(place, bearers, index) : null;
  const surname = bearsSurname(bearers) ? weighSurname(place, index) : null;
  const isFore = forename !== null && !(surname && isStronger(surname, forename));
  const strength = isFore ? forename : surname;
  if (strength === null) return null;
  const form = via === 'broken' ? 'disguised' : isFore ? 'forename' : 'surname';
  const as = isFore ? (surname ? 'any' : 'forename') : 'surname';
  const pupils = () => pupilsOf(bearers, as);
  if (via === 'plural') return { count, form, strength: weaker(strength, 'maybe'), pupils };
  if (!isHalfOnly(bearers)) return { count, form, strength, pupils };
  // "Jane" of Mary-Jane is somebody else's whole name more often than hers.
  return { count, form, strength: weaker(strength, 'maybe'), ifShown: strength, pupils };
}

function readDiminutive({ bearers, via }: Option, place: Place, index: NameIndex): Reading | null {
  if (!bearsForename(bearers)) return null;
  const strength = weighDiminutive(place, bearers, index);
  if (!strength) return null;
  const pupils = () => pupilsOf(bearers, 'forename');
  const reading = { count: 1, form: 'diminutive' as const, strength, pupils };
  // "Jo" alone on the list may be short for Joanna as well as for Joseph.
  if (via !== 'long form' && !isHalfOnly(bearers)) return reading;
  return { ...reading, strength: weaker(strength, 'maybe'), ifShown: strength };
}

function slip(words: readonly Word[], at: number, place: Place, index: NameIndex): Reading | null {
  const word = words[at];
  if (!word || word.key.length < 4) return null;
  const capital = isCapital(word);
  if (!capital && !isAddressed(place)) return null;
  if (capital && ordinary(word.key) > 0 && !isAddressed(place)) return null;
  const options = slipsAt(word, index);
  if (options.length === 0) return null;
  for (const one of options) {
    for (const other of exactAt(words, at + 1, index)) {
      if (!bearsSurname(other.bearers) || !isJoin(words[at + 1]?.gap)) continue;
      const pupils = pupilsOfBoth(one.bearers, other.bearers, 'surname');
      if (pupils.length > 0) {
        const strength = isTitled(place) ? 'maybe' : 'sure';
        return { count: 1 + other.count, form: 'full', strength, pupils: () => pupils };
      }
    }
  }
  const strength = weighSlip(place, index);
  if (!strength) return null;
  const pupils = () => [...new Set(options.flatMap(({ bearers }) => pupilsOf(bearers, 'any')))];
  return { count: 1, form: 'misspelt', strength, pupils };
}
