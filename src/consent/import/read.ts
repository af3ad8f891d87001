import type { Day } from '../day.ts';
import { flagOf } from '../mapping/vocabulary.ts';
import type { Progress } from '../table/table.ts';
import { USES, type Use } from '../uses.ts';
import { consentsOf } from './consents.ts';
import { tellDoubts, weighed, withDoubts } from './doubts.ts';
import { isRefusal, type Joined, joinRows } from './join.ts';
import type { Listed, ListedConsent, RowOf, RowProblem, Source } from './listed.ts';
import { rollOf } from './roll.ts';
import { cellsOf, whereOf } from './row.ts';

/** What several files together say, and what in them could not be used. */
export interface Reading {
  readonly pupils: readonly Listed[];
  readonly problems: readonly RowProblem[];
  /** Rows that held anything. */
  readonly rows: number;
  /** One of the files is the roll, so that who is in none of them is gone. */
  readonly whole: boolean;
}

const STEP = 500;

/**
 * Reads the rows of all files as their mappings say.
 * @param today the ISO day of the import.
 * @yields how far it is, at moments fit for a pause.
 */
export function* readSources(sources: readonly Source[], today: Day): Generator<Progress, Reading> {
  const problems: RowProblem[] = [];
  const joined = yield* joinRows(sources, problems);
  const lists = sources.filter(({ mapping }) => mapping.list.kind === 'yes-list');
  const pupils: Listed[] = [];
  for (const person of joined) {
    pupils.push(listedOf(person, lists, today, problems));
    if (pupils.length % STEP === 0) yield { done: pupils.length, of: joined.length };
  }
  return {
    pupils,
    problems,
    rows: joined.reduce((sum, { rows }) => sum + rows.length, 0),
    whole: sources.some(({ mapping }) => mapping.list.kind === 'columns'),
  };
}

function listedOf(
  { rows, details, doubts }: Joined,
  yesLists: readonly Source[],
  today: Day,
  problems: RowProblem[],
): Listed {
  const roll = rollOf(rows, problems);
  const doubted = doubts.flatMap(({ row, near }) =>
    flagsOf(row).map((flag) => weighed(flag, near)),
  );
  const flags = [...rows.flatMap(flagsOf), ...doubted.filter((flag) => flag !== 'no')];
  const consents = withDoubts(consentsOf(rows, today, problems), doubts, rows, today);
  tellDoubts(doubts, details, problems);
  return {
    rows: rows.map(whereOf),
    details,
    consents: missingFrom(yesLists, rows, consents),
    ...(rows.every(isRefusal) ? { onlyRefused: true } : {}),
    ...(flags.length > 0 ? { doNotPhotograph: worst(flags, 'yes') } : {}),
    ...roll,
  };
}

function flagsOf(row: RowOf): Flag[] {
  const flags = cellsOf(row, 'do-not-photograph').map(({ text }) => flagOf(text));
  return isBan(row) ? [...flags, 'yes'] : flags;
}

/** A list of those who are to be in no picture at all. */
function isBan(row: RowOf): boolean {
  const { uses } = row.source.mapping.list;
  return isRefusal(row) && USES.every((use) => use === 'first-name' || uses.includes(use));
}

/** Who is not in a list of those who agreed has not, as far as is known. */
function missingFrom(
  yesLists: readonly Source[],
  rows: readonly RowOf[],
  consents: Partial<Record<Use, ListedConsent>>,
): Partial<Record<Use, ListedConsent>> {
  const out = { ...consents };
  for (const list of yesLists) {
    if (rows.some(({ source }) => source === list)) continue;
    for (const use of list.mapping.list.uses)
      out[use] = { ...BLANK, ...out[use], answer: 'unknown' };
  }
  return out;
}

const BLANK: ListedConsent = {
  answer: 'unknown',
  from: null,
  until: null,
  withdrawn: null,
  givenBy: '',
  relationship: '',
  parentalResponsibility: 'not-kept',
  conditions: '',
};

type Flag = 'yes' | 'no' | 'unclear';
const worst = (flags: readonly Flag[], bad: Flag): Flag =>
  flags.includes(bad) ? bad : flags.includes('unclear') ? 'unclear' : (flags[0] ?? 'unclear');
