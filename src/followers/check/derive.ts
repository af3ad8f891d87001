import type { Day } from '../../consent/day.ts';
import type { FollowerVerdict } from '../assessment.ts';
import type { FollowerId, Profile } from '../profile.ts';
import { type Act, type Concern, concernsRead } from './concerns.ts';
import {
  type DecidedOn,
  type Decision,
  leavesOff,
  type Outcome,
  type WalkEnd,
  type WalkKind,
} from './decisions.ts';
import type { DecisionWhy, FollowerBodyOf, FollowerEvent, Signed } from './events.ts';
import { unpackMet } from './met.ts';
import { hasReturned } from './standing.ts';

/** One check, from its start to its signature. */
export interface Check {
  readonly id: string;
  readonly kind: WalkKind;
  readonly beganAt: number;
  readonly by: string;
  /** `seen` and `total`: how many it had met then, and how many X said there are. */
  readonly ended: {
    readonly how: WalkEnd;
    readonly at: number;
    readonly seen: number;
    readonly total: number | null;
    /** When X said so; null: that is not known. */
    readonly totalAt: number | null;
    /** It has met everybody, in one go. */
    readonly complete: boolean;
  } | null;
  /** Of a complete walk, how many follow no more. */
  readonly left: number;
  readonly signed: (Signed & { readonly at: number; readonly by: string }) | null;
}

/** One decision of a person's, taken back or not. */
export interface Decided {
  readonly event: string;
  readonly at: number;
  readonly by: string;
  readonly id: FollowerId;
  readonly check: string | null;
  readonly decision: Decision;
  readonly why: DecisionWhy;
  readonly verdict: FollowerVerdict | null;
  readonly signals: readonly string[];
  readonly where?: DecidedOn | undefined;
  readonly read?: string | undefined;
  readonly handle?: string | undefined;
  /** What became of it on X, the latest; null: nothing is known, or there is nothing to be done there. */
  readonly outcome: { readonly is: Outcome; readonly at: number } | null;
  readonly undone: { readonly at: number; readonly by: string } | null;
}

export interface Kept {
  readonly subject: string;
  readonly at: number;
  readonly profile: Profile;
}

/** How an account was known last, and which check met it first. */
interface Known {
  readonly handle: string;
  readonly first: string;
}

/** Everything that follows from what is recorded of followers. */
export interface Followers {
  /** The oldest first. */
  readonly checks: readonly Check[];
  /** The one that is not signed yet. */
  readonly open: Check | null;
  readonly known: ReadonlyMap<FollowerId, Known>;
  /**
   * Of those, whoever was met in or before a walk that came to its end: above and between them nobody was
   * passed over. Whom a walk has met that stopped short of it says nothing of who stands beneath.
   */
  readonly closed: ReadonlySet<FollowerId>;
  /** Met in the open check since it was begun, or begun again at the top of the list. */
  readonly pass: ReadonlySet<FollowerId>;
  /** When that was, UTC milliseconds; null: none is open. */
  readonly passAt: number | null;
  /** Met in the open check. */
  readonly met: ReadonlySet<FollowerId>;
  /** Met in the open check under another handle than before. */
  readonly renamed: ReadonlySet<FollowerId>;
  /** Met in the open check for the first time, or for the first time since X blocked or removed it. */
  readonly fresh: ReadonlySet<FollowerId>;
  /** All, the oldest first. */
  readonly decisions: readonly Decided[];
  /** The one that counts, of each account that has one. */
  readonly standing: ReadonlyMap<FollowerId, Decided>;
  /** Profiles of blocked accounts that are kept still: the last of each account, and all. */
  readonly kept: ReadonlyMap<FollowerId, Kept>;
  readonly allKept: readonly Kept[];
  /**
   * When the last way down the list began that has met an account of which something is decided: what X
   * did to it before that is over, whatever was or was not decided since.
   */
  readonly returned: ReadonlyMap<FollowerId, number>;
  /** When a person said last that X blocks it no more. */
  readonly lifted: ReadonlyMap<FollowerId, number>;
  /** Who may be a pupil, as the safeguarding lead has recorded it; open and closed, the oldest first. */
  readonly concerns: readonly Concern[];
  /** When, and by whom, others were erased; about whom they were can't be told. */
  readonly erasedConcerns: readonly Act[];
  readonly missed: readonly { readonly day: Day; readonly at: number }[];
}

/**
 * What is known of followers, as it follows from everything recorded.
 * @param events in the order the records give them; one that is there twice counts once.
 */
export function deriveFollowers(events: Iterable<FollowerEvent>): Followers {
  const read = new Set<string>();
  const checks = new Map<string, Check>();
  const known = new Map<FollowerId, Known>();
  const closed = new Set<FollowerId>();
  /** Known, and met since a walk came to its end last. */
  let unclosed: FollowerId[] = [];
  let pass = new Set<FollowerId>();
  let passAt: number | null = null;
  let met = new Set<FollowerId>();
  let renamed = new Set<FollowerId>();
  let fresh = new Set<FollowerId>();
  let openId: string | null = null;
  const decisions: Decided[] = [];
  /** Of each account, the places of its decisions that were not taken back. */
  const places = new Map<FollowerId, number[]>();
  const kept = new Map<FollowerId, Kept>();
  const allKept: Kept[] = [];
  const returned = new Map<FollowerId, number>();
  const lifted = new Map<FollowerId, number>();
  const concerns = concernsRead();
  const missed = new Map<Day, number>();

  const begun = (event: FollowerEvent, { check, kind }: FollowerBodyOf<'check-begun'>) => {
    const before = checks.get(check);
    const { at, by } = event;
    checks.set(
      check,
      before
        ? { ...before, kind, ended: null }
        : { id: check, kind, beganAt: at, by, ended: null, left: 0, signed: null },
    );
    if (before?.signed) return;
    [pass, passAt] = [new Set(), at];
    if (openId === check) return;
    openId = check;
    [met, renamed, fresh] = [new Set(), new Set(), new Set()];
  };

  const standingOf = (id: FollowerId) => decisions[places.get(id)?.at(-1) ?? -1];

  const meets = ({ check, met: packed }: FollowerBodyOf<'followers-met'>) => {
    for (const { id, handle } of unpackMet(packed)) {
      const again = check === openId && hasReturned(standingOf(id), passAt);
      // Decided otherwise meanwhile, or taken back, it follows again all the same.
      if (check === openId && passAt !== null && places.has(id)) returned.set(id, passAt);
      // What was decided of it is over: it stays in the history, and counts no more.
      if (again) {
        places.delete(id);
        closed.delete(id);
      }
      const before = again ? undefined : known.get(id);
      if (check === openId) {
        pass.add(id);
        met.add(id);
        if (!before) fresh.add(id);
        else if (handle !== '' && before.handle !== '' && handle !== before.handle) renamed.add(id);
      }
      if (!before) unclosed.push(id);
      if (!before) known.set(id, { handle, first: check });
      else if (handle !== '' && handle !== before.handle) known.set(id, { ...before, handle });
    }
  };

  const goes = ({ check: id, left: packed }: FollowerBodyOf<'followers-left'>) => {
    const left = [...unpackMet(packed)];
    for (const one of left) {
      known.delete(one.id);
      closed.delete(one.id);
    }
    const check = checks.get(id);
    if (check) checks.set(id, { ...check, left: check.left + left.length });
  };

  const ends = (body: FollowerBodyOf<'walk-ended'>, at: number) => {
    const { check: id, how, seen, total, totalAt = null } = body;
    const check = checks.get(id);
    const all = how === 'end' && total !== null && seen >= total;
    const complete = body.complete ?? all;
    if (check) checks.set(id, { ...check, ended: { how, at, seen, total, totalAt, complete } });
    if (leavesOff(how)) return;
    for (const one of unclosed) if (known.has(one)) closed.add(one);
    unclosed = [];
  };

  /** Changes the decision that is meant: the one named, or the one that stands. @returns its place. */
  const change = (
    { id, of }: { readonly id: FollowerId; readonly of?: string | undefined },
    changed: (decided: Decided) => Decided,
  ): number | undefined => {
    const place =
      of === undefined
        ? places.get(id)?.at(-1)
        : decisions.findLastIndex((one) => one.event === of && one.id === id);
    const decided = place === undefined ? undefined : decisions[place];
    if (place !== undefined && decided) decisions[place] = changed(decided);
    return place;
  };

  for (const event of events) {
    if (read.has(event.id)) continue;
    read.add(event.id);
    const { at, by, body } = event;
    switch (body.type) {
      case 'check-begun':
        begun(event, body);
        break;
      case 'followers-met':
        meets(body);
        break;
      case 'walk-ended':
        ends(body, at);
        break;
      case 'followers-left':
        goes(body);
        break;
      case 'follower-decided': {
        const { type: _, ...rest } = body;
        places.set(body.id, [...(places.get(body.id) ?? []), decisions.length]);
        decisions.push({ event: event.id, at, by, ...rest, outcome: null, undone: null });
        break;
      }
      case 'decision-undone': {
        // Twice is once: whoever took it back first has.
        const back = change(body, (one) => ({ ...one, undone: one.undone ?? { at, by } }));
        const before = places.get(body.id) ?? [];
        places.set(
          body.id,
          before.filter((place) => place !== back),
        );
        break;
      }
      case 'follower-done':
        change(body, (decided) =>
          decided.decision === body.decision
            ? { ...decided, outcome: { is: body.outcome, at } }
            : decided,
        );
        break;
      case 'block-lifted':
        lifted.set(body.id, at);
        break;
      case 'profile-kept': {
        const one = { subject: body.kept, at, profile: body.profile };
        kept.set(body.profile.id, one);
        allKept.push(one);
        break;
      }
      case 'check-signed': {
        const { type: _, ...signed } = body;
        const check = checks.get(body.check);
        if (check) checks.set(body.check, { ...check, signed: { ...signed, at, by } });
        if (body.check === openId) {
          openId = null;
          [pass, passAt] = [new Set(), null];
          [met, renamed, fresh] = [new Set(), new Set(), new Set()];
        }
        break;
      }
      case 'week-missed':
        missed.set(body.day, missed.get(body.day) ?? at);
        break;
      case 'pupil-concern-opened':
        concerns.opened(body, event);
        break;
      case 'pupil-concern-closed':
        concerns.closed(body, event);
        break;
      case 'pupil-concern-erased':
        concerns.erased(body, event);
        break;
    }
  }

  const standing = new Map<FollowerId, Decided>();
  for (const id of places.keys()) {
    const decided = standingOf(id);
    if (decided) standing.set(id, decided);
  }
  return {
    checks: [...checks.values()],
    open: openId === null ? null : (checks.get(openId) ?? null),
    ...{ known, closed, pass, passAt, met, renamed, fresh },
    ...{ decisions, standing, kept, allKept, returned, lifted },
    ...{ concerns: concerns.all(), erasedConcerns: concerns.allErased() },
    missed: Array.from(missed, ([day, at]) => ({ day, at })),
  };
}
