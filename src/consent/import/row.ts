import type { Day } from '../day.ts';
import { foldName } from '../fold.ts';
import { dateOf } from '../mapping/dates.ts';
import type { Column, Field } from '../mapping/fields.ts';
import { knownForename, splitName } from '../mapping/names.ts';
import type { ListedDetails, RowOf, RowProblem } from './listed.ts';

/** The row's cells of a field, blank ones too. */
export function cellsOf(
  { source, cells }: RowOf,
  field: Field,
): { column: Column; text: string }[] {
  const places = source.columns.get(field);
  if (places === undefined) return [];
  return places.map(({ column, index }) => ({ column, text: unescaped(cells[index] ?? '') }));
}

/** Our own export puts ' before what a spreadsheet would take for a formula. */
export const unescaped = (text: string): string => (/^'+[=+\-@]/.test(text) ? text.slice(1) : text);

export const whereOf = ({ source: { table }, row }: RowOf) => ({
  file: table.sheet === null ? table.file : `${table.file}, ${table.sheet}`,
  row,
});

/** The first cell of a field; undefined where the file has no column for it. */
export function cellOf({ source, cells }: RowOf, field: Field): string | undefined {
  const [place] = source.columns.get(field) ?? [];
  return place === undefined ? undefined : unescaped(cells[place.index] ?? '');
}

/** By what a row finds its pupil: ids as they are compared (004201 and 4201 are one), name and birth. */
export interface RowKey {
  readonly upn: string;
  readonly admission: string;
  /** The legal name, folded. */
  readonly name: string;
  readonly born: Day | '';
}

export const admissionKey = (text: string): string =>
  foldName(text.replace(/^(\s*\d+)\.0+\s*$/, '$1')).replace(/^0+(?=.)/, '');
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

const FLAT = [
  ['legal-forename', 'legalForename'],
  ['middle-names', 'middle'],
  ['legal-surname', 'legalSurname'],
  ['known-name', 'preferredForename'],
  ['preferred-surname', 'preferredSurname'],
  ['aliases', 'aliases'],
  ['admission-number', 'admissionNumber'],
  ['upn', 'upn'],
  ['year-group', 'yearGroup'],
  ['class', 'className'],
] as const satisfies readonly (readonly [Field, keyof ListedDetails])[];

const line = (text: string): string => text.replace(/\n/g, ' ');

/** Who the row is about. A birth that is no date is named among the problems and said
 * nothing of, so that none that is known is lost. */
export function detailsOf(row: RowOf, problems: RowProblem[]): ListedDetails {
  const out: { -readonly [Key in keyof ListedDetails]: ListedDetails[Key] } = {};
  for (const [field, name] of FLAT) {
    const text = cellOf(row, field);
    if (text !== undefined) out[name] = line(text);
  }
  for (const { column, text } of cellsOf(row, 'born')) {
    const born = dateOf(text);
    if (born === 'not-a-date')
      problems.push({ ...badDate(row, column.header, text), key: 'badBirth' });
    else out.born = born;
  }
  if (out.upn !== undefined) out.upn = upnKey(out.upn);
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
