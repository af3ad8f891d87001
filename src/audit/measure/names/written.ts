import { keyOf } from '../../../names/fold.ts';
import type { NamedPupil } from '../../../names/index.ts';
import { ordinary } from '../../../names/words.ts';
import { pick, type Random } from './school.ts';
import { bare, forename, letters, surname, type Way } from './ways.ts';

export const lower = (text: string): string => text.toLowerCase();
export const upper = (text: string): string => text.toUpperCase();
/** Letters only, as handles, file names and disguises have them. */
export const first = (pupil: NamedPupil): string => bare(forename(pupil));
export const family = (pupil: NamedPupil): string => bare(surname(pupil));
/** A way for names of so many letters or more. */
export const atLeast =
  (length: number, make: (name: string, random: Random, pupil: NamedPupil) => string): Way =>
  (pupil, random) =>
    first(pupil).length < length ? null : make(first(pupil), random, pupil);
/** Surnames that are words of English name nobody by themselves. */
export const telling = (pupil: NamedPupil): boolean =>
  family(pupil).length > 3 && ordinary(keyOf(surname(pupil))) < 2 && !/[ '-]/.test(surname(pupil));
/** Forename and surname. */
export const whole = (pupil: NamedPupil): string => `${forename(pupil)} ${surname(pupil)}`;
export const oneOf =
  (...makes: readonly ((pupil: NamedPupil) => string | null)[]): Way =>
  (pupil, random) =>
    pick(makes, random)(pupil);
export const between = (text: string, sign: string): string => letters(text).join(sign);
export const swapped = (text: string, pairs: Readonly<Record<string, string>>): string =>
  [...text].map((letter) => pairs[letter] ?? letter).join('');
