import type { Table } from '../table/table.ts';
import { USES } from '../uses.ts';
import type { Column, Field, Mapping } from './fields.ts';
import { foldHeader, usesIn } from './headers.ts';
import { isNoOf, isPictured, saysNo } from './plain.ts';
import { answerOf, withdrawalOf } from './vocabulary.ts';

const BAN =
  /\b(?:(?:do|must|may|can|should) ?not (?:be )?(?:photo\w*|film\w*|publish\w*|use (?:photo|image|picture)\w*)|(?:dont|cannot|cant|never|not) (?:to )?(?:be )?(?:photo(?:graph)?(?:ed)?|filmed)|dnp|no (?:photos?|photography|photographs?|images?|pictures?)|(?:photo(?:graph(?:y|ic|s)?|s)?|images?|pictures?) (?:bans?|banned|block(?:ed|s)?|restricted|exclusions?|prohibited|refus\w*|opt(?:ed)? outs?))\b/;

/** Words of a title that say nothing of a consent. */
export const LISTED: ReadonlySet<string> = new Set(
  'list lists register export report sheet sheet1 who have has been these those with names'.split(
    ' ',
  ),
);
/** "Opted out 2026-27", "Refusals (autumn)". */
const WHEN = /\b(?:20\d\d|\d{1,2}|autumn|spring|summer|term|updated?|new|current|latest|v)\b/g;

/** What stands above many a list is about the list. */
const DO_NOT_PASS_ON = /^(?:please )?(?:do not|not to be) (?:share|copy|print|forward)\w*$/;

const ANSWERS: readonly Field[] = ['consent', 'consent-type', 'do-not-photograph'];

/**
 * A list of names whose title or file name says that they are in no picture ("Do not photograph.csv",
 * "Opted out.csv"), as a no to every picture; null when it does not, or when its columns answer
 * themselves.
 * @param titles the file's name, and the words above the table, each by itself.
 */
export function banList(
  titles: readonly string[],
  columns: readonly Column[],
  table: Table,
  header: number,
): Mapping['list'] | null {
  if (columns.some(({ is }) => ANSWERS.includes(is))) return null;
  const folded = titles.map(foldHeader);
  const pictures = { kind: 'no-list' as const, uses: USES.filter((use) => use !== 'first-name') };
  if (BAN.test(folded.join(' '))) return pictures;
  if (answersBelow(columns, table, header)) return null;
  const refusing = folded.filter((title, index) => index === 0 || !DO_NOT_PASS_ON.test(title));
  if (refusing.some((title) => isNoOf(title.replace(WHEN, ' ').trim(), LISTED))) {
    return { kind: 'no-list', uses: [...USES] };
  }
  const unnamed = folded.every((title) => usesIn(title, true).length === 0);
  const no = folded.some((title) => isPictured(title) && saysNo(title));
  return unnamed && no ? pictures : null;
}

/** Whether a column says of some that they agree or did not withdraw, or of all since when they did. */
function answersBelow(columns: readonly Column[], table: Table, header: number): boolean {
  const rows = table.rows.slice(header + 1).filter((row) => row.some((cell) => cell !== ''));
  return columns.some(({ is }, index) => {
    const cells = rows.map((row) => row[index] ?? '');
    if (is === 'photographs') return cells.some((cell) => answerOf(cell) === 'yes');
    if (is !== 'withdrawn') return false;
    const filled = cells.filter((cell) => cell !== '');
    return filled.length === cells.length || filled.some((cell) => withdrawalOf(cell) === 'not');
  });
}
