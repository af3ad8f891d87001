import { namesBehind } from '../../names/diminutives.ts';
import { foldName } from '../fold.ts';
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
