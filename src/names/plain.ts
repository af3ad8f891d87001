import { isAddressed, isTitled, type Place } from './around.ts';
import { pupilsOf, pupilsOfBoth } from './bearing.ts';
import { isCapital, type Word } from './cut.ts';
import type { Find, NameForm } from './found.ts';
import { bearsForename, bearsSurname, type NameIndex } from './name-index.ts';
import { diminutivesAt, exactAt, type Option, slipsAt } from './options.ts';
import { isStronger, type Strength, weaker } from './strength.ts';
import { weighDiminutive, weighForename, weighSlip, weighSurname } from './weigh.ts';
import { ordinary } from './words.ts';

/** A reading of the words from `at` on, weighed. */
interface Reading {
  readonly count: number;
  readonly form: NameForm;
  readonly strength: Strength;
  readonly pupils: () => readonly number[];
}

/** The names among running words, one pass from the first to the last. */
export function findPlain(words: readonly Word[], index: NameIndex): Find[] {
  const found: Find[] = [];
  let nameBefore = -2;
  for (let at = 0; at < words.length; ) {
    const cover = index.notPupils.at(words, at);
    const reading = readAt(words, at, nameBefore, index);
    // A pupil may be called what somebody known is called; then it is asked.
    const clash = cover === 1 || (reading?.form === 'full' && reading.count === cover);
    if (cover > 0 && cover >= (reading?.count ?? 0) && !clash) {
      at += cover;
      continue;
    }
    if (reading === null) {
      at += 1;
      continue;
    }
    const strength = clash ? weaker(reading.strength, 'maybe') : reading.strength;
    found.push(asFind(words, at, { ...reading, strength }));
    at += reading.count;
    if (strength !== 'slight') nameBefore = at - 1;
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
    possessive: tail?.possessive === true,
    pupils: reading.pupils,
  };
}

function readAt(
  words: readonly Word[],
  at: number,
  nameBefore: number,
  index: NameIndex,
): Reading | null {
  const word = words[at];
  if (!word || (word.key.length < 2 && !isCapital(word))) return null;
  const place = (count: number): Place => ({ words, at, count, nameBefore });
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
  if (known) return withShort(known, word, index);
  if (exact.length > 0) return null;
  return slip(words, at, place(1), index);
}

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

/** Forename and surname of one pupil together, either way round, or with an initial. */
function wholeName(
  words: readonly Word[],
  at: number,
  options: readonly Option[],
  form: 'exact' | 'diminutive',
  index: NameIndex,
  place: (count: number) => Place,
): Reading | null {
  for (const one of options) {
    const next = at + one.count;
    if (words[next - 1]?.possessive === true) continue;
    const follows = exactAt(words, next, index);
    if (bearsForename(one.bearers)) {
      for (const other of follows) {
        const surname = bearsSurname(other.bearers) && isJoin(words[next]?.gap);
        const pupils = surname ? pupilsOfBoth(one.bearers, other.bearers, 'surname') : [];
        if (pupils.length > 0) return full(words, at, one.count + other.count, pupils, place);
        const second = words[next];
        const isSecond =
          second && isCapital(second) && bearsForename(other.bearers) && /^[ -]$/.test(second.gap);
        const both = isSecond ? pupilsOfBoth(one.bearers, other.bearers, 'forename') : [];
        if (both.length > 0) {
          const third = exactAt(words, next + other.count, index).find(
            ({ bearers }) => pupilsOfBoth(one.bearers, bearers, 'surname').length > 0,
          );
          return full(words, at, one.count + other.count + (third?.count ?? 0), both, place);
        }
      }
      const initial = withInitial(words, next, one, index);
      if (initial) {
        const strength = form === 'exact' ? 'sure' : 'maybe';
        return { count: one.count + 1, form: 'initial', strength, pupils: () => initial };
      }
      const near = nearSurname(words, next, one, index);
      if (near.length > 0) return full(words, at, one.count + 1, near, place);
    }
    if (bearsSurname(one.bearers) && /^,? $/.test(words[next]?.gap ?? '')) {
      for (const other of follows) {
        const pupils = bearsForename(other.bearers)
          ? pupilsOfBoth(other.bearers, one.bearers, 'surname')
          : [];
        if (pupils.length > 0) return full(words, at, one.count + other.count, pupils, place);
      }
    }
  }
  return null;
}

const isJoin = (gap: string | undefined): boolean => /^(?: |-|_|\n| {2}| ?\n ?)$/.test(gap ?? '');

function full(
  words: readonly Word[],
  at: number,
  count: number,
  pupils: readonly number[],
  place: (count: number) => Place,
): Reading {
  const parts = words.slice(at, at + count);
  const small = parts.every((part) => !isCapital(part) && ordinary(part.key) > 1);
  const strength = isTitled(place(count)) ? 'maybe' : small ? 'slight' : 'sure';
  return { count, form: 'full', strength, pupils: () => [...pupils] };
}

/** "Alice B", "Alice B.": the letter must be one that a pupil of the name has. */
function withInitial(
  words: readonly Word[],
  next: number,
  { bearers, count }: Option,
  index: NameIndex,
): readonly number[] | null {
  const letter = words[next];
  const name = words[next - count];
  if (!letter || !name || letter.key.length !== 1 || letter.gap !== ' ') return null;
  if (isCapital(name) !== isCapital(letter)) return null;
  if (!isCapital(name) && ordinary(name.key) > 0) return null;
  // "Alice I think": the pronoun is no initial unless a point says so.
  const then = words[next + 1];
  const point = !then || then.gap.startsWith('.') || /^\d+$/.test(then.key);
  if ((letter.key === 'i' || letter.key === 'a') && !point) return null;
  const pupils = pupilsOf(bearers, 'forename').filter((pupil) =>
    index.initials(pupil, 'surname').includes(letter.key),
  );
  return pupils.length > 0 ? pupils : null;
}

/** "A. Bennett", "A Bennett". */
function initialThenSurname(words: readonly Word[], at: number, index: NameIndex): Reading | null {
  const letter = words[at];
  if (letter?.key.length !== 1 || !isCapital(letter)) return null;
  const next = at + 1;
  const gap = words[next]?.gap ?? '';
  if (!/^\.? ?$/.test(gap) || gap === '') return null;
  for (const { bearers, count } of exactAt(words, next, index)) {
    const surname = words[next];
    const named = words.slice(next, next + count).some(isCapital);
    if (!bearsSurname(bearers) || !surname || !named) continue;
    const common = count === 1 ? ordinary(surname.key) : 0;
    const article = /^[ai]$/.test(letter.key) && !gap.startsWith('.');
    if (article && common > 0) continue;
    const pupils = pupilsOf(bearers, 'surname').filter((pupil) =>
      index.initials(pupil, 'forename').includes(letter.key),
    );
    if (pupils.length === 0) continue;
    const place = { words, at, count: 1, nameBefore: -2 };
    // "Mr J Taylor", "E. B. White": a grown-up's name more often than a pupil's.
    const isOther = isTitled(place) || words[at - 1]?.key.length === 1;
    const strength = isOther || (common > 1 && !gap.startsWith('.')) ? 'maybe' : 'sure';
    return { count: count + 1, form: 'initial', strength, pupils: () => pupils };
  }
  return null;
}

/** A forename as it is, and after it the pupil's surname with a slip in it: "Alice Bennet". */
function nearSurname(
  words: readonly Word[],
  next: number,
  { bearers }: Option,
  index: NameIndex,
): readonly number[] {
  const word = words[next];
  if (word?.gap !== ' ' || !isCapital(word) || ordinary(word.key) > 0) return [];
  return slipsAt(word, index).flatMap((option) =>
    bearsSurname(option.bearers) ? pupilsOfBoth(bearers, option.bearers, 'surname') : [],
  );
}

function readExact(option: Option, place: Place, index: NameIndex): Reading | null {
  const { bearers, count } = option;
  const forename = bearsForename(bearers) ? weighForename(place, bearers, index) : null;
  const surname = bearsSurname(bearers) ? weighSurname(place, index) : null;
  const isFore = forename !== null && !(surname && isStronger(surname, forename));
  const strength = isFore ? forename : surname;
  if (strength === null) return null;
  const form = option.via === 'broken' ? 'disguised' : isFore ? 'forename' : 'surname';
  const as = isFore ? (surname ? 'any' : 'forename') : 'surname';
  return { count, form, strength, pupils: () => pupilsOf(bearers, as) };
}

function readDiminutive({ bearers }: Option, place: Place, index: NameIndex): Reading | null {
  if (!bearsForename(bearers)) return null;
  const strength = weighDiminutive(place, bearers, index);
  if (!strength) return null;
  return { count: 1, form: 'diminutive', strength, pupils: () => pupilsOf(bearers, 'forename') };
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

function bestOf(readings: readonly (Reading | null)[]): Reading | null {
  return readings.reduce(
    (best, one) => (one && (!best || isStronger(one.strength, best.strength)) ? one : best),
    null,
  );
}
