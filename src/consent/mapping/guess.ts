import { foldName } from '../fold.ts';
import type { Table } from '../table/table.ts';
import type { Use } from '../uses.ts';
import { banList, LISTED } from './ban-list.ts';
import { type Column, type Field, type Mapping, mappingSchema } from './fields.ts';
import { EITHER } from './header-words.ts';
import { foldHeader, guessColumn, isPictures, usesIn } from './headers.ts';
import { isPictured, isPlain, saysNo } from './plain.ts';
import { answerOf, onRollOf } from './vocabulary.ts';

/** Title rows above a header: a school's name, a date, a blank; never more than a screenful. */
const MOST_TITLE_ROWS = 30;
const SAMPLE = 200;
/** As many as a mapping holds. */
const MOST_COLUMNS = 200;
/** What stands in a column of the pictures themselves, which answers nothing. */
const FILE = /\.(?:jpe?g|png|gif|bmp|heic)$|^https?:/i;
/** A pupil has one of each: of two columns the one that says it plainer is meant. */
const ONCE: readonly Field[] = [
  'admission-number',
  'upn',
  'full-name',
  'legal-forename',
  'middle-names',
  'legal-surname',
  'known-name',
  'preferred-surname',
  'born',
  'year-group',
  'class',
  'parental-responsibility',
  'relationship',
];

/**
 * The row that holds the headers (0-based), or null when there is none: the row near the top in which
 * most cells are headers we know, at least two of them.
 */
export function findHeader({ rows }: Table): number | null {
  let best: { row: number; score: number } | null = null;
  for (const [row, cells] of rows.slice(0, MOST_TITLE_ROWS).entries()) {
    const known = cells.filter((cell) => cell !== '' && guessColumn(cell).is !== 'nothing');
    const kinds = new Set(known.map((cell) => guessColumn(cell).is)).size;
    const score = kinds + known.length / 1000;
    if (kinds >= 2 && score > (best?.score ?? 0)) best = { row, score };
  }
  return best?.row ?? null;
}

/**
 * What each column of a table probably means: by its header, then by what stands in it. A person
 * sees it and may change it before anything is read.
 */
export function guessMapping(table: Table, header: number): Mapping {
  const heads = headsOf(table, header);
  const sample = table.rows.slice(header + 1, header + 1 + SAMPLE);
  const valuesOf = (index: number) =>
    sample.map((cells) => cells[index] ?? '').filter((value) => value !== '');
  const guessed = heads.map((head, index) =>
    head.trim() === ''
      ? ofNoHeader(table, header, index)
      : byValues(guessColumn(head), valuesOf(index)),
  );

  const once = withoutDoubles(withStatus(guessed, valuesOf));
  const columns = withTitle(once, titlesOf(table, header));
  return {
    version: 1,
    columns,
    list:
      banList(titlesOf(table, header), columns, table, header) ?? listKind(table, header, columns),
    nameOrder: nameOrder(columns),
    ends: 'school-year',
  };
}

/** The headers, and a blank one for each cell that stands beyond the last of them. */
function headsOf({ rows }: Table, header: number): string[] {
  const heads = [...(rows[header] ?? [])];
  const widest = rows.slice(header + 1).reduce((most, row) => Math.max(most, filled(row)), 0);
  while (heads.length < Math.min(widest, MOST_COLUMNS)) heads.push('');
  return heads;
}

/** How far the cells reach that are not blank. */
const filled = (row: readonly string[]): number => row.findLastIndex((cell) => cell !== '') + 1;

/** What nobody headed may still be a no ("NO - dad rang"): all but numbers of rows is a condition. */
function ofNoHeader({ rows }: Table, header: number, index: number): Column {
  const cells = rows.slice(header + 1).map((row) => row[index] ?? '');
  const said = cells.some((cell) => cell !== '' && !/^\d{2,}$|^[2-9]$/.test(cell));
  const numbered =
    /^1$/.test(cells.find((cell) => cell !== '') ?? '') &&
    cells.every((cell) => /^\d*$/.test(cell));
  return { header: '', is: said && !numbered ? 'conditions' : 'nothing', uses: [] };
}

/** A single answer is about the use of the title ("Social media consent.csv"), else about none. */
function withTitle(columns: readonly Column[], titles: readonly string[]): Column[] {
  if (columns.some(({ is }) => is === 'consent-type')) return [...columns];
  const folded = titles.map(foldHeader);
  const uses = usesOfTitle(folded.join(' '));
  const apart = columns.some(({ is }) => is === 'consent');
  const plain =
    uses.length > 0 &&
    !apart &&
    !folded.some(saysNo) &&
    folded.every((title) => usesOfTitle(title).length === 0 || isPlain(title, LISTED));
  return columns.map((column) => {
    if (column.is !== 'consent-answer') return column;
    if (plain) return { header: column.header, is: 'consent', uses: [...uses] };
    return isPictures(foldHeader(column.header))
      ? { ...column, is: 'photographs' }
      : unused(column);
  });
}

/** The words above the table: its file's name, its sheet's and each title cell. */
function titlesOf({ file, sheet, rows }: Table, header: number): string[] {
  const name = file.replace(/\.\w+$/, '').replace(/[_-]+/g, ' ');
  return [name, sheet ?? '', ...rows.slice(0, header).flat()].filter((title) => title !== '');
}

const usesOfTitle = (title: string): Use[] =>
  usesIn(title, true).filter((use) => use !== 'first-name');

const unused = ({ header }: Column): Column => ({ header, is: 'nothing', uses: [] });

/** "Status" may be the pupil's or the consent's: beside kinds of consent, or by what stands in it. */
function withStatus(
  columns: readonly Column[],
  valuesOf: (index: number) => readonly string[],
): Column[] {
  return columns.map((column, index) => {
    if (column.is !== 'on-roll' || foldHeader(column.header) !== 'status') return column;
    const values = valuesOf(index);
    const answers = values.filter((value) => answerOf(value) !== 'unclear');
    const only = answers.some((value) => onRollOf(value) === 'unclear');
    const typed = columns.some(({ is }) => is === 'consent-type');
    return only && (typed || answers.length === values.length)
      ? { ...column, is: 'consent-answer' }
      : column;
  });
}

function byValues(column: Column, values: readonly string[]): Column {
  if (column.is === 'consent-type') {
    // Trips and medicine may be most of it; but an "x" is an answer, not the kind X.
    const isType = (value: string) => {
      const kind = foldHeader(value);
      const pictures = isPictures(kind) || (isPictured(kind) && saysNo(kind));
      return answerOf(value) === 'unclear' && (usesIn(kind, true).length > 0 || pictures);
    };
    return values.some(isType) ? column : { ...column, is: 'consent-answer' };
  }
  if (column.is === 'photographs' && values.length > 0 && values.every((one) => FILE.test(one))) {
    return unused(column);
  }
  // "First Name" about photographs may still be the pupil's: then its cells are no answers.
  if (column.is === 'consent' && column.uses.includes('first-name') && values.length > 0) {
    const answers = values.filter((value) => answerOf(value) !== 'unclear');
    return answers.length > 0 ? column : { ...column, is: 'legal-forename', uses: [] };
  }
  return column;
}

function withoutDoubles(columns: readonly Column[]): Column[] {
  const named = (field: Field) => columns.some(({ is }) => is === field);
  const both = named('legal-forename') && named('legal-surname');
  return columns.map((column, index) => {
    const { is, header, uses } = column;
    if (is === 'full-name' && both) return unused(column);
    // Our own file has some of them once for each use.
    if (!ONCE.includes(is) || uses.length > 0) return column;
    const rivals = columns.flatMap((other, at) =>
      other.is === is && other.uses.length === 0 ? [{ at, other }] : [],
    );
    const plain = rivals.find(({ other }) => plainer(other.header)) ?? rivals[0];
    if (plain === undefined || plain.at === index) return column;
    // "Legal Forename" beside "Forename": the other is what the pupil is called.
    if (is === 'legal-forename' && !named('known-name'))
      return { header, is: 'known-name', uses: [] };
    if (is === 'legal-surname' && !named('preferred-surname')) {
      return { header, is: 'preferred-surname', uses: [] };
    }
    return unused(column);
  });
}

const plainer = (header: string): boolean => /\blegal\b|\badno\b|\badm/i.test(header);

function nameOrder(columns: readonly Column[]): Mapping['nameOrder'] {
  const header = foldHeader(columns.find(({ is }) => is === 'full-name')?.header ?? '');
  const at = (pattern: RegExp) => header.search(pattern);
  const surname = at(/\bsur ?name|\blast|\bfamily/);
  const forename = at(/\bfore ?name|\bfirst|\bgiven/);
  return surname >= 0 && (forename < 0 || surname < forename) ? 'surname-first' : 'forename-first';
}

const YES =
  /\b(?:consented|granted|agreed|given|yes|(?:can|may) (?:be|go|appear|feature)|with (?:consent|permission)|opted in)\b/;
/** What is asked is not answered: "Can we use social media", "Has consent been given?" */
const QUESTION =
  /\?|^(?:can|may|do|does|did|has|have|is|are|was|will|shall|should) (?:we|you|i|they|he|she|your|my|the|this|consent|permission|parents?|pupils?|children|child|photos?|images?|social|twitter|website|video)\b/i;

/**
 * A file without a consent column is one list of names. Its title or name may say which consent
 * ("Social media - consented.csv"): a yes-list only where it plainly says so and nothing beside it,
 * and no column that is not understood may hold the answer.
 */
function listKind(table: Table, header: number, columns: readonly Column[]): Mapping['list'] {
  if (columns.some(({ is }) => is === 'consent' || is === 'consent-type')) {
    return { kind: 'columns', uses: [] };
  }
  const titles = titlesOf(table, header);
  const said = foldHeader(titles.join(' '));
  const uses = usesOfTitle(said);
  if (uses.length === 0) return { kind: 'columns', uses: [] };
  if (saysNo(said)) return { kind: 'no-list', uses };
  const plain =
    YES.test(said) &&
    isPlain(said, LISTED) &&
    said.search(EITHER) < 0 &&
    !titles.some((title) => QUESTION.test(title.trim())) &&
    !holdsAnswers(table, header, columns);
  return plain ? { kind: 'yes-list', uses } : { kind: 'columns', uses: [] };
}

/** Whether a column that means nothing to us may hold an answer: a yes, a no, or blanks beside words. */
function holdsAnswers({ rows }: Table, header: number, columns: readonly Column[]): boolean {
  const below = rows.slice(header + 1).filter((cells) => cells.some((cell) => cell !== ''));
  return columns.some(({ is }, index) => {
    const cells = below.map((row) => row[index] ?? '');
    if (is !== 'nothing' || cells.every((cell) => cell === '')) return false;
    return cells.some((cell) => answerOf(cell) !== 'unclear');
  });
}

/** What can only take away: a column of it that is new in a file must not go unread. */
const PROTECTS: readonly Field[] = [
  'do-not-photograph',
  'photographs',
  'withdrawn',
  'on-roll',
  'leaving-date',
  'until',
  'conditions',
  'parental-responsibility',
];

/**
 * A remembered mapping, if it is one for this table: every column it uses is still there. Columns
 * may have moved; of new ones those are guessed that may protect a pupil.
 */
export function recall(remembered: Mapping, table: Table, header: number): Mapping | null {
  const heads = (table.rows[header] ?? []).map(foldName);
  const known = new Map(remembered.columns.map((column) => [foldName(column.header), column]));
  const used = remembered.columns.filter(({ is, header: head }) => is !== 'nothing' && head !== '');
  if (!used.every(({ header: head }) => heads.includes(foldName(head)))) return null;
  const guessed = guessMapping(table, header);
  const columns = guessed.columns.map((column) => {
    const same = column.header === '' ? undefined : known.get(foldName(column.header));
    if (same) return { ...same, header: column.header };
    return PROTECTS.includes(column.is) ? column : unused(column);
  });
  return { ...remembered, columns, version: mappingSchema.entries.version.literal };
}
