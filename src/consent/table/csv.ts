import Papa from 'papaparse';
import * as v from 'valibot';
import { LIMITS } from './limits.ts';
import { UnreadableTable } from './problem.ts';
import { cleanCell, type Progress, type Table } from './table.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** Letters read in one go: a few milliseconds. */
const PIECE = 256 * 1024;
const pieceSchema = v.object({
  data: v.array(v.array(v.string())),
  meta: v.object({ cursor: v.number() }),
});

/**
 * Reads separated text by the piece, so that a page stays responsive between two steps.
 * @throws UnreadableTable when it is empty, too long or too wide.
 */
export function* readCsv(given: string, file: string): Generator<Progress, Table> {
  const { text, delimiter } = withDelimiter(withLines(given));
  const rows: string[][] = [];
  let at = 0;
  let size = PIECE;
  while (at < text.length) {
    const last = at + size >= text.length;
    const { data, meta } = parsePiece(text.slice(at, at + size), delimiter, last);
    if (data.length === 0 && !last) {
      // One row is longer than the piece: an unclosed quote, or a very long note.
      size *= 2;
      continue;
    }
    for (const cells of data) {
      if (cells.length > LIMITS.columns) tooWide(cells, file);
      rows.push(cells.map(cleanCell));
    }
    if (rows.length > LIMITS.rows) {
      throw new UnreadableTable('import_tooManyRows', { file, most: LIMITS.rows });
    }
    at = last ? text.length : at + meta.cursor;
    size = PIECE;
    yield { done: at, of: text.length };
  }
  if (!rows.some((cells) => cells.some((cell) => cell !== ''))) {
    throw new UnreadableTable('import_empty', { file });
  }
  return { file, sheet: null, rows };
}

/** An old Mac ends its lines with a bare CR; beside an LF one is a line within a cell. */
const withLines = (text: string): string =>
  text.includes('\n') ? text : text.replaceAll('\r', '\n');

function parsePiece(text: string, delimiter: string, last: boolean) {
  const parser = new Papa.Parser({ delimiter });
  const parsed: unknown = parser.parse(text, 0, !last);
  return v.parse(pieceSchema, parsed);
}

function tooWide(cells: readonly string[], file: string): void {
  if (cells.slice(LIMITS.columns).some((cell) => cell.trim() !== '')) {
    throw new UnreadableTable('import_tooManyColumns', { file, most: LIMITS.columns });
  }
}

/** Excel may say the delimiter itself ("sep=;"); else it is the one that gives the most even rows. */
function withDelimiter(text: string): { text: string; delimiter: string } {
  const said = /^sep=(.)\r?\n/i.exec(text);
  // The line is kept as an empty row, so that the rows keep their numbers.
  if (said) return { text: text.slice(said[0].length - 1), delimiter: said[1] ?? ',' };
  const start = text.slice(0, 64 * 1024);
  const scores = DELIMITERS.map((delimiter) => ({ delimiter, score: evenness(start, delimiter) }));
  scores.sort((a, b) => b.score - a.score);
  return { text, delimiter: scores[0]?.delimiter ?? ',' };
}

/** How many cells stand in rows of the width that most cells stand in. */
function evenness(text: string, delimiter: string): number {
  const counts = new Map<number, number>();
  for (const { length } of parsePiece(text, delimiter, true).data.slice(0, 50)) {
    if (length > 1) counts.set(length, (counts.get(length) ?? 0) + length);
  }
  return Math.max(0, ...counts.values());
}
