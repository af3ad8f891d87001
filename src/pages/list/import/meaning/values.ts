import type { Column } from '../../../../consent/import/index.ts';
import { conditionsOf, deniedBy } from '../../../../consent/index.ts';
import { dateOf, untilOf } from '../../../../consent/mapping/dates.ts';
import { mayRefuse } from '../../../../consent/mapping/doubt.ts';
import {
  answerOf,
  flagOf,
  onRollOf,
  withdrawalOf,
} from '../../../../consent/mapping/vocabulary.ts';
import type { Table } from '../../../../consent/table/index.ts';

/** A value of a column, how often it stands there, and what it will be taken for. */
export interface Value {
  readonly text: string;
  readonly count: number;
  /** A key of the catalogue; null: it is taken as it stands. */
  readonly means: string | null;
  /** It is none of the words that are known, so it counts as no. */
  readonly unclear: boolean;
}

const MOST = 12;
/** Rows looked at: more would take longer than a frame for every column of a trust's list. */
export const COUNTED_ROWS = 5_000;
const EXAMPLES = 3;

/** The values of a column's first rows, the most frequent first; '' stands for a blank. */
function counts({ rows }: Table, header: number, column: number): Map<string, number> {
  const found = new Map<string, number>();
  const end = Math.min(rows.length, header + 1 + COUNTED_ROWS);
  for (let at = header + 1; at < end; at++) {
    const row = rows[at] ?? [];
    if (row.length === 0 || row.every((cell) => cell === '')) continue;
    const text = row[column] ?? '';
    found.set(text, (found.get(text) ?? 0) + 1);
  }
  return new Map([...found].sort((a, b) => b[1] - a[1]));
}

/** A few values as they stand, to tell what a column is about. */
export function examplesOf(table: Table, header: number, column: number): string[] {
  const found: string[] = [];
  for (const row of table.rows.slice(header + 1, header + 1 + COUNTED_ROWS)) {
    const text = row[column] ?? '';
    if (text === '' || found.includes(text)) continue;
    found.push(text);
    if (found.length === EXAMPLES) break;
  }
  return found;
}

/**
 * What each value of an answer's column will mean. Empty for columns whose text is taken as it is.
 * @returns the values, and how many more there are than are told.
 */
export function valuesOf(
  table: Table,
  header: number,
  index: number,
  column: Column,
): { readonly values: readonly Value[]; readonly more: number } {
  const means = meaningFor(column);
  if (!means) return { values: [], more: 0 };
  const all = Array.from(counts(table, header, index), ([text, count]): Value => {
    const key = means(text);
    return { text, count, means: key, unclear: UNCLEAR.test(key) };
  });
  // Dates that are dates say nothing new; only those that are none do.
  const telling = DATES.includes(column.is) ? all.filter(({ unclear }) => unclear) : all;
  // What is unclear must be seen.
  const inView = [...telling].sort((a, b) => Number(b.unclear) - Number(a.unclear)).slice(0, MOST);
  return {
    values: telling.filter((value) => inView.includes(value)),
    more: telling.length - inView.length,
  };
}

/** These count as no whatever else is said, so they must be seen. */
const UNCLEAR = /_unclear$|_notADate$|_denies\w*$/;

const DATES: readonly Column['is'][] = ['born', 'leaving-date', 'consent-date', 'until'];

function meaningFor({ is, header }: Column): ((text: string) => string) | null {
  switch (is) {
    case 'consent':
    case 'consent-answer':
      return (text) => `list_means_answer_${answerOf(text)}`;
    case 'do-not-photograph':
      return (text) => `list_means_ban_${flagOf(text)}`;
    case 'photographs':
      return (text) => `list_means_pictures_${answerOf(text) === 'yes' ? 'yes' : 'unclear'}`;
    case 'on-roll':
      return (text) => `list_means_roll_${onRollOf(text)}`;
    case 'parental-responsibility':
      return (text) =>
        answerOf(text) === 'yes'
          ? 'list_means_responsible_yes'
          : answerOf(text) === 'no'
            ? 'list_means_responsible_no'
            : 'list_means_responsible_unclear';
    case 'withdrawn':
      return withdrawalKey;
    case 'conditions':
      return conditionKey;
    case 'doubt':
      return (text) => `list_means_doubt_${mayRefuse(header, text) ? 'unclear' : 'none'}`;
    case 'until':
      return (text) => (untilOf(text) === 'not-a-date' ? 'list_means_notADate' : 'list_means_date');
    case 'born':
    case 'leaving-date':
    case 'consent-date':
      return (text) => (dateOf(text) === 'not-a-date' ? 'list_means_notADate' : 'list_means_date');
    default:
      return null;
  }
}

function withdrawalKey(text: string): string {
  const said = withdrawalOf(text);
  if (said === 'not' || said === 'withdrawn' || said === 'unclear')
    return `list_means_withdrawn_${said}`;
  return 'list_means_withdrawn_from';
}

/** Several conditions in one cell are told by the gravest. */
function conditionKey(text: string): string {
  if (deniedBy(text).length > 0) {
    return answerOf(text) === 'no'
      ? 'list_means_condition_deniesAll'
      : 'list_means_condition_denies';
  }
  const kinds = conditionsOf(text).map(({ kind }) => kind);
  const [kind = 'none'] = kinds.includes('other') ? ['other'] : kinds;
  return `list_means_condition_${kind.replaceAll('-', '_')}`;
}
