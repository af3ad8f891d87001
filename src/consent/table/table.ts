/** A sheet of text: what stands in each cell, trimmed; rows may be of different lengths. */
export interface Table {
  /** The file's name, and the sheet's where it has several. */
  readonly file: string;
  readonly sheet: string | null;
  /** rows[0] is row 1 as a spreadsheet counts; blank rows are kept so that the numbers stay right. */
  readonly rows: readonly (readonly string[])[];
}

/** How far a long piece of work is: `done` of `of`, in whatever it counts. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** The cell's text without invisible letters and odd spaces; lines stay. '' when there is none. */
export function cleanCell(text: string): string {
  if (!/[^\x21-\x7e]/.test(text)) return text;
  return text
    .replace(/[\u200B\u2060\uFEFF\0]/g, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}
