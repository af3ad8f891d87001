import type { Table } from '../table/table.ts';
import { guessColumn } from './headers.ts';

/** Title rows above a header: a school's name, a date, a blank; never more than a screenful. */
const MOST_TITLE_ROWS = 30;

/**
 * The row that holds the headers (0-based), or null when there is none: the row near the top in which
 * most cells are headers we know, at least two of them.
 */
export function findHeader({ rows }: Table): number | null {
  let best: { row: number; score: number } | null = null;
  for (const [row, cells] of rows.slice(0, MOST_TITLE_ROWS).entries()) {
    const known = cells.filter((cell) => cell !== '' && guessColumn(cell).is !== 'nothing');
    const kinds = new Set(known.map((cell) => guessColumn(cell).is)).size;
    const score = kinds + known.length / 1000;
    if (kinds >= 2 && score > (best?.score ?? 0)) best = { row, score };
  }
  return best?.row ?? null;
}
