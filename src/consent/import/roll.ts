import type { Day } from '../day.ts';
import { dateOf, isNever } from '../mapping/dates.ts';
import { answerOf, onRollOf } from '../mapping/vocabulary.ts';
import type { Listed, RowOf, RowProblem } from './listed.ts';
import { badDate, cellsOf, whereOf } from './row.ts';

/** Why somebody leaves, beside the day: it says no more than that. */
const REASON = /\b(?:reason|destination)/i;

/**
 * Whether a pupil is on roll and their last day, the worst of all columns and rows. What does not say is
 * unclear, which counts as left, and is told.
 */
export function rollOf(
  rows: readonly RowOf[],
  problems: RowProblem[],
): Pick<Listed, 'onRoll' | 'leavingDate'> {
  const flags = rows.flatMap((row) => onRoll(row, problems));
  const days: Day[] = [];
  let asked = false;
  for (const row of rows) {
    const cells = cellsOf(row, 'leaving-date');
    if (cells.length > 0) asked = true;
    const dated = cells.some(({ text }) => !['not-a-date', null].includes(dateOf(text)));
    for (const { column, text } of cells) {
      if (isNever(text) || (dated && REASON.test(column.header))) continue;
      const day = dateOf(text);
      if (day !== null && day !== 'not-a-date') days.push(day);
      if (day !== 'not-a-date') continue;
      // A "Leaver" column may say yes or no.
      const answer = answerOf(text);
      if (answer !== 'no') flags.push(answer === 'yes' ? 'no' : 'unclear');
      if (answer === 'unclear') problems.push(badDate(row, column.header, text));
    }
  }
  if (flags.length === 0 && !asked) return {};
  return {
    onRoll: flags.includes('no') ? 'no' : flags.includes('unclear') ? 'unclear' : 'yes',
    leavingDate: days.sort()[0] ?? null,
  };
}

function onRoll(row: RowOf, problems: RowProblem[]): ('yes' | 'no' | 'unclear')[] {
  return cellsOf(row, 'on-roll').map(({ column, text }) => {
    const said = onRollOf(text);
    if (said === 'unclear') {
      const key = text.trim() === '' ? 'blankRoll' : 'unclearRoll';
      const params = { value: text.slice(0, 100) };
      problems.push({ ...whereOf(row), column: column.header, key, params, refused: false });
    }
    return said;
  });
}
