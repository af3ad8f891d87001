import { type Day, endOfSchoolYear } from '../day.ts';
import { deniedBy } from '../denials.ts';
import { dateOf, untilOf } from '../mapping/dates.ts';
import { doubtedUses, mayRefuse } from '../mapping/doubt.ts';
import type { Column, Field, Mapping } from '../mapping/fields.ts';
import { foldHeader, isPictures, usesIn } from '../mapping/headers.ts';
import { isPictured, isPlain, saysNo } from '../mapping/plain.ts';
import { answerOf, dayOfYes, flagOf, withdrawalOf } from '../mapping/vocabulary.ts';
import type { Answer, Responsibility } from '../pupil.ts';
import { USES, type Use } from '../uses.ts';
import type { ListedConsent, RowOf, RowProblem } from './listed.ts';
import { badDate, cellsOf, whereOf } from './row.ts';

/** Of two answers for one use the first of these stands. */
const WORST: readonly Answer[] = ['no', 'unclear', 'pending', 'unknown', 'yes'];
/** Withdrawn, but the day is not said: it counts always. */
const EVER = '1900-01-01';
const PICTURES: readonly Use[] = USES.filter((use) => use !== 'first-name');

interface Said {
  readonly answer: Answer;
  readonly row: RowOf;
  /** Of a row that is about one kind of consent, everything else in it is too. */
  readonly typed: boolean;
  /** The day that stands beside the yes. */
  readonly day: Day | null;
}

/**
 * What the rows of one pupil say for each use. Where two cells differ the worse answer stands; a
 * date that can't be read makes a yes unclear.
 * @param today the day of the import, for lists that say neither when a consent was given nor when
 * it ends.
 */
export function consentsOf(
  rows: readonly RowOf[],
  today: Day,
  problems: RowProblem[],
): Partial<Record<Use, ListedConsent>> {
  const out: Partial<Record<Use, ListedConsent>> = {};
  const said = new Map<Use, Said[]>();
  let shared: Terms | null = null;
  const common = (use: Use) => {
    shared ??= termsFor(use, rows, today, problems);
    return shared;
  };
  for (const row of rows) collect(row, said, problems);
  for (const use of USES) {
    const all = said.get(use);
    if (all === undefined) {
      // A column of refusals alone ("Opted out") must not leave an older yes.
      if (withdrawalNames(use, rows) && withdrawnFor(use, rows, []) !== null) {
        out[use] = consentOn('no', termsFor(use, rows, today, problems));
      }
      continue;
    }
    const answers = new Set(all.map(({ answer }) => answer));
    const last = all.at(-1);
    if (answers.size > 1 && last !== undefined && last.row !== all[0]?.row) {
      const params = { value: [...answers].join(', ') };
      problems.push({
        ...whereOf(last.row),
        column: null,
        key: 'rowsDisagree',
        params,
        refused: false,
      });
    }
    const answer = WORST.find((one) => answers.has(one)) ?? 'unknown';
    const about = all.some(({ typed }) => typed)
      ? all.filter(({ typed }) => typed).map(({ row }) => row)
      : rows;
    const [given = null] = all.flatMap(({ day }) => day ?? []).sort();
    const apart = about !== rows || given !== null || about.some(hasTermsForSomeUses);
    const terms = apart ? termsFor(use, about, today, problems, given) : common(use);
    out[use] = consentOn(answer, terms);
  }
  for (const row of rows) {
    doubt(row, out, problems);
    tellDenials(row, out, problems);
  }
  return out;
}

/** A yes beside a no that is not understood is unclear. */
function doubt(
  row: RowOf,
  listed: Partial<Record<Use, ListedConsent>>,
  problems: RowProblem[],
): void {
  const takeBack = (uses: readonly Use[], why: RowProblem) => {
    const agreed = uses.flatMap((use) => {
      const said = listed[use];
      return said?.answer === 'yes' ? [{ use, said }] : [];
    });
    for (const { use, said } of agreed) listed[use] = { ...said, answer: 'unclear' };
    if (agreed.length > 0) problems.push(why);
  };
  for (const { column, text } of cellsOf(row, 'doubt')) {
    if (!mayRefuse(column.header, text)) continue;
    takeBack(doubtedUses(column), problem(row, column, 'doubted', text));
  }
  if (row.under === undefined) return;
  const params = { value: row.under.slice(0, 100) };
  takeBack(USES, { ...whereOf(row), column: null, key: 'under', params, refused: false });
}

/** Conditions that take back a yes: they are kept as they stand, and `decision` reads them so. */
function tellDenials(
  row: RowOf,
  listed: Partial<Record<Use, ListedConsent>>,
  problems: RowProblem[],
): void {
  for (const { column, text } of cellsOf(row, 'conditions')) {
    if (column.header === '' && text !== '') {
      problems.push({ ...problem(row, column, 'unheaded', text), column: null });
    }
    const denied = deniedBy(text).filter(
      (use) =>
        listed[use]?.answer === 'yes' && (column.uses.length === 0 || column.uses.includes(use)),
    );
    if (denied.length > 0) problems.push(problem(row, column, 'conditionDenies', text));
  }
}

/** What one row says for each use it says anything of. */
export function answersOf(row: RowOf): ReadonlyMap<Use, readonly Answer[]> {
  const said = new Map<Use, Said[]>();
  collect(row, said, []);
  return new Map([...said].map(([use, all]) => [use, all.map(({ answer }) => answer)]));
}

/** A consent of which the rows say the terms and no answer. */
export const unansweredConsent = (use: Use, rows: readonly RowOf[], today: Day): ListedConsent =>
  consentOn('unknown', termsFor(use, rows, today, []));

const FOR_SOME_USES: readonly Field[] = [
  'consent-date',
  'until',
  'withdrawn',
  'conditions',
  'given-by',
  'relationship',
  'parental-responsibility',
];
const hasTermsForSomeUses = ({ source }: RowOf): boolean =>
  FOR_SOME_USES.some((field) =>
    source.columns.get(field)?.some(({ column }) => column.uses.length > 0),
  );

/** A date that can't be read makes a yes unclear. */
function consentOn(answer: Answer, { bad, ...terms }: Terms): ListedConsent {
  return { answer: answer === 'yes' && bad ? 'unclear' : answer, ...terms };
}

function collect(row: RowOf, said: Map<Use, Said[]>, problems: RowProblem[]): void {
  const { list } = row.source.mapping;
  const note = (uses: readonly Use[], answer: Answer, typed = false, text = '') => {
    const one = { answer, row, typed, day: dayOfYes(text) };
    for (const use of uses) said.set(use, [...(said.get(use) ?? []), one]);
  };
  if (list.kind !== 'columns') note(list.uses, list.kind === 'yes-list' ? 'yes' : 'no');
  for (const { column, text } of cellsOf(row, 'consent')) {
    note(column.uses, answered(row, column, text, problems), false, text);
  }
  for (const { column, text } of cellsOf(row, 'photographs')) {
    const answer = answered(row, column, text, problems);
    if (answer !== 'yes') note(PICTURES, answer);
  }
  for (const { column, text } of cellsOf(row, 'consent-type')) {
    const kind = foldHeader(text);
    if (isPictures(kind) || (isPictured(kind) && saysNo(kind) && usesIn(kind, true).length === 0)) {
      const [cell] = cellsOf(row, 'consent-answer');
      const said = cell ? answered(row, cell.column, cell.text, problems) : 'unclear';
      const answer = saysNo(kind) ? denied(cell?.text ?? '?') : said;
      if (answer !== 'yes') note(PICTURES, answer);
      continue;
    }
    const uses = usesIn(kind, true);
    const plain = isPlain(kind);
    if (text !== '' && (uses.length === 0 || !(plain || saysNo(kind)))) {
      problems.push(problem(row, column, 'unknownType', text));
    }
    const [given] = cellsOf(row, 'consent-answer');
    const answer = given ? answered(row, given.column, given.text, problems) : 'unclear';
    const turned = flagOf(given?.text ?? '?') === 'yes' ? 'no' : 'unclear';
    // To "No social media" a yes or a word of refusal is a no, and anything else is not clear.
    note(uses, saysNo(kind) ? turned : plain ? answer : doubted(answer), true, given?.text);
  }
}

/** Of a kind that is not understood ("Social media (form returned)") a yes is none. */
const doubted = (answer: Answer): Answer => (answer === 'yes' ? 'unclear' : answer);

/** A yes or a refusal under "No photographs" forbids them; a no or a blank allows nothing either. */
function denied(text: string): Answer {
  const flag = flagOf(text);
  return flag === 'unclear' ? 'unclear' : flag === 'yes' ? 'no' : 'yes';
}

function answered(row: RowOf, column: Column, text: string, problems: RowProblem[]): Answer {
  const answer = answerOf(text);
  // Our own file says "Unclear" and needs no telling.
  if (answer === 'unclear' && text !== 'Unclear') {
    problems.push(problem(row, column, 'unclearAnswer', text));
  }
  return answer;
}

function problem(row: RowOf, column: Column, key: RowProblem['key'], value: string): RowProblem {
  const params = { value: value.slice(0, 100) };
  return { ...whereOf(row), column: column.header, key, params, refused: false };
}

interface Terms extends Omit<ListedConsent, 'answer'> {
  readonly bad: boolean;
}

/** @param given the day beside a yes, where there is no column for it. */
function termsFor(
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
function withdrawnFor(use: Use, rows: readonly RowOf[], problems: RowProblem[]): Day | null {
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

/** In a row for one kind of consent a withdrawal that names no use is about that kind. */
const withdrawalNames = (use: Use, rows: readonly RowOf[]): boolean =>
  rows.some((row) => {
    const typed = row.source.columns.has('consent-type');
    return cellsOf(row, 'withdrawn').some(
      ({ column: { uses } }) => uses.includes(use) || (uses.length === 0 && !typed),
    );
  });

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
