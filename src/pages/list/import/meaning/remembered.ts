import * as v from 'valibot';
import browser from 'webextension-polyfill';
import {
  findHeader,
  guessMapping,
  type Mapping,
  mappingSchema,
} from '../../../../consent/import/index.ts';
import type { Sheet } from './sheet.ts';

/** Headers and their meanings of earlier imports: words of the school's system, none of a pupil. */
const KEY = 'importMappings';
const MOST = 12;
const storedSchema = v.pipe(v.array(mappingSchema), v.maxLength(MOST));

/** The mappings of earlier imports, the latest first; none where they can't be read. */
export async function readMemory(): Promise<Mapping[]> {
  try {
    const { [KEY]: raw } = await browser.storage.local.get(KEY);
    const parsed = v.safeParse(storedSchema, raw);
    return parsed.success ? parsed.output : [];
  } catch {
    return [];
  }
}

/**
 * The memory with the mappings of these sheets first. Only columns that mean something are kept, and
 * only of headers that were found as such: a row chosen by hand may be a pupil's.
 */
export function withSheets(memory: readonly Mapping[], sheets: readonly Sheet[]): Mapping[] {
  const fresh = sheets.flatMap(({ used, table, header, mapping }) =>
    used && mapping !== null && header !== null && findHeader(table) === header
      ? [{ ...mapping, columns: keptOf(mapping, guessMapping(table, header)) }]
      : [],
  );
  const keys = new Set(fresh.map(headersOf));
  return [...fresh, ...memory.filter((one) => !keys.has(headersOf(one)))].slice(0, MOST);
}

/** What a person set aside that may hold a no is kept as set aside, or it would be asked about again. */
const keptOf = ({ columns }: Mapping, guessed: Mapping): Mapping['columns'] =>
  columns.filter(({ is }, index) => is !== 'nothing' || guessed.columns[index]?.is === 'doubt');

const headersOf = ({ columns }: Mapping): string =>
  JSON.stringify(columns.map(({ header }) => header).sort());

/** Keeps them for the next import. Failing to is no loss: they are guessed again. */
export async function writeMemory(memory: readonly Mapping[]): Promise<void> {
  try {
    await browser.storage.local.set({ [KEY]: memory });
  } catch {
    // Nothing was lost: the import itself is recorded.
  }
}
