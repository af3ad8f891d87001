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
 * Finds those of whom a refusal may be that nobody has exactly the name of: "Anne Able", "Ann A", "Able
 * Annie" or "Ann Abel" for Ann Able.
 * @returns of a row, whoever has a name like it; of these the ones in its class, where there are any.
 */
export function nearFinder<T>(
  all: Iterable<T>,
  detailsOf: (one: T) => ListedDetails,
): (row: ListedDetails) => T[] {
  // By how their words begin, so that a trust's list is not gone through for each row: of two parts one
  // at least is seldom mistyped there.
  const parts = new Map<T, Parts>();
  const byStart = new Map<string, T[]>();
  for (const one of all) {
    const its = partsOf(detailsOf(one));
    parts.set(one, its);
    for (const start of new Set(wordsOf(its).map(startOf))) {
      const others = byStart.get(start);
      if (others === undefined) byStart.set(start, [one]);
      else others.push(one);
    }
  }
  return (row) => {
    const its = partsOf(row);
    const words = wordsOf(its);
    const longer = words.flatMap((word) => [...namesBehind(word)].map(({ name }) => name));
    const starts = new Set([...words, ...longer].map(startOf));
    const some = new Set([...starts].flatMap((start) => byStart.get(start) ?? []));
    const near = [...some].filter((one) => isNear(parts.get(one) ?? its, its));
    return inClass(near, row, detailsOf);
  };
}

const wordsOf = ({ forenames, surnames }: Parts): string[] => [...forenames, ...surnames];
const startOf = (word: string): string => word.slice(0, 3);

/** Both parts are like, in this order or the other. */
function isNear(one: Parts, two: Parts): boolean {
  const like = (some: readonly string[], others: readonly string[]) =>
    some.some((word) => others.some((other) => isSameName(word, other) || isSlip(word, other)));
  return (
    (like(one.surnames, two.surnames) && like(one.forenames, two.forenames)) ||
    (like(one.surnames, two.forenames) && like(one.forenames, two.surnames))
  );
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
