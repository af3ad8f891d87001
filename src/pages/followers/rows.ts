import type { FollowerDecision, OpenFollower } from '../../messages/followers-own.ts';

/** An account in the review list; `done`: it was blocked or removed while the list was being read. */
export interface Row {
  readonly one: OpenFollower;
  readonly done: { readonly decision: 'block' | 'remove'; readonly is: 'seen' | 'by-hand' } | null;
}

/** What X has shown, or a person says, of the standing decision about each. */
function doneOf(decisions: readonly FollowerDecision[]): ReadonlyMap<string, Row['done']> {
  const done = new Map<string, Row['done']>();
  for (const { id, decision, outcome, undone } of decisions) {
    if (undone !== null) continue;
    const carried = decision === 'block' || decision === 'remove';
    const over = outcome?.is === 'seen' || outcome?.is === 'by-hand' ? outcome.is : null;
    done.set(id, carried && over !== null ? { decision, is: over } : null);
  }
  return done;
}

/**
 * The list as it stands now. What was blocked or removed since the page was opened keeps its place, and
 * says so: whoever comes back from X finds where they were.
 * @param before what this gave last; none at the beginning.
 */
export function rowsOf(
  before: readonly Row[],
  open: readonly OpenFollower[],
  decisions: readonly FollowerDecision[],
): readonly Row[] {
  const now = new Map<string, Row>(open.map((one) => [one.id, { one, done: null }]));
  const done = doneOf(decisions);
  /** By whom each stands behind; null: at the head. */
  const behind = new Map<string | null, Row[]>();
  let last: string | null = null;
  for (const { one } of before) {
    const over = now.has(one.id) ? null : (done.get(one.id) ?? null);
    if (over) behind.set(last, [...(behind.get(last) ?? []), { one, done: over }]);
    else if (now.has(one.id)) last = one.id;
  }
  return [
    ...(behind.get(null) ?? []),
    ...[...now.values()].flatMap((row) => [row, ...(behind.get(row.one.id) ?? [])]),
  ];
}
