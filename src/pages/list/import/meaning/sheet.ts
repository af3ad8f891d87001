import {
  type Field,
  findHeader,
  guessMapping,
  type Mapping,
  recall,
  type Source,
  sourceOf,
} from '../../../../consent/import/index.ts';
import type { Table } from '../../../../consent/table/index.ts';

/** A table of a file on its way in: where its header stands and what its columns mean. */
export interface Sheet {
  readonly id: number;
  readonly table: Table;
  /** 0-based; null while no header was found and none was chosen. */
  readonly header: number | null;
  readonly mapping: Mapping | null;
  /** Whether it is imported at all: a workbook may hold sheets about other things. */
  readonly used: boolean;
  /** Its mapping is that of an earlier import. */
  readonly remembered: boolean;
}

export function sheetOf(id: number, table: Table, memory: readonly Mapping[]): Sheet {
  return { ...withHeader(id, table, findHeader(table), memory), used: true };
}

/** The sheet read with another row as its header (0-based), its columns guessed anew. */
export function withHeaderRow(sheet: Sheet, header: number, memory: readonly Mapping[]): Sheet {
  return { ...withHeader(sheet.id, sheet.table, header, memory), used: sheet.used };
}

function withHeader(
  id: number,
  table: Table,
  header: number | null,
  memory: readonly Mapping[],
): Omit<Sheet, 'used'> {
  if (header === null) return { id, table, header, mapping: null, remembered: false };
  for (const earlier of memory) {
    const mapping = recall(earlier, table, header);
    if (mapping) return { id, table, header, mapping, remembered: true };
  }
  return { id, table, header, mapping: guessMapping(table, header), remembered: false };
}

export const sheetTitle = ({ table: { file, sheet } }: Sheet): string =>
  sheet === null ? file : `${file} (${sheet})`;

/** Rows below the header that hold anything. */
export function rowCount({ table, header }: Sheet): number {
  if (header === null) return 0;
  return table.rows.slice(header + 1).filter((row) => row.some((cell) => cell !== '')).length;
}

export function sourcesOf({ table, header, mapping }: Sheet): Source[] {
  return header === null || mapping === null ? [] : [sourceOf(table, header, mapping)];
}

const hasRows = ({ table, header }: Sheet): boolean =>
  table.rows.some((row, at) => at > (header ?? -1) && row.some((cell) => cell !== ''));

/** What stands in the way of reading a sheet: keys `list_import_fault_*`. */
export type Fault =
  | { readonly is: 'no_header' | 'no_pupil' | 'no_uses' | 'no_rows' | 'no_answer_column' }
  | { readonly is: 'no_uses_of'; readonly header: string }
  | { readonly is: 'twice'; readonly field: Field; readonly headers: readonly string[] };

/** A pupil has one of each. */
const ONCE: readonly Field[] = [
  'admission-number',
  'upn',
  'full-name',
  'legal-forename',
  'legal-surname',
  'known-name',
  'born',
  'consent-type',
  'consent-answer',
];

export const has = ({ columns }: Mapping, ...fields: Field[]): boolean =>
  fields.every((field) => columns.some(({ is }) => is === field));

/** Whether the columns say a pupil's name. */
export const saysName = (mapping: Mapping): boolean =>
  has(mapping, 'full-name') || has(mapping, 'legal-forename', 'legal-surname');

export function faultsOf(sheet: Sheet): Fault[] {
  const { mapping } = sheet;
  if (sheet.header === null || mapping === null) return [{ is: 'no_header' }];
  const faults: Fault[] = [];
  if (!hasRows(sheet)) faults.push({ is: 'no_rows' });
  if (!saysName(mapping) && !has(mapping, 'upn') && !has(mapping, 'admission-number')) {
    faults.push({ is: 'no_pupil' });
  }
  for (const field of ONCE) {
    const headers = mapping.columns.filter(({ is }) => is === field).map(({ header }) => header);
    if (headers.length > 1) faults.push({ is: 'twice', field, headers });
  }
  for (const { is, uses, header } of mapping.columns) {
    if (is === 'consent' && uses.length === 0) faults.push({ is: 'no_uses_of', header });
  }
  if (has(mapping, 'consent-type') !== has(mapping, 'consent-answer')) {
    faults.push({ is: 'no_answer_column' });
  }
  if (mapping.list.kind !== 'columns' && mapping.list.uses.length === 0) {
    faults.push({ is: 'no_uses' });
  }
  return faults;
}

/** Whether any answer about consent is in the file at all. */
export const saysConsent = (mapping: Mapping): boolean =>
  mapping.columns.some(({ is }) => SAYS.includes(is)) || mapping.list.kind !== 'columns';

const SAYS: readonly Field[] = [
  'consent',
  'consent-type',
  'do-not-photograph',
  'photographs',
  'withdrawn',
];

/** Whether the files together say who anybody is; a file of numbers alone needs another beside it. */
export const anyNames = (sheets: readonly Sheet[]): boolean =>
  sheets.some(({ used, mapping }) => used && mapping !== null && saysName(mapping));
