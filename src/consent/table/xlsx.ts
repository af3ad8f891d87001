import { strFromU8, unzipSync, zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import { LIMITS } from './limits.ts';
import { UnreadableTable } from './problem.ts';
import { cleanCell, type Table } from './table.ts';

/** Cells in one sheet, empty ones counted: more would fill the memory. */
const MOST_CELLS = 6_000_000;
const NEEDED = /\.(?:xml|rels)$/;

/**
 * Reads the sheets of an Excel workbook (.xlsx). Dates come as ISO days, TRUE and FALSE as words.
 * @throws UnreadableTable when it is damaged, locked by a password, or more than LIMITS unpacked.
 */
export async function readXlsx(bytes: Uint8Array, file: string): Promise<Table[]> {
  const unpacked = unpack(bytes, file);
  for (const [name, sheet] of Object.entries(unpacked)) {
    if (/worksheets\/[^/]+\.xml$/.test(name)) checkExtent(sheet, file);
  }
  // Packed anew without compression: what is read is exactly what was counted, and nothing is
  // unpacked in a worker made of a blob, which an extension's CSP forbids.
  const plain = zipSync(unpacked, { level: 0 });
  const buffer = new ArrayBuffer(plain.byteLength);
  new Uint8Array(buffer).set(plain);
  const sheets = await readXlsxFile(buffer, { parseNumber: (text) => text }).catch(() => {
    throw new UnreadableTable('import_damagedExcel', { file });
  });
  const tables = sheets.map(
    ({ sheet, data }): Table => ({ file, sheet, rows: data.map((row) => row.map(textOf)) }),
  );
  const filled = tables.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== '')));
  if (filled.length === 0) throw new UnreadableTable('import_empty', { file });
  return filled;
}

function unpack(bytes: Uint8Array, file: string): Record<string, Uint8Array> {
  let total = 0;
  try {
    return unzipSync(bytes, {
      // Asked before anything is unpacked; an entry never grows beyond the size it states here.
      filter: ({ name, originalSize }) => {
        if (!NEEDED.test(name)) return false;
        total += originalSize;
        if (total > LIMITS.unpacked) {
          throw new UnreadableTable('import_unpackedTooBig', { file, most: mb(LIMITS.unpacked) });
        }
        return true;
      },
    });
  } catch (error) {
    if (error instanceof UnreadableTable) throw error;
    throw new UnreadableTable('import_damagedExcel', { file });
  }
}

export const mb = (size: number): number => Math.round(size / 1024 / 1024);

/** A single cell far out makes the reader lay out everything before it: looked for beforehand. */
function checkExtent(sheet: Uint8Array, file: string): void {
  let row = 0;
  let column = 0;
  for (const [, letters = '', digits = ''] of strFromU8(sheet).matchAll(
    /\br\s*=\s*["']([A-Za-z]{1,4})?(\d{1,9})["']/g,
  )) {
    row = Math.max(row, Number(digits));
    let index = 0;
    for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
    column = Math.max(column, index);
  }
  if (row > LIMITS.rows)
    throw new UnreadableTable('import_tooManyRows', { file, most: LIMITS.rows });
  if (column > LIMITS.columns || row * column > MOST_CELLS) {
    throw new UnreadableTable('import_tooManyColumns', { file, most: LIMITS.columns });
  }
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return cleanCell(String(cell));
}
