import {
  type Day,
  decision,
  type Pupil,
  type Search,
  type WhyNot,
} from '../../../consent/index.ts';
import { isExpiring, STANDINGS, type Standing, standingOf } from '../standing.ts';

/** A pupil as a line of the table, with what it is sought and sorted by. */
export interface Row {
  readonly pupil: Pupil;
  readonly standing: Standing;
  readonly expiring: boolean;
  /** Why not; null for one who may be shown. */
  readonly why: WhyNot | null;
  /** A yes with conditions, which whoever takes the picture must know. */
  readonly conditions: string;
  /** Last day of a yes; '' where there is none. */
  readonly until: Day | '';
}

export interface Filter {
  readonly search: string;
  /** '' for every class. */
  readonly className: string;
  readonly state: Standing | 'expiring' | 'all';
}
export const STATES: readonly Filter['state'][] = ['all', ...STANDINGS, 'expiring'];

/** The filter an address asks for: `#pupils/expiring`. */
export const filterOf = (detail: string): Filter => ({
  search: '',
  className: '',
  state: STATES.find((state) => state === detail) ?? 'all',
});

export const SORTS = ['name', 'class', 'state', 'until'] as const;
export type Sort = (typeof SORTS)[number];

export function rowsOf(pupils: Iterable<Pupil>, today: Day): Row[] {
  return Array.from(pupils, (pupil) => {
    const decided = decision(pupil, 'social-media', today);
    return {
      pupil,
      standing: standingOf(pupil, today),
      expiring: isExpiring(pupil, today),
      why: decided.ok ? null : decided.why,
      conditions: decided.ok ? decided.conditions.map(({ text }) => text).join('; ') : '',
      until: decided.ok ? decided.until : '',
    };
  });
}

/** The ids of those whose names and class fit, leavers among them. */
export function soughtIds(
  search: Search,
  { search: text, className }: Pick<Filter, 'search' | 'className'>,
): Set<string> {
  const found = search.find({ text, leavers: true, ...(className === '' ? {} : { className }) });
  return new Set(found.map(({ pupil }) => pupil.id));
}

/** Those the filter lets through. */
export function filtered(rows: readonly Row[], search: Search, filter: Filter): Row[] {
  const ids = soughtIds(search, filter);
  const { state } = filter;
  return rows.filter(
    (row) =>
      ids.has(row.pupil.id) &&
      (state === 'all' || (state === 'expiring' ? row.expiring : row.standing === state)),
  );
}

const BY = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

/** In the order asked for, and by surname where that does not decide. */
export function sorted(rows: readonly Row[], sort: Sort, descending: boolean): Row[] {
  const keyOf = (row: Row): string => {
    if (sort === 'class') return row.pupil.className;
    if (sort === 'state') return row.standing;
    return sort === 'until' ? row.until : surnameFirst(row.pupil);
  };
  const keyed = rows.map((row) => ({ row, key: keyOf(row), name: surnameFirst(row.pupil) }));
  keyed.sort((a, b) => {
    const order = BY.compare(a.key, b.key);
    return (descending ? -order : order) || BY.compare(a.name, b.name);
  });
  return keyed.map(({ row }) => row);
}

export function surnameFirst({ forenames, surnames }: Pupil): string {
  const surname = surnames.preferred || surnames.legal;
  return `${surname}, ${forenames.preferred || forenames.legal}`;
}
