import type { Day } from '../day.ts';
import type { Table } from '../table/table.ts';
import { banList } from './ban-list.ts';
import { besideConsents, besideOthers, byValues } from './by-values.ts';
import { withDoubt } from './doubt.ts';
import { type Column, type Field, type Mapping, unused } from './fields.ts';
import { foldHeader, guessColumn } from './headers.ts';
import { listKind, titlesOf, withTitle } from './titles.ts';

const SAMPLE = 200;
/** As many as a mapping holds. */
const MOST_COLUMNS = 200;
/** A pupil has one of each: of two columns the one that says it plainer is meant. */
const ONCE: readonly Field[] = [
  'admission-number',
  'upn',
  'full-name',
  'legal-forename',
  'middle-names',
  'legal-surname',
  'known-name',
  'preferred-surname',
  'born',
  'year-group',
  'class',
  'parental-responsibility',
  'relationship',
];

/**
 * What each column of a table probably means: by its header, then by what stands in it. A person
 * sees it and may change it before anything is read.
 */
export function guessMapping(table: Table, header: number): Mapping {
  const heads = headsOf(table, header);
  const sample = table.rows.slice(header + 1, header + 1 + SAMPLE);
  const valuesOf = (index: number) =>
    sample.map((cells) => cells[index] ?? '').filter((value) => value !== '');
  const year = schoolYear(heads);
  const guessed = heads.map((head, index) =>
    head.trim() === ''
      ? ofNoHeader(table, header, index)
      : byValues(
          year === null ? guessColumn(head) : { ...guessColumn(bare(head)), header: head },
          valuesOf(index),
        ),
  );

  const titles = titlesOf(table, header);
  const once = withoutDoubles(besideConsents(besideOthers(guessed, valuesOf)));
  const columns = withTitle(once, titles).map((column, index) => {
    const before = guessed[index];
    // A second name or class is understood, and not needed.
    if (before !== undefined && ONCE.includes(before.is)) return column;
    const cells = table.rows.slice(header + 1).map((row) => row[index] ?? '');
    return withDoubt(column, cells, isNaming(column) ? ['first-name'] : undefined);
  });
  return {
    version: 1,
    columns,
    list: banList(titles, columns, table, header) ?? listKind(table, header, columns),
    nameOrder: nameOrder(columns),
    ends: year ?? 'school-year',
  };
}

/** "First name on social media": a no to it is about the name. */
const isNaming = ({ header }: Column): boolean =>
  /\b(?:first|fore) ?names?\b/.test(foldHeader(header));

const YEARS = /\b20(\d\d) ?[-/–] ?(?:20)?(\d\d)\b/;
const bare = (head: string): string => head.replace(YEARS, ' ').trim();

/** The end of the school year that every header of a consent names ("Social media 2026-27"), else null. */
function schoolYear(heads: readonly string[]): Day | null {
  const years = heads.flatMap((head) => {
    if (guessColumn(bare(head)).is !== 'consent') return [];
    const [, from = '', to = ''] = YEARS.exec(head) ?? [];
    return [to !== '' && Number(to) === Number(from) + 1 ? `20${to}-08-31` : ''];
  });
  const [year = ''] = years;
  return year !== '' && years.every((one) => one === year) ? year : null;
}

/** The headers, and a blank one for each cell that stands beyond the last of them. */
function headsOf({ rows }: Table, header: number): string[] {
  const heads = [...(rows[header] ?? [])];
  const widest = rows.slice(header + 1).reduce((most, row) => Math.max(most, filled(row)), 0);
  while (heads.length < Math.min(widest, MOST_COLUMNS)) heads.push('');
  return heads;
}

/** How far the cells reach that are not blank. */
const filled = (row: readonly string[]): number => row.findLastIndex((cell) => cell !== '') + 1;

/** What nobody headed may still be a no ("NO - dad rang"): all but numbers of rows is a condition. */
function ofNoHeader({ rows }: Table, header: number, index: number): Column {
  const cells = rows.slice(header + 1).map((row) => row[index] ?? '');
  const said = cells.some((cell) => cell !== '' && !/^\d{2,}$|^[2-9]$/.test(cell));
  const numbered =
    /^1$/.test(cells.find((cell) => cell !== '') ?? '') &&
    cells.every((cell) => /^\d*$/.test(cell));
  return { header: '', is: said && !numbered ? 'conditions' : 'nothing', uses: [] };
}

function withoutDoubles(columns: readonly Column[]): Column[] {
  const named = (field: Field) => columns.some(({ is }) => is === field);
  const both = named('legal-forename') && named('legal-surname');
  return columns.map((column, index) => {
    const { is, header, uses } = column;
    if (is === 'full-name' && both) return unused(column);
    // Our own file has some of them once for each use.
    if (!ONCE.includes(is) || uses.length > 0) return column;
    const rivals = columns.flatMap((other, at) =>
      other.is === is && other.uses.length === 0 ? [{ at, other }] : [],
    );
    const plain = rivals.find(({ other }) => plainer(other.header)) ?? rivals[0];
    if (plain === undefined || plain.at === index) return column;
    // "Legal Forename" beside "Forename": the other is what the pupil is called.
    if (is === 'legal-forename' && !named('known-name'))
      return { header, is: 'known-name', uses: [] };
    if (is === 'legal-surname' && !named('preferred-surname')) {
      return { header, is: 'preferred-surname', uses: [] };
    }
    return unused(column);
  });
}

const plainer = (header: string): boolean => /\blegal\b|\badno\b|\badm/i.test(header);

function nameOrder(columns: readonly Column[]): Mapping['nameOrder'] {
  const header = foldHeader(columns.find(({ is }) => is === 'full-name')?.header ?? '');
  const at = (pattern: RegExp) => header.search(pattern);
  const surname = at(/\bsur ?name|\blast|\bfamily/);
  const forename = at(/\bfore ?name|\bfirst|\bgiven/);
  return surname >= 0 && (forename < 0 || surname < forename) ? 'surname-first' : 'forename-first';
}
