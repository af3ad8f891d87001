import { derive, type Register } from '../consent/derive.ts';
import {
  compare,
  eventsOf,
  finish,
  guessSources,
  NO_CHOICES,
  type Plan,
  type RowProblem,
  readSources,
  type Source,
  unusedColumns,
} from '../consent/import/index.ts';
import { admissionKey, upnKey } from '../consent/import/row.ts';
import type { Field } from '../consent/mapping/fields.ts';
import { namesOf } from '../consent/names-of.ts';
import type { PupilId } from '../consent/pupil.ts';
import { readAllTables, type Table, UnreadableTable } from '../consent/table/index.ts';
import type { Words } from '../i18n/index.ts';
import type { ListFacts } from '../lint/facts.ts';
import { WrongUsage } from './arguments.ts';
import { noonOf } from './day.ts';

/** A consent list out of a school's files, as the extension would import it. */
export interface PupilList {
  readonly facts: ListFacts;
  /** The pupil of an admission number or UPN as it stands in the file; undefined: nobody's. */
  idOf(given: string | number): PupilId | undefined;
}

export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Columns that say whether a pupil may be shown. */
const SAYS: readonly Field[] = [
  'consent',
  'consent-type',
  'do-not-photograph',
  'photographs',
  'withdrawn',
];

/**
 * Reads the files together, columns guessed by their headers. Everything that is not used is said.
 * @param today the ISO day of the import.
 * @param complain takes one line for a person.
 * @throws WrongUsage when a file is no list of pupils.
 */
export async function readPupils(
  files: readonly NamedFile[],
  today: string,
  words: Words,
  complain: (line: string) => void,
): Promise<PupilList> {
  const sources: Source[] = [];
  for (const { name, bytes } of files) {
    const { sources: found, headless } = guessSources(await tablesOf(name, bytes, words));
    if (found.length === 0) throw new WrongUsage(words('import_noHeader', { file: name }));
    for (const { sheet } of headless)
      complain(words('import_sheetSkipped', { file: name, sheet: sheet ?? '' }));
    if (found.every(hasNoRows)) throw new WrongUsage(words('import_empty', { file: name }));
    sources.push(...found);
  }
  for (const source of sources) {
    const unused = unusedColumns(source);
    const params = { file: source.table.file, columns: unused.join(', ') };
    if (unused.length > 0) complain(words('import_columnsUnused', params));
  }
  // The first may be the roll; of the others it is told, so that no list of refusals goes unread.
  for (const { table, mapping } of sources.slice(1)) {
    const says = mapping.columns.some(({ is }) => SAYS.includes(is));
    if (says || mapping.list.kind !== 'columns') continue;
    const file = table.sheet === null ? table.file : `${table.file}, ${table.sheet}`;
    complain(words('import_saysNothing', { file }));
  }
  const plan = finish(compare(derive([]), finish(readSources(sources, today))));
  for (const problem of plan.problems) complain(sentence(problem, words));
  for (const { listed, pupils } of plan.unclear) {
    const why = words(pupils.length > 1 ? 'list_plan_fitsSeveral' : 'list_plan_otherBirth');
    for (const place of listed.rows) complain(`${words('import_inRow', place)}: ${why}`);
  }
  return listOf(derivedFrom(plan, today));
}

/** A header with nothing below it. */
const hasNoRows = ({ table, header }: Source): boolean =>
  table.rows.slice(header + 1).every((cells) => cells.every((cell) => cell === ''));

async function tablesOf(name: string, bytes: Uint8Array, words: Words): Promise<Table[]> {
  try {
    return await readAllTables(bytes, name);
  } catch (error) {
    if (!(error instanceof UnreadableTable)) throw error;
    throw new WrongUsage(words(error.problem.key, error.problem.params));
  }
}

/** The same way as an import in the extension: a plan, its events, and the list they give. */
function derivedFrom(plan: Plan, today: string) {
  let made = 0;
  const bodies = eventsOf(plan, NO_CHOICES, {
    today,
    reference: '',
    files: 1,
    newId: () => `listed-${++made}`,
  });
  const at = noonOf(today);
  return derive(bodies.map((body, index) => ({ id: `${index}`, at, by: 'audit', body })));
}

function listOf(register: Register): PupilList {
  const { pupils, currentAt } = register;
  const ids = new Map<string, PupilId>();
  for (const { id, admissionNumber, upn } of pupils.values()) {
    if (admissionNumber !== '') ids.set(admissionKey(admissionNumber), id);
    if (upn !== '') ids.set(upnKey(upn), id);
  }
  return {
    facts: { currentAt, names: namesOf(register), pupil: (id) => pupils.get(id) },
    idOf: (given) => ids.get(upnKey(`${given}`)) ?? ids.get(admissionKey(`${given}`)),
  };
}

function sentence({ file, row, column, key, params }: RowProblem, words: Words): string {
  const place = words(column === null ? 'import_inRow' : 'import_inCell', {
    file,
    row,
    column: column ?? '',
  });
  return `${place}: ${words(`import_row_${key}`, params)}`;
}
