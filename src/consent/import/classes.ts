import { foldName } from '../fold.ts';
import type { ListedDetails } from './listed.ts';

/** Words of a class's name that tell no class from another. */
const FILLERS = new Set('class year yr y form reg group tutor the'.split(' '));

/** "Class 3O" is 3 and o. */
function wordsOf(...texts: string[]): string[] {
  const folded = foldName(texts.join(' ')).replace(/(\d)(?=\p{L})|(\p{L})(?=\d)/gu, '$& ');
  return folded.split(' ').filter((word) => word !== '' && !FILLERS.has(word));
}

const isNumber = (word: string): boolean => /^\d/.test(word);

/** "O" and "Oak" are one; numbers must be the same. */
const isSame = (a: string, b: string): boolean =>
  isNumber(a) || isNumber(b) ? a === b : a.startsWith(b) || b.startsWith(a);

/**
 * Whether two rows name one class: "Oak", "3 Oak", "3O" and "Year 3" are one another's.
 * @returns null where one of them names none.
 */
export function sameClass(a: ListedDetails, b: ListedDetails): boolean | null {
  const [one, two] = [wordsOf(a.className ?? ''), wordsOf(b.className ?? '')];
  const withYear = (of: ListedDetails) => wordsOf(of.className ?? '', of.yearGroup ?? '');
  const [all, others] = [withYear(a), withYear(b)];
  if (one.length === 0 || two.length === 0) return null;
  const numbers = all.filter(isNumber);
  const theirs = others.filter(isNumber);
  if (numbers.length > 0 && theirs.length > 0 && !numbers.some((word) => theirs.includes(word))) {
    return false;
  }
  const within = (few: readonly string[], many: readonly string[]) =>
    few.every((word) => many.some((other) => isSame(word, other)));
  return within(one, others) || within(two, all);
}

/** Of those who may be meant, the ones in the row's class; all of them where none is. */
export function inClass<T>(
  found: readonly T[],
  row: ListedDetails,
  detailsOf: (one: T) => ListedDetails,
): T[] {
  const same = found.filter((one) => sameClass(detailsOf(one), row) === true);
  return same.length > 0 ? same : [...found];
}
