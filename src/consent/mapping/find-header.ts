import type { Table } from '../table/table.ts';
import type { Field } from './fields.ts';
import { guessColumn } from './headers.ts';

/** Title rows above a header: a school's name, a date, a blank; never more than a screenful. */
const MOST_TITLE_ROWS = 30;

/**
 * The row that holds the headers (0-based), or null when there is none: the row near the top in which
 * most cells are headers we know, at least two of them, or the one of a list of one column.
 */
export function findHeader({ rows }: Table): number | null {
  let best: { row: number; score: number } | null = null;
  for (const [row, cells] of rows.slice(0, MOST_TITLE_ROWS).entries()) {
    const known = cells.filter((cell) => cell !== '' && guessColumn(cell).is !== 'nothing');
    const kinds = new Set(known.map((cell) => guessColumn(cell).is)).size;
    const score = kinds + known.length / 1000;
    if (kinds >= 2 && score > (best?.score ?? 0)) best = { row, score };
  }
  return best?.row ?? aloneHeader(rows);
}

/** Of whom a list of one column is: "Do not photograph.csv" holds "Name" and names below it. */
const WHO: readonly Field[] = ['full-name', 'upn', 'admission-number'];

/** A table of one column begins with a header when that says who stands below; else it has none. */
function aloneHeader(rows: Table['rows']): number | null {
  const isOne = rows.every((cells) => cells.filter((cell) => cell !== '').length <= 1);
  if (!isOne) return null;
  const isHead = (row: number): boolean =>
    WHO.includes(guessColumn(rows[row]?.find((cell) => cell !== '') ?? '').is);
  const filled = rows.flatMap((cells, row) => (cells.some((cell) => cell !== '') ? [row] : []));
  const first = filled.findIndex((row) => row < MOST_TITLE_ROWS && isHead(row));
  if (first < 0) return null;
  // "Pupils" may be a title above "Name".
  let last = first;
  while (filled[last + 1] !== undefined && isHead(filled[last + 1] ?? -1)) last++;
  return filled[last] ?? null;
}
