import type { Day } from '../../consent/day.ts';
import type { Decision } from './decisions.ts';
import type { Signed } from './events.ts';

/** What governors are told of a period: figures only. */
export interface Report {
  /** The checks signed in it, the oldest first. */
  readonly checks: readonly Signed[];
  /** The days on which one was due that nobody made. */
  readonly missed: readonly Day[];
  readonly fresh: number;
  readonly flagged: number;
  readonly reviewed: number;
  readonly decisions: Readonly<Record<Decision, number>>;
  /** Followers at its first and its last check, as far as X said. */
  readonly first: number | null;
  readonly last: number | null;
}

/** @param period first and last day, both included. */
export function reportOf(
  signed: readonly Signed[],
  missed: readonly Day[],
  { from, to }: { readonly from: Day; readonly to: Day },
): Report {
  const within = (day: Day) => day >= from && day <= to;
  const checks = signed.filter(({ day }) => within(day)).sort((a, b) => (a.day < b.day ? -1 : 1));
  // Of a baseline everybody is new, which says nothing of the weeks.
  const weeks = checks.filter(({ kind }) => kind !== 'baseline');
  const decisions: Record<Decision, number> = { keep: 0, good: 0, ask: 0, block: 0, remove: 0 };
  for (const check of checks) {
    for (const one of ['keep', 'good', 'ask', 'block', 'remove'] as const) {
      decisions[one] += check.decisions[one];
    }
  }
  const totals = checks.flatMap(({ total }) => total ?? []);
  return {
    checks,
    missed: missed.filter(within),
    fresh: sum(weeks.map(({ fresh }) => fresh)),
    flagged: sum(checks.map(({ flagged }) => flagged)),
    reviewed: sum(checks.map(({ reviewed }) => reviewed)),
    decisions,
    first: totals[0] ?? null,
    last: totals.at(-1) ?? null,
  };
}

const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
