import { foldName } from '../fold.ts';
import type { Progress } from '../table/table.ts';
import type { ListedDetails, RowOf, RowProblem, Source } from './listed.ts';
import { detailsOf, keyOf, type RowKey, whereOf } from './row.ts';
import { otherPerson, spellingsOf } from './same-person.ts';

/** The rows that are about one pupil, and what they say of who that is. */
export interface Joined {
  readonly rows: RowOf[];
  key: RowKey;
  details: ListedDetails;
  /** Rows contradict each other about who it is: none of them is used. */
  broken: boolean;
}

/** Rows worked on between two pauses. */
const STEP = 500;

/**
 * Brings together the rows of all files: by UPN, else admission number, else name and birth. Rows
 * that say one id is two people are refused with every row of that id.
 */
export function* joinRows(
  sources: readonly Source[],
  problems: RowProblem[],
): Generator<Progress, Joined[]> {
  const people = new People(problems);
  const of = sources.reduce((sum, { table, header }) => sum + table.rows.length - header - 1, 0);
  let done = 0;
  // Files that say who is who come first, so that a bare list of UPNs finds its pupils.
  for (const source of [...sources].sort((a, b) => identity(b) - identity(a))) {
    for (const [index, cells] of source.table.rows.entries()) {
      if (index <= source.header) continue;
      if (isPupils(source, cells)) people.take({ source, row: index + 1, cells });
      done += 1;
      if (done % STEP === 0) yield { done, of };
    }
  }
  return people.joined();
}

const TELLING: readonly string[] = [
  'upn',
  'admission-number',
  'legal-surname',
  'full-name',
  'born',
];
function identity({ mapping }: Source): number {
  const has = mapping.columns.filter(({ is }) => TELLING.includes(is)).length;
  return has + (mapping.list.kind === 'columns' ? 10 : 0);
}

const FOOTER =
  /^(?:(?:grand |sub ?)?totals?(?: \w+)?(?: \d+)?|(?:printed|generated|produced|exported)(?: (?:on|by|at))?(?: .*)?|page \d+(?: of \d+)?|end of (?:report|list))$/;

/** Not a blank line, a footer, nor the header said again on the next page. */
function isPupils({ table, header }: Source, cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length === 0) return false;
  const heads = table.rows[header] ?? [];
  if (cells.every((cell, index) => cell === (heads[index] ?? ''))) return false;
  const [first = ''] = filled;
  return !(filled.length <= 2 && FOOTER.test(foldName(first)));
}

class People {
  readonly #all: Joined[] = [];
  readonly #byUpn = new Map<string, Joined>();
  readonly #byAdmission = new Map<string, Joined>();
  readonly #byName = new Map<string, Joined[]>();
  readonly #bySpelling = new Map<string, Set<Joined>>();
  readonly #problems: RowProblem[];

  constructor(problems: RowProblem[]) {
    this.#problems = problems;
  }

  take(row: RowOf): void {
    const refused = this.#place(row);
    if (refused !== null) this.#refuse(row, refused);
  }

  /** @returns why the row can't be placed, or null. */
  #place(row: RowOf): RowProblem['key'] | null {
    const details = detailsOf(row, this.#problems);
    const key = keyOf(details);
    if (key.name === '' && key.upn === '' && key.admission === '') return 'noName';
    const byUpn = key.upn === '' ? undefined : this.#byUpn.get(key.upn);
    const byAdmission = key.admission === '' ? undefined : this.#byAdmission.get(key.admission);
    if (byUpn && byAdmission && byUpn !== byAdmission) {
      byUpn.broken = true;
      byAdmission.broken = true;
      return 'idsDisagree';
    }
    const byId = byUpn ?? byAdmission;
    const refuses = row.source.mapping.list.kind === 'no-list';
    const found =
      byId ?? this.#byNameAlone(key) ?? (refuses ? this.#byAnyName(key, details) : null);
    if (!found) return this.#add(row, key, details);
    if (byId === undefined && !refuses && key.born === '' && otherClass(found.details, details)) {
      if (found.rows.some(({ source }) => source === row.source)) found.broken = true;
      return 'noMatch';
    }
    if (contradict(found.key, key) || otherPerson(found.details, details)) {
      found.broken = true;
      return 'sameIdOtherPerson';
    }
    if (!refuses && isTwin(found, row, key)) {
      found.broken = true;
      return 'twice';
    }
    this.#merge(found, row, key, details);
    return null;
  }

  /** Without an id, only one pupil of that name will do; the births must not differ. */
  #byNameAlone(key: RowKey): Joined | undefined {
    const same = (this.#byName.get(key.name) ?? []).filter(
      ({ key: other }) =>
        !apart(other.born, key.born) &&
        !apart(other.upn, key.upn) &&
        !apart(other.admission, key.admission),
    );
    return key.name !== '' && same.length === 1 ? same[0] : undefined;
  }

  /** A list of refusals may say "Ash Adam", or what Adam is called: one pupil of these words will do. */
  #byAnyName(key: RowKey, details: ListedDetails): Joined | undefined {
    const same = new Set(
      spellingsOf(details).flatMap((name) => [...(this.#bySpelling.get(name) ?? [])]),
    );
    const fit = [...same].filter(
      ({ key: other }) =>
        !apart(other.born, key.born) &&
        !apart(other.upn, key.upn) &&
        !apart(other.admission, key.admission),
    );
    return fit.length === 1 ? fit[0] : undefined;
  }

  #add(row: RowOf, key: RowKey, details: ListedDetails): RowProblem['key'] | null {
    const bare = key.upn === '' && key.admission === '' && key.born === '';
    if (bare && this.#byName.has(key.name)) return 'noMatch';
    const joined: Joined = { rows: [row], key, details, broken: false };
    this.#all.push(joined);
    this.#index(joined);
    return null;
  }

  #merge(into: Joined, row: RowOf, key: RowKey, details: ListedDetails): void {
    into.rows.push(row);
    into.key = {
      upn: into.key.upn || key.upn,
      admission: into.key.admission || key.admission,
      name: into.key.name || key.name,
      born: into.key.born || key.born,
    };
    // What an earlier file left blank, a later one may fill in.
    const filled = Object.entries(into.details).filter(
      ([, value]) => value !== '' && value !== null,
    );
    into.details = { ...into.details, ...details, ...Object.fromEntries(filled) };
    this.#index(into);
  }

  #index(joined: Joined): void {
    const { upn, admission, name } = joined.key;
    if (upn !== '') this.#byUpn.set(upn, joined);
    if (admission !== '') this.#byAdmission.set(admission, joined);
    const named = this.#byName.get(name);
    if (named === undefined) this.#byName.set(name, [joined]);
    else if (!named.includes(joined)) named.push(joined);
    for (const spelling of spellingsOf(joined.details)) {
      const spelt = this.#bySpelling.get(spelling);
      if (spelt === undefined) this.#bySpelling.set(spelling, new Set([joined]));
      else spelt.add(joined);
    }
  }

  #refuse(row: RowOf, key: RowProblem['key']): void {
    this.#problems.push({ ...whereOf(row), column: null, key, params: {}, refused: true });
  }

  /** Whoever can be used. The rows of the others are refused, each by name. */
  joined(): Joined[] {
    for (const { rows, broken, key } of this.#all) {
      if (broken) for (const row of rows) this.#refuse(row, 'sameIdOtherPerson');
      else if (key.name === '') for (const row of rows) this.#refuse(row, 'noMatch');
    }
    return this.#all.filter(({ broken, key }) => !broken && key.name !== '');
  }
}

const apart = (a: string, b: string): boolean => a !== '' && b !== '' && a !== b;

/** One id, but another birth or another other id. */
const contradict = (a: RowKey, b: RowKey): boolean =>
  apart(a.born, b.born) || apart(a.upn, b.upn) || apart(a.admission, b.admission);

/** Classes that are not the same nor one a part of the other, as 3 is of 3 Oak. */
function otherClass({ className: a = '' }: ListedDetails, { className: b = '' }: ListedDetails) {
  const [one, two] = [foldName(a), foldName(b)];
  return apart(one, two) && !one.startsWith(two) && !two.startsWith(one);
}

/** In one file without ids, two rows of one name may be two pupils. */
function isTwin(found: Joined, row: RowOf, key: RowKey): boolean {
  const known = key.upn !== '' || key.admission !== '' || key.born !== '';
  const long = row.source.columns.has('consent-type');
  return !known && !long && found.rows.some(({ source }) => source === row.source);
}
