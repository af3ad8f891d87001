import type { Day } from '../day.ts';
import { deniedBy } from '../denials.ts';
import { doubtedUses, mayRefuse } from '../mapping/doubt.ts';
import type { Column } from '../mapping/fields.ts';
import { foldHeader, isPictures, usesIn } from '../mapping/headers.ts';
import { isPictured, isPlain, saysNo } from '../mapping/plain.ts';
import { answerOf, dayOfYes, flagOf } from '../mapping/vocabulary.ts';
import type { Answer } from '../pupil.ts';
import { USES, type Use } from '../uses.ts';
import type { ListedConsent, RowOf, RowProblem } from './listed.ts';
import { cellsOf, whereOf } from './row.ts';
import { consentOn, hasTermsForSomeUses, type Terms, termsFor, withdrawnFor } from './terms.ts';

/** Of two answers for one use the first of these stands. */
const WORST: readonly Answer[] = ['no', 'unclear', 'pending', 'unknown', 'yes'];
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

/** In a row for one kind of consent a withdrawal that names no use is about that kind. */
const withdrawalNames = (use: Use, rows: readonly RowOf[]): boolean =>
  rows.some((row) => {
    const typed = row.source.columns.has('consent-type');
    return cellsOf(row, 'withdrawn').some(
      ({ column: { uses } }) => uses.includes(use) || (uses.length === 0 && !typed),
    );
  });
