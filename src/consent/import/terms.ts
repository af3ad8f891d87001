import { type Day, endOfSchoolYear } from '../day.ts';
import { dateOf, untilOf } from '../mapping/dates.ts';
import type { Field, Mapping } from '../mapping/fields.ts';
import { answerOf, withdrawalOf } from '../mapping/vocabulary.ts';
import type { Answer, Responsibility } from '../pupil.ts';
import type { Use } from '../uses.ts';
import type { ListedConsent, RowOf, RowProblem } from './listed.ts';
import { badDate, cellsOf } from './row.ts';

/** Withdrawn, but the day is not said: it counts always. */
const EVER = '1900-01-01';

const FOR_SOME_USES: readonly Field[] = [
  'consent-date',
  'until',
  'withdrawn',
  'conditions',
  'given-by',
  'relationship',
  'parental-responsibility',
];
/** Whether a row has dates or conditions that count for some uses only. */
export const hasTermsForSomeUses = ({ source }: RowOf): boolean =>
  FOR_SOME_USES.some((field) =>
    source.columns.get(field)?.some(({ column }) => column.uses.length > 0),
  );

/** On what terms a consent stands; `bad`: one of its dates can't be read. */
export interface Terms extends Omit<ListedConsent, 'answer'> {
  readonly bad: boolean;
}

/** @param given the day beside a yes, where there is no column for it. */
export function termsFor(
  use: Use,
  rows: readonly RowOf[],
  today: Day,
  problems: RowProblem[],
  given: Day | null = null,
): Terms {
  const from = dayFor('consent-date', use, rows, problems, 'latest');
  const until = dayFor('until', use, rows, problems, 'earliest');
  const starts = from === 'not-a-date' ? null : (from ?? given);
  const ends = rows[0]?.source.mapping.ends ?? 'school-year';
  // A blank in a column of dates that is there: nobody knows of which school year the consent is.
  const undated = from === null && given === null && ends === 'school-year';
  // Without an end, but of a day that is said, it is of that day's school year.
  const open = until === null && starts !== null;
  return {
    bad: from === 'not-a-date' || until === 'not-a-date',
    from: starts,
    until:
      until === 'not-a-date'
        ? null
        : until === undefined || open
          ? undated
            ? null
            : endFor(ends, starts ?? today)
          : until,
    withdrawn: withdrawnFor(use, rows, problems),
    givenBy: textFor('given-by', use, rows),
    relationship: textFor('relationship', use, rows),
    parentalResponsibility: responsibilityOf(use, rows),
    conditions: textFor('conditions', use, rows, '\n').slice(0, 1_000),
  };
}

const endFor = (ends: Mapping['ends'], day: Day): Day =>
  ends === 'school-year' ? endOfSchoolYear(day) : ends;

/** undefined: no file has a column for it. */
function dayFor(
  field: Field,
  use: Use,
  rows: readonly RowOf[],
  problems: RowProblem[],
  pick: 'earliest' | 'latest',
): Day | null | undefined | 'not-a-date' {
  const days: (Day | null)[] = [];
  for (const { row, column, text } of cellsFor(field, use, rows)) {
    const day = field === 'until' ? untilOf(text) : dateOf(text);
    if (day === 'not-a-date') {
      reportOnce(problems, badDate(row, column.header, text));
      return day;
    }
    days.push(day);
  }
  if (days.length === 0) return undefined;
  const known = days.filter((day) => day !== null).sort();
  return (pick === 'earliest' ? known[0] : known.at(-1)) ?? null;
}

/** The earliest withdrawal; one whose day can't be read, or a bare "yes", counts always. */
export function withdrawnFor(use: Use, rows: readonly RowOf[], problems: RowProblem[]): Day | null {
  const days: Day[] = [];
  for (const { row, column, text } of cellsFor('withdrawn', use, rows)) {
    const said = withdrawalOf(text);
    if (said === 'not') continue;
    if (said === 'unclear') reportOnce(problems, badDate(row, column.header, text));
    days.push(said === 'unclear' || said === 'withdrawn' ? EVER : said);
  }
  return days.sort()[0] ?? null;
}

function textFor(field: Field, use: Use, rows: readonly RowOf[], join = '; '): string {
  const texts = cellsFor(field, use, rows).map(({ text }) => text.trim());
  return [...new Set(texts.filter((text) => text !== ''))].join(join).slice(0, 1_000);
}

/** A blank in a column that is there is unclear; our own file says where a list kept none. */
function responsibilityOf(use: Use, rows: readonly RowOf[]): Responsibility {
  const cells = cellsFor('parental-responsibility', use, rows).map(({ text }) => text);
  if (cells.every((cell) => cell === 'Not kept')) return 'not-kept';
  const answers = cells.map(answerOf);
  if (answers.includes('no')) return 'no';
  return answers.every((answer) => answer === 'yes') ? 'yes' : 'unclear';
}

function cellsFor(field: Field, use: Use, rows: readonly RowOf[]) {
  return rows.flatMap((row) =>
    cellsOf(row, field)
      .filter(({ column: { uses } }) => uses.length === 0 || uses.includes(use))
      .map((cell) => ({ row, ...cell })),
  );
}

/** A date that can't be read makes a yes unclear. */
export function consentOn(answer: Answer, { bad, ...terms }: Terms): ListedConsent {
  return { answer: answer === 'yes' && bad ? 'unclear' : answer, ...terms };
}

/** A consent of which the rows say the terms and no answer. */
export const unansweredConsent = (use: Use, rows: readonly RowOf[], today: Day): ListedConsent =>
  consentOn('unknown', termsFor(use, rows, today, []));

/** A row's date serves all its uses: it is named once. */
function reportOnce(problems: RowProblem[], one: RowProblem): void {
  const told = problems
    .slice(-20)
    .some(
      ({ file, row, column, key }) =>
        file === one.file && row === one.row && column === one.column && key === one.key,
    );
  if (!told) problems.push(one);
}
