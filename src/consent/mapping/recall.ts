import { foldName } from '../fold.ts';
import type { Table } from '../table/table.ts';
import { type Column, type Field, type Mapping, mappingSchema, unused } from './fields.ts';
import { guessMapping } from './guess.ts';

/** What can only take away: a column of it that is new in a file must not go unread. */
const PROTECTS: readonly Field[] = [
  'do-not-photograph',
  'photographs',
  'withdrawn',
  'on-roll',
  'leaving-date',
  'until',
  'conditions',
  'parental-responsibility',
  'doubt',
];

/**
 * A remembered mapping, if it is one for this table: every column it uses is still there. Columns
 * may have moved; of new ones those are guessed that may protect a pupil.
 */
export function recall(remembered: Mapping, table: Table, header: number): Mapping | null {
  const heads = (table.rows[header] ?? []).map(foldName);
  const known = byHeader(remembered.columns);
  const used = remembered.columns.filter(({ is, header: head }) => is !== 'nothing' && head !== '');
  if (!used.every(({ header: head }) => heads.includes(foldName(head)))) return null;
  const guessed = guessMapping(table, header);
  const found = byHeader(guessed.columns);
  const columns = guessed.columns.map((column) => {
    const name = foldName(column.header);
    // Of several of one header ("Expiry" beside each use) the second is the second.
    const nth = found.get(name)?.indexOf(column) ?? 0;
    const same = column.header === '' ? undefined : known.get(name)?.[nth];
    if (same) return { ...same, header: column.header };
    return PROTECTS.includes(column.is) ? column : unused(column);
  });
  return { ...remembered, columns, version: mappingSchema.entries.version.literal };
}

function byHeader(columns: readonly Column[]): Map<string, Column[]> {
  const out = new Map<string, Column[]>();
  for (const column of columns) {
    const name = foldName(column.header);
    out.set(name, [...(out.get(name) ?? []), column]);
  }
  return out;
}
