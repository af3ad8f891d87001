import type { Plan, RowProblem } from '../../../../consent/import/index.ts';
import type { Words } from '../../../../i18n/index.ts';

/** A line of what could not be used: where it stands, and why. */
export interface Refused {
  readonly file: string;
  readonly row: number;
  readonly column: string;
  readonly reason: string;
  /** The whole row is left out; else only the cell is, to the protective side. */
  readonly whole: boolean;
}

/** The words follow a place and a colon elsewhere; here they stand alone. */
function said(words: Words, { key, params }: RowProblem): string {
  const text = words(`import_row_${key}`, params);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Everything of the files that could not be used as it stands, rows left out first. */
export function refusedOf(plan: Plan, words: Words): Refused[] {
  const problems = plan.problems.map(
    (problem): Refused => ({
      file: problem.file,
      row: problem.row,
      column: problem.column ?? '',
      reason: said(words, problem),
      whole: problem.refused,
    }),
  );
  const unclear = plan.unclear.flatMap(({ listed, pupils }) =>
    listed.rows.map(
      ({ file, row }): Refused => ({
        file,
        row,
        column: '',
        reason: words(pupils.length > 1 ? 'list_plan_fitsSeveral' : 'list_plan_otherBirth'),
        whole: true,
      }),
    ),
  );
  return [...unclear, ...problems].sort(
    (a, b) =>
      Number(b.whole) - Number(a.whole) ||
      (a.file < b.file ? -1 : a.file > b.file ? 1 : a.row - b.row),
  );
}

/** A cell that no spreadsheet takes for a formula, quoted where it must be. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r']/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The same as a CSV file for Excel, which knows UTF-8 by its mark. */
export function refusedCsv(refused: readonly Refused[], words: Words): string {
  const head = ['file', 'row', 'column', 'what', 'reason'].map((name) =>
    words(`list_refused_${name}`),
  );
  const lines = refused.map(({ file, row, column, reason, whole }) => [
    file,
    String(row),
    column,
    words(whole ? 'list_refused_whole' : 'list_refused_cell'),
    reason,
  ]);
  return `\uFEFF${[head, ...lines].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}
