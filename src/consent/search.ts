import type { Day } from './day.ts';
import type { Register } from './derive.ts';
import { foldName } from './fold.ts';
import type { Pupil } from './pupil.ts';
import { type Standing, standingOf } from './standing.ts';

export interface Query {
  /**
   * The beginnings of any parts of any form of the name, of initials, class or year; three letters or
   * more of an admission number or UPN; '' for everybody.
   */
  readonly text?: string;
  readonly className?: string;
  readonly yearGroup?: string;
  readonly standing?: Standing;
  /** Also those who have left. */
  readonly leavers?: boolean;
}

export interface Found {
  readonly pupil: Pupil;
  readonly standing: Standing;
}

export interface Search {
  /**
   * Best first: by the name the pupil goes by, then by any name, then by class or number; among them
   * alphabetically by surname and forename.
   */
  find(query: Query): Found[];
  readonly classes: readonly string[];
  readonly yearGroups: readonly string[];
}

interface Entry extends Found {
  /** Folded beginnings to find by, each once. */
  readonly parts: readonly string[];
  /** Beginnings of class and year. */
  readonly places: readonly string[];
  readonly numbers: readonly string[];
  readonly called: string;
  readonly left: boolean;
}

/** Prepares the list for searching; do it once for a list and a day. */
export function createSearch({ pupils }: Register, day: Day): Search {
  const compare = new Intl.Collator('en-GB').compare;
  const entries = [...pupils.values()]
    .sort((a, b) => compare(sortName(a), sortName(b)))
    .map((pupil) => entryOf(pupil, day));
  const distinct = (of: (pupil: Pupil) => string) =>
    [...new Set(entries.filter(({ left }) => !left).map(({ pupil }) => of(pupil)))]
      .filter((one) => one !== '')
      .sort(new Intl.Collator('en-GB', { numeric: true }).compare);
  return {
    classes: distinct(({ className }) => className),
    yearGroups: distinct(({ yearGroup }) => yearGroup),
    find({ text = '', className, yearGroup, standing, leavers = false }) {
      const typed = foldName(text);
      const words = typed === '' ? [] : typed.split(' ');
      const found = entries.filter(
        (entry) =>
          (leavers || !entry.left) &&
          (className === undefined || entry.pupil.className === className) &&
          (yearGroup === undefined || entry.pupil.yearGroup === yearGroup) &&
          (standing === undefined || entry.standing === standing) &&
          matches(entry, words),
      );
      if (words.length === 0) return found;
      const rank = (entry: Entry) => {
        if (entry.called.startsWith(typed)) return 0;
        return begins(entry.parts, words) ? 1 : 2;
      };
      const ranks = new Map(found.map((entry) => [entry, rank(entry)]));
      return found.sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
    },
  };
}

/** Fewer letters of a number would find half a school. */
const LEAST_OF_NUMBER = 3;

function matches({ parts, places, numbers }: Entry, words: readonly string[]): boolean {
  if (begins(parts, words) || begins([...parts, ...places], words)) return true;
  const [word = ''] = words;
  if (words.length > 1 || word.length < LEAST_OF_NUMBER || !/\d/.test(word)) return false;
  return numbers.some((number) => number.includes(word));
}

/** Every word begins a part of its own: "a b" finds Alice Bennett, not Alice Carter. */
function begins(parts: readonly string[], words: readonly string[]): boolean {
  const free = [...parts];
  return words.every((word) => {
    const at = free.findIndex((part) => part.startsWith(word));
    if (at >= 0) free.splice(at, 1);
    return at >= 0;
  });
}

function entryOf(pupil: Pupil, day: Day): Entry {
  const { forenames, surnames } = pupil;
  const names = [
    forenames.preferred,
    forenames.legal,
    ...forenames.aliases,
    forenames.middle,
    surnames.preferred,
    surnames.legal,
  ];
  const forename = foldName(forenames.preferred || forenames.legal);
  const surname = foldName(surnames.preferred || surnames.legal);
  const initials = `${forename.slice(0, 1)}${surname.slice(0, 1)}`;
  const parts = new Set([...names.flatMap(partsOf), initials]);
  const places = [pupil.className, pupil.yearGroup].flatMap((place) => foldName(place).split(' '));
  const numbers = [pupil.admissionNumber, pupil.upn].map(foldName);
  return {
    pupil,
    standing: standingOf(pupil, day),
    parts: [...parts].filter(isSomething),
    places: places.filter(isSomething),
    numbers: numbers.filter(isSomething),
    called: `${forename} ${surname}`,
    left: pupil.onRoll === 'no' || (pupil.leavingDate !== null && pupil.leavingDate < day),
  };
}

const isSomething = (part: string) => part !== '';

/** "O'Brien-Smith" is found by obrien, brien, smith and obriensmith. */
function partsOf(name: string): string[] {
  const folded = foldName(name);
  const apart = foldName(name.replace(/['’‘`´ʼ]/g, ' '));
  return [...folded.split(' '), ...apart.split(' '), folded.replaceAll(' ', '')];
}

const sortName = ({ forenames, surnames }: Pupil): string =>
  `${surnames.preferred || surnames.legal}\t${forenames.preferred || forenames.legal}`;
