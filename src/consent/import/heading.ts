import { foldHeader, isPictures, usesIn } from '../mapping/headers.ts';
import { isNoToAll, isPictured, isPlain, saysNo } from '../mapping/plain.ts';
import type { RowOf, RowProblem } from './listed.ts';
import { whereOf } from './row.ts';

interface Heading {
  readonly text: string;
  /** Who stands below has not agreed; else has, as far as the heading says. */
  readonly refuses: boolean;
}

/**
 * The heading that a row is, among the pupils: one cell alone, which speaks of a consent ("Do not
 * photograph:", "Photos allowed"). null: it is none.
 */
export function headingOf({ cells, source }: RowOf): Heading | null {
  const filled = cells.filter((cell) => cell !== '');
  const [text] = filled;
  // In a list of one column every row is one cell.
  if (text === undefined || filled.length > 1 || source.mapping.columns.length < 2) return null;
  const folded = foldHeader(text);
  const uses = usesIn(folded, true).filter((use) => use !== 'first-name');
  if (saysNo(folded) && (isNoToAll(folded) || isPictured(folded) || uses.length > 0)) {
    return { text, refuses: true };
  }
  const agrees = isPictures(folded) || (uses.length > 0 && isPlain(folded));
  return agrees ? { text, refuses: false } : null;
}

export function headingTold(row: RowOf, text: string): RowProblem {
  const params = { value: text.slice(0, 100) };
  return { ...whereOf(row), column: null, key: 'heading', params, refused: true };
}
