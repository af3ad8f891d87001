import { type Day, londonDay } from '../../consent/day.ts';
import type { Decision } from './decisions.ts';
import type { Decided } from './derive.ts';
import type { Signed } from './events.ts';
import { countsFor } from './sign.ts';
import { isDone, isWaiting } from './standing.ts';

/** A check that was signed, and when. */
export type SignedAt = Signed & { readonly at: number };
/** What the report has to know of a decision. */
export type ReportedDecision = Pick<
  Decided,
  'id' | 'at' | 'decision' | 'verdict' | 'outcome' | 'undone'
>;

/** A check, with what was decided since the one before. */
export interface ReportLine {
  /** null: decided after the last check of the period was signed. */
  readonly check: SignedAt | null;
  /** Flagged and not seen so by the check before; null: there is no check to tell it. */
  readonly flagged: number | null;
  readonly reviewed: number;
  /** Blocked or removed, and X has shown it, or a person says so. */
  readonly carriedOut: number;
}

/** What governors are told of a period: figures only. */
export interface Report {
  /** The oldest first. */
  readonly lines: readonly ReportLine[];
  readonly checks: readonly SignedAt[];
  /** The days on which one was due that nobody made. */
  readonly missed: readonly Day[];
  readonly fresh: number;
  readonly flagged: number;
  readonly reviewed: number;
  /** Each on the day of its own. Of blocks and removals those that are over. */
  readonly decisions: Readonly<Record<Decision, number>>;
  /** Blocks and removals decided in the period that X has refused, or not shown. */
  readonly waiting: number;
  /** Checks whose walk a person has stopped before its end. */
  readonly stopped: number;
  /** Followers at its last check, as far as X said. */
  readonly last: number | null;
  /** Against the check before the period, or else its first; null: there are no two totals. */
  readonly change: number | null;
}

/**
 * Decisions count on their own day, whenever the check was signed: those of a first check are made at
 * leisure. What was taken back counts nowhere.
 * @param recorded.signed every check that was signed, and not only the period's
 * @param recorded.decisions every decision, the oldest first
 * @param period first and last day, both included
 */
export function reportOf(
  recorded: {
    readonly signed: readonly SignedAt[];
    readonly missed: readonly Day[];
    readonly decisions: readonly ReportedDecision[];
  },
  { from, to }: { readonly from: Day; readonly to: Day },
): Report {
  const within = (day: Day) => day >= from && day <= to;
  const all = [...recorded.signed].sort((a, b) => a.at - b.at);
  const stands = recorded.decisions.filter(({ undone }) => undone === null);
  const decided = stands.filter(({ at }) => within(londonDay(at)));
  const checks = all.filter((check) => within(countsFor(check)));

  const decisions: Record<Decision, number> = { keep: 0, good: 0, ask: 0, block: 0, remove: 0 };
  const lineOf = (check: SignedAt | null, after: number, until: number): ReportLine => {
    const mine = lastOfEach(decided.filter(({ at }) => at > after && at <= until));
    for (const one of mine) if (!carried(one) || isDone(one)) decisions[one.decision]++;
    return {
      check,
      flagged: check && newlyFlagged(all, stands, check),
      reviewed: mine.length,
      carriedOut: mine.filter((one) => carried(one) && isDone(one)).length,
    };
  };
  let after = Number.NEGATIVE_INFINITY;
  const lines = checks.map((check) => {
    const line = lineOf(check, after, check.at);
    after = check.at;
    return line;
  });
  const rest = lineOf(null, after, Number.POSITIVE_INFINITY);
  if (rest.reviewed > 0) lines.push(rest);

  const before = all.filter((check) => countsFor(check) < from);
  const totals = [...before.slice(-1), ...checks].flatMap(({ total }) => total ?? []);
  const [first, last] = [totals[0], totals.length > 1 ? totals.at(-1) : undefined];
  return {
    lines,
    checks,
    missed: recorded.missed.filter(within),
    // Of a baseline everybody is new, which says nothing of the weeks.
    fresh: sum(checks.map(({ kind, fresh }) => (kind === 'baseline' ? 0 : fresh))),
    flagged: sum(lines.map(({ flagged }) => flagged ?? 0)),
    reviewed: sum(lines.map(({ reviewed }) => reviewed)),
    decisions,
    waiting: lastOfEach(stands).filter((one) => isWaiting(one) && decided.includes(one)).length,
    stopped: checks.filter(({ ended }) => ended === 'stopped').length,
    last: checks.flatMap(({ total }) => total ?? []).at(-1) ?? null,
    change: first === undefined || last === undefined ? null : last - first,
  };
}

/**
 * How many a check flagged that the one before had not. Of a record that does not say so it is reckoned:
 * what it leaves open was flagged before or now, and so was whoever was decided about since.
 */
function newlyFlagged(
  all: readonly SignedAt[],
  stands: readonly ReportedDecision[],
  check: SignedAt,
): number {
  if (check.newly !== undefined) return check.newly;
  const before = all[all.indexOf(check) - 1];
  const after = before?.at ?? Number.NEGATIVE_INFINITY;
  const settled = lastOfEach(stands.filter(({ at }) => at > after && at <= check.at)).filter(
    (one) => one.verdict !== null && one.verdict !== 'fine' && !isOpenAt(one, check.at),
  );
  return Math.max(0, settled.length + check.open - (before?.open ?? 0));
}

/** A colleague is asked, or X had not shown it yet: the check counts it as open. */
const isOpenAt = (one: ReportedDecision, at: number): boolean =>
  one.decision === 'ask' ||
  (carried(one) && !(isDone(one) && one.outcome !== null && one.outcome.at <= at));

const carried = ({ decision }: Pick<ReportedDecision, 'decision'>): boolean =>
  decision === 'block' || decision === 'remove';

const lastOfEach = (decisions: readonly ReportedDecision[]): readonly ReportedDecision[] => [
  ...new Map(decisions.map((one) => [one.id, one])).values(),
];

const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
