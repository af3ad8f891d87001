import type { Day } from '../day.ts';
import { foldName } from '../fold.ts';
import { dateOf } from '../mapping/dates.ts';
import type { Field } from '../mapping/fields.ts';
import { knownForename, splitName } from '../mapping/names.ts';
import type { ListedDetails, RowOf, RowProblem } from './listed.ts';

/** Cells of a row with what their column means. */
export function* cellsOf({ source, cells }: RowOf) {
  for (const [index, column] of source.mapping.columns.entries()) {
    if (column.is !== 'nothing') yield { column, text: unescaped(cells[index] ?? '') };
  }
}

/** Our own export puts ' before what a spreadsheet would take for a formula. */
export const unescaped = (text: string): string => (/^'+[=+\-@]/.test(text) ? text.slice(1) : text);

export const whereOf = ({ source, row }: RowOf) => ({ file: source.table.file, row });

/** The first cell of a field; undefined where the file has no column for it. */
export function cellOf(row: RowOf, field: Field): string | undefined {
  const index = row.source.mapping.columns.findIndex(({ is }) => is === field);
  return index < 0 ? undefined : unescaped(row.cells[index] ?? '');
}

/** By what a row finds its pupil: ids as they are compared (004201 and 4201 are one), name and birth. */
export interface RowKey {
  readonly upn: string;
  readonly admission: string;
  /** The legal name, folded. */
  readonly name: string;
  readonly born: Day | '';
}

export const admissionKey = (text: string): string => foldName(text).replace(/^0+(?=.)/, '');
export const upnKey = (text: string): string => text.replace(/\s+/g, '').toUpperCase();

export function keyOf(details: ListedDetails): RowKey {
  const { legalForename = '', legalSurname = '', upn = '', admissionNumber = '', born } = details;
  return {
    upn: upnKey(upn),
    admission: admissionKey(admissionNumber),
    name: nameKey(legalForename, legalSurname),
    born: born ?? '',
  };
}

export const nameKey = (forename: string, surname: string): string =>
  foldName(`${forename} ${surname}`);

/** Who the row is about. A date that is none is named among the problems and left blank. */
export function detailsOf(row: RowOf, problems: RowProblem[]): ListedDetails {
  const out: { -readonly [Key in keyof ListedDetails]: ListedDetails[Key] } = {};
  const line = (text: string) => text.replace(/\s+/g, ' ').trim();
  for (const { column, text } of cellsOf(row)) {
    const value = line(text);
    if (column.is === 'legal-forename') out.legalForename = value;
    else if (column.is === 'middle-names') out.middle = value;
    else if (column.is === 'legal-surname') out.legalSurname = value;
    else if (column.is === 'known-name') out.preferredForename = value;
    else if (column.is === 'preferred-surname') out.preferredSurname = value;
    else if (column.is === 'aliases') out.aliases = value;
    else if (column.is === 'admission-number') out.admissionNumber = value;
    else if (column.is === 'upn') out.upn = upnKey(value);
    else if (column.is === 'year-group') out.yearGroup = value;
    else if (column.is === 'class') out.className = value;
    else if (column.is === 'born') {
      const born = dateOf(value);
      if (born === 'not-a-date') problems.push(badDate(row, column.header, value));
      out.born = born === 'not-a-date' ? null : born;
    }
  }
  const full = cellOf(row, 'full-name');
  if (full !== undefined && out.legalForename === undefined && out.legalSurname === undefined) {
    const { forename, surname } = splitName(line(full), row.source.mapping.nameOrder);
    out.legalForename = forename;
    out.legalSurname = surname;
  }
  if (out.preferredForename !== undefined) {
    const surnames = [out.preferredSurname ?? '', out.legalSurname ?? ''];
    out.preferredForename = knownForename(out.preferredForename, surnames);
  }
  return out;
}

export function badDate(row: RowOf, column: string, value: string): RowProblem {
  return { ...whereOf(row), column, key: 'badDate', params: { value }, refused: false };
}
