import type { Table } from '../table/table.ts';
import type { Use } from '../uses.ts';
import { LISTED } from './ban-list.ts';
import { isAboutElse } from './doubt.ts';
import { type Column, type Mapping, unused } from './fields.ts';
import { EITHER } from './header-words.ts';
import { foldHeader, isPictures, usesIn } from './headers.ts';
import { isPlain, saysNo } from './plain.ts';

/** A single answer is about the use of the title ("Social media consent.csv"), else about none. */
export function withTitle(columns: readonly Column[], titles: readonly string[]): Column[] {
  if (columns.some(({ is }) => is === 'consent-type')) return [...columns];
  const folded = titles.map(foldHeader);
  const uses = usesOfTitle(folded.join(' '));
  const apart = columns.some(({ is }) => is === 'consent');
  const plain =
    uses.length > 0 &&
    !apart &&
    !folded.some(saysNo) &&
    folded.every((title) => usesOfTitle(title).length === 0 || isPlain(title, LISTED));
  return columns.map((column) => {
    if (column.is !== 'consent-answer') return column;
    if (plain) return { header: column.header, is: 'consent', uses: [...uses] };
    return isPictures(foldHeader(column.header))
      ? { ...column, is: 'photographs' }
      : unused(column);
  });
}

/** The words above the table: its file's name, its sheet's and each title cell. */
export function titlesOf({ file, sheet, rows }: Table, header: number): string[] {
  const name = file.replace(/\.\w+$/, '').replace(/[_-]+/g, ' ');
  return [name, sheet ?? '', ...rows.slice(0, header).flat()].filter((title) => title !== '');
}

const usesOfTitle = (title: string): Use[] =>
  usesIn(title, true).filter((use) => use !== 'first-name');

const YES =
  /\b(?:consented|granted|agreed|given|yes|(?:can|may) (?:be|go|appear|feature)|with (?:consent|permission)|opted in)\b/;
/** What is asked is not answered: "Can we use social media", "Has consent been given?" */
const QUESTION =
  /\?|^(?:can|may|do|does|did|has|have|is|are|was|will|shall|should) (?:we|you|i|they|he|she|your|my|the|this|consent|permission|parents?|pupils?|children|child|photos?|images?|social|twitter|website|video)\b/i;

/**
 * A file without a consent column is one list of names. Its title or name may say which consent
 * ("Social media - consented.csv"): a yes-list only where it plainly says so and nothing beside it,
 * and no column that is not understood may hold the answer.
 */
export function listKind(
  table: Table,
  header: number,
  columns: readonly Column[],
): Mapping['list'] {
  if (columns.some(({ is }) => is === 'consent' || is === 'consent-type')) {
    return { kind: 'columns', uses: [] };
  }
  const titles = titlesOf(table, header);
  const said = foldHeader(titles.join(' '));
  const uses = usesOfTitle(said);
  if (uses.length === 0) return { kind: 'columns', uses: [] };
  if (saysNo(said)) return { kind: 'no-list', uses };
  const plain =
    YES.test(said) &&
    isPlain(said, LISTED) &&
    said.search(EITHER) < 0 &&
    !titles.some((title) => QUESTION.test(title.trim())) &&
    !holdsAnswers(table, header, columns);
  return plain ? { kind: 'yes-list', uses } : { kind: 'columns', uses: [] };
}

/** Whether a column that is not understood, and not plainly about something else, may hold the answer. */
function holdsAnswers({ rows }: Table, header: number, columns: readonly Column[]): boolean {
  return columns.some((column, index) => {
    if (column.is === 'doubt') return true;
    if (column.is !== 'nothing' || isAboutElse(column.header)) return false;
    return rows.slice(header + 1).some((row) => (row[index] ?? '') !== '');
  });
}
