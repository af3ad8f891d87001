import type { Day } from '../day.ts';
import { deniedBy } from '../denials.ts';
import { flagOf, withdrawalOf } from '../mapping/vocabulary.ts';
import type { Answer } from '../pupil.ts';
import { USES, type Use } from '../uses.ts';
import { answersOf } from './consents.ts';
import type { Doubt } from './join.ts';
import type { ListedConsent, ListedDetails, RowOf, RowProblem } from './listed.ts';
import { cellsOf, whereOf } from './row.ts';
import { unansweredConsent } from './terms.ts';

type Flag = 'yes' | 'no' | 'unclear';

/** What a flag in such a row counts as. */
export const weighed = (flag: Flag, near: boolean): Flag =>
  flag === 'yes' && near ? 'unclear' : flag;

/** What rows that may be about a pupil refuse: a no, or unclear where their name or class is another. */
export function withDoubts(
  consents: Partial<Record<Use, ListedConsent>>,
  doubts: readonly Doubt[],
  rows: readonly RowOf[],
  today: Day,
): Partial<Record<Use, ListedConsent>> {
  const out = { ...consents };
  for (const { row, near } of doubts) {
    for (const [use, answer] of refusedIn(row)) {
      const said = out[use];
      if (said !== undefined && said.answer !== 'yes') continue;
      out[use] = {
        ...(said ?? unansweredConsent(use, rows, today)),
        answer: near ? 'unclear' : answer,
      };
    }
  }
  return out;
}

function refusedIn(row: RowOf): Map<Use, Answer> {
  const refused = new Map<Use, Answer>();
  const note = (uses: readonly Use[], answer: Answer) => {
    for (const use of uses) if (refused.get(use) !== 'no') refused.set(use, answer);
  };
  for (const [use, answers] of answersOf(row)) {
    const worst = answers.find((answer) => answer !== 'yes');
    if (worst !== undefined) note([use], answers.includes('no') ? 'no' : worst);
  }
  for (const { column, text } of cellsOf(row, 'withdrawn')) {
    if (withdrawalOf(text) !== 'not') note(column.uses.length === 0 ? USES : column.uses, 'no');
  }
  for (const { text } of cellsOf(row, 'conditions')) note(deniedBy(text), 'no');
  return refused;
}

/** Tells of each such row, and of whom it may be, where it refuses anything. */
export function tellDoubts(
  doubts: readonly Doubt[],
  { legalForename = '', legalSurname = '' }: ListedDetails,
  problems: RowProblem[],
): void {
  const value = `${legalForename} ${legalSurname}`.trim();
  for (const { row, near } of doubts) {
    const flagged = cellsOf(row, 'do-not-photograph').some(({ text }) => flagOf(text) !== 'no');
    if (refusedIn(row).size === 0 && !flagged) continue;
    const key = near ? 'nearName' : 'fitsSeveral';
    const place = whereOf(row);
    const isSame = (one: RowProblem) =>
      one.key === key && one.file === place.file && one.row === place.row;
    if (!near && problems.slice(-20).some(isSame)) continue;
    const params = near ? { value } : {};
    problems.push({ ...place, column: null, key, params, refused: false });
  }
}
