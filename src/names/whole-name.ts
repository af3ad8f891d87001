import { after, first, isAddressed, isTitled, type Place, touches } from './around.ts';
import { bearsForename, bearsSurname, pupilsOf, pupilsOfBoth } from './bearers.ts';
import { isCapital, type Word } from './cut.ts';
import type { NameIndex } from './name-index.ts';
import { exactAt, type Option, slipsAt } from './options.ts';
import type { Reading } from './reading.ts';
import { ONLY_PERSONS } from './vocabulary.ts';
import { ordinary } from './words.ts';

/** Forename and surname of one pupil together, either way round, or with an initial. */
export function wholeName(
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
        const word = words[at];
        const doubtful = word && !isCapital(word) && ordinary(word.key) > 0;
        const strength = form === 'exact' && !doubtful ? 'sure' : 'maybe';
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

/** What may stand between a forename and its surname. */
export const isJoin = (gap: string | undefined): boolean =>
  /^(?: |-|_|\n| {2}| ?\n ?)$/.test(gap ?? '');

function full(
  words: readonly Word[],
  at: number,
  count: number,
  pupils: readonly number[],
  place: (count: number) => Place,
): Reading {
  const parts = words.slice(at, at + count);
  const small = parts.every((part) => !isCapital(part) && ordinary(part.key) > 1);
  const strength = isTitled(place(count))
    ? 'maybe'
    : small
      ? standsAlone(place(count))
        ? 'maybe'
        : 'slight'
      : 'sure';
  return { count, form: 'full', strength, pupils: () => [...pupils] };
}

/** "well done will hill", "will hill" and no more: two words that would say nothing else there. */
function standsAlone(place: Place): boolean {
  const [word, next] = [first(place), after(place)];
  const ends = !next || next.opens || (touches(next) && ONLY_PERSONS.has(next.key));
  return ends && (isAddressed(place) || word?.opens === true);
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
  // "Alice I think": the pronoun is no initial unless a point says so.
  const then = words[next + 1];
  const point = !then || then.gap.startsWith('.') || /^\d+$/.test(then.key);
  if ((letter.key === 'i' || letter.key === 'a') && !point) return null;
  if (!isCapital(name) && ordinary(name.key) > (point ? 3 : 0)) return null;
  const pupils = pupilsOf(bearers, 'forename').filter((pupil) =>
    index.hasInitial(pupil, 'surname', letter.key),
  );
  return pupils.length > 0 ? pupils : null;
}

/** "A. Bennett", "A Bennett". */
export function initialThenSurname(
  words: readonly Word[],
  at: number,
  index: NameIndex,
): Reading | null {
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
    const more = words[next + count];
    // "A brown bear", "A Hall of fame"; but "Solo: A Brown."
    if (article && common > 0 && more && touches(more)) continue;
    const pupils = pupilsOf(bearers, 'surname').filter((pupil) =>
      index.hasInitial(pupil, 'forename', letter.key),
    );
    if (pupils.length === 0) continue;
    const place = { words, at, count: 1, nameBefore: -2, small: false };
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
