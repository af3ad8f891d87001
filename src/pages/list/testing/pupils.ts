import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  compare,
  eventsOf,
  finish,
  guessSources,
  NO_CHOICES,
  readSources,
} from '../../../consent/import/index.ts';
import { type ConsentBody, type ConsentEvent, derive } from '../../../consent/index.ts';
import { readAllTables } from '../../../consent/table/index.ts';

const FILE = join(import.meta.dirname, '../../../consent/fixtures/pupils.csv');

/** The text of the fictional school's export. */
export const exportText = (): string => readFileSync(FILE, 'utf8');

/** What an import of that export records, for tests that want a list of a real school's shape. */
export async function exportedBodies(day = '2026-11-25'): Promise<ConsentBody[]> {
  const tables = await readAllTables(new Uint8Array(readFileSync(FILE)), 'pupils.csv');
  const reading = finish(readSources(guessSources(tables).sources, day));
  let count = 0;
  return eventsOf(finish(compare(derive([]), reading)), NO_CHOICES, {
    today: day,
    reference: 'export',
    files: 1,
    newId: () => {
      count += 1;
      return `pupil-${String(count).padStart(4, '0')}`;
    },
  });
}

export async function exportedPupils(): Promise<ConsentEvent[]> {
  const bodies = await exportedBodies();
  return bodies.map((body, index) => ({ id: `event-${index}`, at: index, by: 'person-1', body }));
}
