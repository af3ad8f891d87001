import type { Day } from '../day.ts';
import type { Column, Field, Mapping } from '../mapping/fields.ts';
import type { Responsibility } from '../pupil.ts';
import type { Table } from '../table/table.ts';
import type { Use } from '../uses.ts';

/** A table with where its header stands (0-based) and what its columns mean. */
export interface Source {
  readonly table: Table;
  readonly header: number;
  readonly mapping: Mapping;
  /** The columns of each field and where they stand. */
  readonly columns: ReadonlyMap<Field, readonly Place[]>;
}
interface Place {
  readonly column: Column;
  readonly index: number;
}

export function sourceOf(table: Table, header: number, mapping: Mapping): Source {
  const columns = new Map<Field, Place[]>();
  for (const [index, column] of mapping.columns.entries()) {
    columns.set(column.is, [...(columns.get(column.is) ?? []), { column, index }]);
  }
  return { table, header, mapping, columns };
}

/** One row of a file. `row` counts from 1 as a spreadsheet does, title rows included. */
export interface RowOf {
  readonly source: Source;
  readonly row: number;
  readonly cells: readonly string[];
  /** The heading of refusals that stands above it, among the pupils ("Do not photograph:"). */
  readonly under?: string;
}

export const ROW_PROBLEMS = [
  'noName',
  'noMatch',
  'fitsSeveral',
  'nearName',
  'sameIdOtherPerson',
  'idsDisagree',
  'twice',
  'badDate',
  'badBirth',
  'unclearRoll',
  'blankRoll',
  'unclearAnswer',
  'conditionDenies',
  'unheaded',
  'unknownType',
  'doubted',
  'heading',
  'under',
  'rowsDisagree',
  'tooLong',
] as const;

/** What is wrong with a row, or with one cell of it. `import_row_<key>` in the catalogue. */
export interface RowProblem {
  readonly file: string;
  readonly row: number;
  /** The column's header; null: the row as a whole. */
  readonly column: string | null;
  readonly key: (typeof ROW_PROBLEMS)[number];
  readonly params: Readonly<Record<string, string | number>>;
  /** The row is left out; else only the cell is, to the protective side. */
  readonly refused: boolean;
}

/** What a file says of one use. */
export interface ListedConsent {
  readonly answer: 'yes' | 'no' | 'pending' | 'unclear' | 'unknown';
  readonly from: Day | null;
  readonly until: Day | null;
  readonly withdrawn: Day | null;
  readonly givenBy: string;
  readonly relationship: string;
  readonly parentalResponsibility: Responsibility;
  readonly conditions: string;
}

/** Who a pupil is, as far as the files have columns for it: undefined where they have none. */
export interface ListedDetails {
  readonly legalForename?: string;
  readonly middle?: string;
  readonly legalSurname?: string;
  readonly preferredForename?: string;
  readonly preferredSurname?: string;
  readonly aliases?: string;
  readonly admissionNumber?: string;
  readonly upn?: string;
  readonly born?: Day | null;
  readonly yearGroup?: string;
  readonly className?: string;
}

/** One pupil as all files together say. */
export interface Listed {
  readonly rows: readonly { readonly file: string; readonly row: number }[];
  readonly details: ListedDetails;
  /** Known from lists of refusals alone: it must be somebody's on the list, and is never a new pupil. */
  readonly onlyRefused?: boolean;
  readonly consents: Readonly<Partial<Record<Use, ListedConsent>>>;
  readonly doNotPhotograph?: 'yes' | 'no' | 'unclear';
  readonly onRoll?: 'yes' | 'no' | 'unclear';
  readonly leavingDate?: Day | null;
}
