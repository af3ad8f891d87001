import { namesBehind } from '../../names/diminutives.ts';
import { foldName } from '../fold.ts';
import { inClass } from './classes.ts';
import type { ListedDetails } from './listed.ts';

/**
 * Every way in which a pupil's name may stand in a list of refusals, as its words in the order of the
 * alphabet: forename or surname first, legal or as the pupil is called. Empty without a name.
 */
export function spellingsOf(details: ListedDetails): string[] {
  const forenames = [details.legalForename, details.preferredForename, ...aliasesOf(details)];
  const surnames = [details.legalSurname, details.preferredSurname];
  const all = forenames.flatMap((forename) =>
    surnames.map((surname) => sorted(`${forename ?? ''} ${surname ?? ''}`)),
  );
  // An alias may be a whole name, and a lone word is nobody's.
  const whole = aliasesOf(details).map(sorted);
  return [...new Set([...all, ...whole])].filter((name) => name.includes(' '));
}

const sorted = (name: string): string => foldName(name).split(' ').sort().join(' ');
const aliasesOf = ({ aliases = '' }: ListedDetails): string[] => aliases.split(/[;,/]/);

/**
 * Whether two rows of one id name two people: brothers share a surname, so a forename must agree,
 * legal or as the pupil is called, whole or short. Where a row has only one part of a name, any word in
 * common will do; names in the other order ("Ash Adam") must agree in both parts.
 */
export function otherPerson(a: ListedDetails, b: ListedDetails): boolean {
  const [one, two] = [partsOf(a), partsOf(b)];
  const words = ({ forenames, surnames }: Parts) => [...forenames, ...surnames];
  if (words(one).length === 0 || words(two).length === 0) return false;
  const parts = [one.forenames, one.surnames, two.forenames, two.surnames];
  if (parts.some((part) => part.length === 0)) return !agree(words(one), words(two));
  if (agree(one.forenames, two.forenames)) return false;
  return !(agree(one.forenames, two.surnames) && agree(one.surnames, two.forenames));
}

/**
 * Whether a refusal may mean this pupil although its name is not quite theirs: "Anne Able", "Ann A", "Able
 * Annie" or "Ann Abel" for Ann Able.
 */
export function isNearName(a: ListedDetails, b: ListedDetails): boolean {
  const [one, two] = [partsOf(a), partsOf(b)];
  const near = (c: readonly string[], d: readonly string[]) =>
    c.some((word) => d.some((other) => isSameName(word, other) || isSlip(word, other)));
  return (
    (near(one.forenames, two.forenames) && near(one.surnames, two.surnames)) ||
    (near(one.forenames, two.surnames) && near(one.surnames, two.forenames))
  );
}

/**
 * Finds those of whom a refusal may be that nobody has exactly the name of.
 * @returns of a row, whoever has a name like it; of these the ones in its class, where there are any.
 */
export function nearFinder<T>(
  all: Iterable<T>,
  detailsOf: (one: T) => ListedDetails,
): (row: ListedDetails) => T[] {
  // A surname's first letter must be right, so that a trust's list is not gone through for each row.
  const byLetter = new Map<string, Set<T>>();
  for (const one of all) {
    for (const surname of partsOf(detailsOf(one)).surnames) {
      const letter = surname.charAt(0);
      byLetter.set(letter, (byLetter.get(letter) ?? new Set()).add(one));
    }
  }
  return (row) => {
    const { forenames, surnames } = partsOf(row);
    const letters = new Set([...forenames, ...surnames].map((word) => word.charAt(0)));
    const some = new Set([...letters].flatMap((letter) => [...(byLetter.get(letter) ?? [])]));
    const near = [...some].filter((one) => isNearName(detailsOf(one), row));
    return inClass(near, row, detailsOf);
  };
}

/** One letter more, less or other, or two changed over, in a word long enough for it to be a slip. */
function isSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 4 || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const rest = (word: string, skip: number) => word.slice(at + skip);
  if (long.length > short.length) return rest(short, 0) === rest(long, 1);
  const swapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  return rest(short, 1) === rest(long, 1) || (swapped && rest(short, 2) === rest(long, 2));
}

interface Parts {
  readonly forenames: readonly string[];
  readonly surnames: readonly string[];
}

function partsOf(details: ListedDetails): Parts {
  const { legalForename, middle, preferredForename, legalSurname, preferredSurname } = details;
  const of = (...names: (string | undefined)[]) =>
    names.flatMap((name) => foldName(name ?? '').split(' ')).filter((word) => word !== '');
  return {
    forenames: of(legalForename, preferredForename, middle, ...aliasesOf(details)),
    surnames: of(legalSurname, preferredSurname),
  };
}

const agree = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((word) => others.some((other) => isSameName(word, other)));

/** Adam and Adam, an A, Zoe and Zoey, Ben and Benjamin, Lizzie and Elizabeth. */
function isSameName(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short === long) return true;
  if (short.length === 1 || short.length >= 3) {
    if (long.startsWith(short)) return true;
  }
  return [...namesBehind(a), ...namesBehind(b)].some(({ name }) => name === a || name === b);
}
