import { foldName } from '../fold.ts';
import type { Progress } from '../table/table.ts';
import { inClass, sameClass } from './classes.ts';
import { headingOf, headingTold } from './heading.ts';
import type { ListedDetails, RowOf, RowProblem, Source } from './listed.ts';
import { detailsOf, keyOf, type RowKey, whereOf } from './row.ts';
import { nearFinder, otherPerson, spellingsOf } from './same-person.ts';

/** A row that may be about somebody. */
export interface Doubt {
  readonly row: RowOf;
  /** Its name or class is another, so a no in it is unclear; else it fits several, and is a no to each. */
  readonly near: boolean;
}

/** The rows that are about one pupil, and what they say of who that is. */
export interface Joined {
  readonly rows: RowOf[];
  key: RowKey;
  details: ListedDetails;
  /** Rows that may be about this pupil or not: what they refuse counts, and nothing else of them. */
  readonly doubts: Doubt[];
  /** Rows contradict each other about who it is: none of them is used. */
  broken: boolean;
}

/** The row stands in a list of those who have not agreed. */
export const isRefusal = ({ source }: RowOf): boolean => source.mapping.list.kind === 'no-list';

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
    let under: string | undefined;
    for (const [index, cells] of source.table.rows.entries()) {
      if (index <= source.header) continue;
      const row = { source, row: index + 1, cells, ...(under === undefined ? {} : { under }) };
      const heading = headingOf(row);
      if (heading !== null) {
        under = heading.refuses ? heading.text : undefined;
        if (heading.refuses) problems.push(headingTold(row, heading.text));
      } else if (isPupils(source, cells)) people.take(row);
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
  readonly #byExact = new Map<string, Joined[]>();
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
    const refuses = isRefusal(row);
    const fit = byId ? [byId] : this.#byName(key, details, refuses);
    const [found] = fit;
    if (!found) return this.#add(row, key, details);
    if (fit.length > 1) {
      if (refuses) return this.#refuseAll(fit, row);
      for (const one of fit) one.doubts.push({ row, near: false });
      return 'noMatch';
    }
    if (byId === undefined && !refuses && key.born === '' && otherClass(found.details, details)) {
      if (found.rows.some(({ source }) => source === row.source)) found.broken = true;
      else found.doubts.push({ row, near: true });
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

  /**
   * Without an id, whoever has that name and no other birth; where several have, those in its class. A
   * list of refusals may say "Ash Adam", or what Adam is called.
   */
  #byName(key: RowKey, details: ListedDetails, refuses: boolean): Joined[] {
    const exact = this.#fitting(key.name === '' ? [] : (this.#byExact.get(key.name) ?? []), key);
    const loose = refuses && exact.length === 0 ? spellingsOf(details) : [];
    const spelt = new Set(loose.flatMap((name) => [...(this.#bySpelling.get(name) ?? [])]));
    const fit = [...exact, ...this.#fitting([...spelt], key)];
    return fit.length > 1 ? inClass(fit, details, (one) => one.details) : fit;
  }

  #fitting(some: readonly Joined[], key: RowKey): Joined[] {
    return some.filter(
      ({ key: other }) =>
        !apart(other.born, key.born) &&
        !apart(other.upn, key.upn) &&
        !apart(other.admission, key.admission),
    );
  }

  /** A refusal that fits several is one of each. */
  #refuseAll(all: readonly Joined[], row: RowOf): null {
    for (const one of all) one.rows.push(row);
    this.#tell(row, 'fitsSeveral', false);
    return null;
  }

  #add(row: RowOf, key: RowKey, details: ListedDetails): RowProblem['key'] | null {
    const bare = key.upn === '' && key.admission === '' && key.born === '';
    if (bare && this.#byExact.has(key.name)) return 'noMatch';
    const joined: Joined = { rows: [row], key, details, doubts: [], broken: false };
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
    const named = this.#byExact.get(name);
    if (named === undefined) this.#byExact.set(name, [joined]);
    else if (!named.includes(joined)) named.push(joined);
    for (const spelling of spellingsOf(joined.details)) {
      const spelt = this.#bySpelling.get(spelling);
      if (spelt === undefined) this.#bySpelling.set(spelling, new Set([joined]));
      else spelt.add(joined);
    }
  }

  #refuse(row: RowOf, key: RowProblem['key']): void {
    this.#tell(row, key, true);
  }

  #tell(row: RowOf, key: RowProblem['key'], refused: boolean): void {
    this.#problems.push({ ...whereOf(row), column: null, key, params: {}, refused });
  }

  /** Refusals of a name that nobody has are in doubt for whoever has a name like it. */
  #nearRefusals(): void {
    const isLone = ({ rows }: Joined) => rows.every(isRefusal);
    const roll = longestOf(this.#all);
    // Nor is "Annie Able" of a list of answers, without an id, surely somebody new.
    const isStray = ({ rows, key }: Joined) =>
      key.upn + key.admission + key.born === '' && rows.every(({ source }) => source !== roll);
    const some = this.#all.filter((one) => !one.broken && (isLone(one) || isStray(one)));
    if (some.length === 0) return;
    const others = this.#all.filter((one) => !isLone(one));
    const near = nearFinder(others, ({ details }) => details);
    for (const one of some) {
      const doubts = one.rows.map((row) => ({ row, near: true }));
      const sources = new Set(one.rows.map(({ source }) => source));
      const isApart = (other: Joined) => other.rows.every(({ source }) => !sources.has(source));
      for (const other of near(one.details).filter(isApart)) other.doubts.push(...doubts);
    }
  }

  /** Whoever can be used. The rows of the others are refused, each by name. */
  joined(): Joined[] {
    this.#nearRefusals();
    for (const { rows, broken, key } of this.#all) {
      if (broken) for (const row of rows) this.#refuse(row, 'sameIdOtherPerson');
      else if (key.name === '') for (const row of rows) this.#refuse(row, 'noMatch');
    }
    return this.#all.filter(({ broken, key }) => !broken && key.name !== '');
  }
}

/** The file that names the most people is the roll, whatever else it says. */
function longestOf(all: readonly Joined[]): Source | undefined {
  const counts = new Map<Source, number>();
  for (const { rows } of all) {
    for (const source of new Set(rows.map((row) => row.source))) {
      counts.set(source, (counts.get(source) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

const apart = (a: string, b: string): boolean => a !== '' && b !== '' && a !== b;

/** One id, but another birth or another other id. */
const contradict = (a: RowKey, b: RowKey): boolean =>
  apart(a.born, b.born) || apart(a.upn, b.upn) || apart(a.admission, b.admission);

const otherClass = (a: ListedDetails, b: ListedDetails): boolean => sameClass(a, b) === false;

/** In one file without ids, two rows of one name may be two pupils. */
function isTwin(found: Joined, row: RowOf, key: RowKey): boolean {
  const known = key.upn !== '' || key.admission !== '' || key.born !== '';
  const long = row.source.columns.has('consent-type');
  return !known && !long && found.rows.some(({ source }) => source === row.source);
}
