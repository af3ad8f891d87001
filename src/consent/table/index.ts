import { readCsv } from './csv.ts';
import { decode } from './decode.ts';
import { LIMITS } from './limits.ts';
import { UnreadableTable } from './problem.ts';
import type { Progress, Table } from './table.ts';
import { mb, readXlsx } from './xlsx.ts';

export { LIMITS } from './limits.ts';
export { type Problem, UnreadableTable } from './problem.ts';
export type { Progress, Table } from './table.ts';

/**
 * Reads a school's export, whatever its name says: an Excel workbook or separated text.
 * @param name for messages only.
 * @returns the sheets that hold anything; yields how far it is, at moments fit for a pause.
 * @throws UnreadableTable saying what is wrong with the file.
 */
export async function* readTables(
  bytes: Uint8Array,
  name: string,
): AsyncGenerator<Progress, Table[]> {
  if (bytes.length > LIMITS.file) {
    throw new UnreadableTable('import_fileTooBig', { file: name, most: mb(LIMITS.file) });
  }
  if (startsWith(bytes, [0x50, 0x4b])) return await readXlsx(bytes, name);
  // The container of .xls, and of an .xlsx locked by a password.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new UnreadableTable('import_oldExcel', { file: name });
  }
  return [yield* readCsv(decode(bytes, name), name)];
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** All of it at once, for where nobody waits. */
export async function readAllTables(bytes: Uint8Array, name: string): Promise<Table[]> {
  const reading = readTables(bytes, name);
  for (;;) {
    const step = await reading.next();
    if (step.done) return step.value;
  }
}
