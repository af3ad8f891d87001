import type { Mapping } from '../mapping/fields.ts';
import { findHeader } from '../mapping/find-header.ts';
import { guessMapping } from '../mapping/guess.ts';
import { foldHeader } from '../mapping/headers.ts';
import { recall } from '../mapping/recall.ts';
import type { Table } from '../table/table.ts';
import { type Source, sourceOf } from './listed.ts';

/** How each sheet is read if nobody says otherwise, and the sheets in which no header was found. */
export interface Guessed {
  readonly sources: readonly Source[];
  readonly headless: readonly Table[];
}

/**
 * @param remembered how earlier files were read; one that fits a sheet goes before a guess.
 */
export function guessSources(
  tables: readonly Table[],
  remembered: readonly Mapping[] = [],
): Guessed {
  const sources: Source[] = [];
  const headless: Table[] = [];
  for (const table of tables) {
    const header = findHeader(table);
    if (header === null) headless.push(table);
    else {
      const known = remembered.map((one) => recall(one, table, header)).find((one) => one !== null);
      sources.push(sourceOf(table, header, known ?? guessMapping(table, header)));
    }
  }
  return { sources, headless };
}

const BESIDE =
  /\b(?:gender|sex|ethnic|e ?mail|phone|mobile|address|post ?code|house|former|teacher)\b/;

/** Headers of a source that mean nothing to us, so that a person can see what is not read. */
export function unusedColumns({ mapping: { columns } }: Source): string[] {
  return columns
    .filter(
      ({ header, is }) =>
        (is === 'nothing' || is === 'doubt') && header !== '' && !BESIDE.test(foldHeader(header)),
    )
    .map(({ header }) => header);
}
