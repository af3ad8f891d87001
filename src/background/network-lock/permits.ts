import { SET_RIGHT_MS } from '../../clock-set-right.ts';
import { londonDay } from '../../consent/index.ts';
import type { Expected } from './expected.ts';
import {
  LOCKED,
  type Locks,
  type Permit,
  permitsOf,
  put,
  type TabLock,
  underWay,
} from './locks.ts';

/** What opens and closes the locks, but for the requests themselves (requests.ts). */

/** A permit lives a little longer than the page's own memory of its verdict (five minutes). */
export const GIVEN_FOR_MS = 6 * 60_000;
/** After Post: X may still be uploading, or asking whether a description is wanted. */
export const RELEASED_FOR_MS = 3 * 60_000;

/** Nobody waits for so many posts at once; the oldest is then void. */
const MOST_PRESSED = 4;

/** A tab shows X, and nobody has said yet who is signed in. */
export function tabSeen(locks: Locks, tab: number): Locks {
  return tab in locks ? locks : put(locks, tab, LOCKED);
}

export function tabGone(locks: Locks, tab: number): Locks {
  const { [tab]: _gone, ...rest } = locks;
  return rest;
}

/**
 * A page began its life in a tab: whatever the one before it was let send is so no more. Leave that a
 * person gave by hand is for the tab.
 */
export function pageBegan(locks: Locks, tab: number, page: string): Locks {
  const there = locks[tab];
  if (!there || permitsOf(there).every((permit) => permit.page === page)) return locks;
  const { permit } = there;
  return put(locks, tab, {
    ...there,
    permit: permit?.page === page ? permit : null,
    pressed: there.pressed.filter((one) => one.page === page),
  });
}

/** The page says who is signed in; anybody but certainly another account is the school. */
export function signedIn(locks: Locks, tab: number, other: boolean): Locks {
  if (locks[tab]?.other === other) return locks;
  return put(locks, tab, { ...LOCKED, other });
}

export function given(
  locks: Locks,
  tab: number,
  { page, number, rows }: Pick<Permit, 'page' | 'number' | 'rows'>,
  now: number,
): Locks {
  const there = locks[tab] ?? LOCKED;
  if (there.other) return locks;
  const until = untilAfter(now, GIVEN_FOR_MS);
  // The thread that is half out goes on; what is left of it may have to be sent once more.
  const half = there.pressed.findLastIndex(underWay);
  if (half >= 0) {
    const pressed = there.pressed.map((permit, at) =>
      at === half ? { ...permit, again: rows } : permit,
    );
    return put(locks, tab, { ...there, pressed });
  }
  return put(locks, tab, {
    ...there,
    permit: { page, number, rows, again: null, begun: 0, until },
  });
}

const HOUR_MS = 3_600_000;

/**
 * A verdict is for the day it was given on: a consent may end with it. Midnight in London falls on a
 * full hour of UTC. @returns Infinity where the day ends in more than an hour.
 */
function endOfDay(now: number): number {
  const next = (Math.floor(now / HOUR_MS) + 1) * HOUR_MS;
  return londonDay(next) === londonDay(now) ? Number.POSITIVE_INFINITY : next;
}

/** Pressed or not: what goes up when the day ends goes out on a day for which nobody looked. */
const untilAfter = (now: number, ms: number): number => Math.min(now + ms, endOfDay(now));

/**
 * The draft was edited, or is out of sight. What was pressed before goes on, but not what was let go
 * of it once more.
 */
export function revoked(locks: Locks, tab: number): Locks {
  const there = locks[tab];
  if (!there || (!there.permit && there.pressed.every(({ again }) => again === null))) return locks;
  const pressed = there.pressed.map((permit) => ({ ...permit, again: null }));
  return put(locks, tab, { ...there, permit: null, pressed });
}

/** X answered that it took a post not: what is left of that thread needs a verdict of its own. */
export function refusedByX(locks: Locks, tab: number): Locks {
  const there = locks[tab];
  if (!there?.pressed.some(underWay)) return locks;
  return put(locks, tab, { ...there, pressed: there.pressed.filter((one) => !underWay(one)) });
}

/** Post was pressed for exactly this draft. */
export function released(
  locks: Locks,
  tab: number,
  { page, number }: Pick<Permit, 'page' | 'number'>,
  now: number,
): Locks {
  const there = locks[tab];
  if (there?.permit?.page !== page || there.permit.number !== number) return locks;
  if (there.permit.until <= now) return locks;
  const permit = { ...there.permit, until: untilAfter(now, RELEASED_FOR_MS) };
  const pressed = [...there.pressed, permit].slice(-MOST_PRESSED);
  return put(locks, tab, { ...there, permit: null, pressed });
}

/** A picture is going up in a tab whose Post was pressed: it is given its time. */
export function uploading(locks: Locks, tab: number, now: number): Locks {
  const there = locks[tab];
  if (!there || there.pressed.length === 0) return locks;
  const until = untilAfter(now, RELEASED_FOR_MS);
  return put(locks, tab, {
    ...there,
    pressed: there.pressed.map((one) => (now < one.until ? { ...one, until } : one)),
  });
}

/** House, "The network lock". */
export const BY_HAND_FOR_MS = 10 * 60_000;

/** X's page can't be read there: a named person has checked these posts by hand. */
export function allowedByHand(
  locks: Locks,
  tab: number,
  rows: readonly Expected[],
  now: number,
): Locks {
  const there = locks[tab] ?? LOCKED;
  if (there.other) return locks;
  return put(locks, tab, {
    ...there,
    byHand: { until: now + BY_HAND_FOR_MS, rows: [...rows] },
  });
}

/** Whatever was not pressed yet is void: the list, the vault or the policy has changed. */
export function allRevoked(locks: Locks): Locks {
  return Object.keys(locks).reduce((all, tab) => revoked(all, Number(tab)), locks);
}

/**
 * Permits whose time is over are void; so is what has longer to run than it can have been given for,
 * since then the clock was set back.
 */
export function expired(locks: Locks, now: number): Locks {
  const runs = (most: number) => (one: { readonly until: number }) =>
    now < one.until && one.until - now <= most + SET_RIGHT_MS;
  const [given, byHand] = [runs(GIVEN_FOR_MS), runs(BY_HAND_FOR_MS)];
  const over = ({ permit, pressed, byHand: hand }: TabLock) =>
    (permit && !given(permit)) || !pressed.every(given) || (hand && !byHand(hand));
  if (!Object.values(locks).some(over)) return locks;
  return Object.fromEntries(
    Object.entries(locks).map(([tab, lock]) => {
      const permit = lock.permit && given(lock.permit) ? lock.permit : null;
      const hand = lock.byHand && byHand(lock.byHand) ? lock.byHand : null;
      return [tab, { ...lock, permit, pressed: lock.pressed.filter(given), byHand: hand }];
    }),
  );
}

/**
 * The request failed: nothing more goes out by what was let go here.
 * @param tab -1: a page's service worker asked, so it may have been any thread that is half out.
 */
export function failed(locks: Locks, tab: number): Locks {
  if (tab === -1) {
    return Object.keys(locks).reduce((all, one) => refusedByX(all, Number(one)), locks);
  }
  const there = locks[tab];
  if (!there || permitsOf(there).length === 0) return locks;
  return put(locks, tab, { ...there, permit: null, pressed: [] });
}
