import * as v from 'valibot';
import { londonDay } from '../../consent/index.ts';
import type { Sent } from '../../x/posting-calls.ts';
import { type Expected, expectedSchema, sameAs } from './expected.ts';

/**
 * The second lock's state, without the browser: which tabs may send a post at this moment, and what
 * they may send. Locked is the resting state (house, "The network lock").
 */

const permitSchema = v.strictObject({
  /** The life of the page, and its number of the draft that was checked. */
  page: v.string(),
  number: v.number(),
  rows: v.array(expectedSchema),
  /** What of a thread was let go again after it had begun, should X have refused a row of it. */
  again: v.nullable(v.array(expectedSchema)),
  /** Requests that have begun. */
  begun: v.number(),
  /** UTC milliseconds; after this it is void. */
  until: v.number(),
});

const tabSchema = v.strictObject({
  /** An account that is not the school's is signed in there, and is never touched. */
  other: v.boolean(),
  /** For the draft that is in front of somebody now. */
  permit: v.nullable(permitSchema),
  /**
   * Those whose Post was pressed, or that are half out, oldest first: no edit takes them back. X may
   * still be uploading while the next draft is written.
   */
  pressed: v.array(permitSchema),
  /** A named person has looked at these posts elsewhere, and lets the tab post until then. */
  byHand: v.nullable(v.strictObject({ until: v.number(), rows: v.array(expectedSchema) })),
});

/** By the tab's id. */
export const locksSchema = v.record(v.string(), tabSchema);

export type Permit = v.InferOutput<typeof permitSchema>;
export type Locks = Readonly<v.InferOutput<typeof locksSchema>>;
type TabLock = v.InferOutput<typeof tabSchema>;

/** What a request was: as checked, something else, or one that nothing had let out. */
export type Seen = 'as-checked' | 'differs' | 'unexpected';

/** A permit lives a little longer than the page's own memory of its verdict (five minutes). */
export const GIVEN_FOR_MS = 6 * 60_000;
/** After Post: X may still be uploading, or asking whether a description is wanted. */
export const RELEASED_FOR_MS = 3 * 60_000;

const LOCKED: TabLock = { other: false, permit: null, pressed: [], byHand: null };
/** Nobody waits for so many posts at once; the oldest is then void. */
const MOST_PRESSED = 4;

function put(locks: Locks, tab: number, lock: TabLock): Locks {
  return { ...locks, [tab]: lock };
}

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

const underWay = ({ begun }: Permit): boolean => begun > 0;

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

/** Computers set their clocks right by themselves, by less than this. */
const SET_RIGHT_MS = 60_000;

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
 * A request to publish has begun; what the locks refuse never gets here. The permit closes with its
 * last request.
 * @param tab -1 for one that the page's own service worker re-issued.
 */
export function begun(locks: Locks, tab: number, sent: Sent | null): { locks: Locks; seen: Seen } {
  if (locks[tab]?.other) return { locks, seen: 'as-checked' };
  const from = tab === -1 ? openTabOf(locks, sent) : tab;
  const there = from === null ? undefined : locks[from];
  const permits = there ? permitsOf(there).map((permit) => atRow(permit, sent)) : [];
  // What nobody had let go in these words used up the permit of the oldest Post all the same.
  const used = permits.find((permit) => fitsNext(permit, sent)) ?? permits[0];
  if (there?.byHand && !(used && fitsNext(used, sent))) {
    // It stays open for its time, for a thread is sent row by row.
    const looked = there.byHand.rows.some((row) => sent !== null && sameAs(row, sent));
    return { locks, seen: looked ? 'as-checked' : 'differs' };
  }
  if (from === null || !there || !used) return { locks, seen: 'unexpected' };
  const next = { ...used, begun: used.begun + 1 };
  const others = there.pressed.filter((one) => !isSame(one, used));
  const pressed = next.begun < used.rows.length ? [...others, next] : others;
  const permit = there.permit && isSame(there.permit, used) ? null : there.permit;
  return {
    locks: put(locks, from, { ...there, permit, pressed }),
    seen: fitsNext(used, sent) ? 'as-checked' : 'differs',
  };
}

/** Those of a tab, the oldest first. */
const permitsOf = ({ permit, pressed }: TabLock): readonly Permit[] =>
  permit ? [...pressed, permit] : pressed;

const isSame = (one: Permit, other: Permit): boolean =>
  one.page === other.page && one.number === other.number;

const fitsNext = ({ rows, begun: at }: Permit, sent: Sent | null): boolean => {
  const row = rows[at];
  return row !== undefined && sent !== null && sameAs(row, sent);
};

/** The permit as it goes on with this request: with its next row, or from where X had refused one. */
function atRow(permit: Permit, sent: Sent | null): Permit {
  if (permit.again === null || fitsNext(permit, sent)) return permit;
  const anew = { ...permit, rows: permit.again, again: null, begun: 0 };
  return fitsNext(anew, sent) ? anew : permit;
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

/** A request without a tab belongs to the open permit it fits; else to one whose Post was pressed. */
function openTabOf(locks: Locks, sent: Sent | null): number | null {
  const open = Object.entries(locks).filter(([, lock]) => permitsOf(lock).length > 0);
  const fits = open.find(([, lock]) => permitsOf(lock).some((one) => fitsNext(one, sent)));
  const found = fits ?? open.find(([, { pressed }]) => pressed.length > 0) ?? open[0];
  return found ? Number(found[0]) : null;
}

/** The tabs whose posts are refused; -1 stands for the pages' own service workers. */
export function refusedTabs(locks: Locks): number[] {
  const all = Object.entries(locks);
  const shut = all.filter(
    ([, lock]) => !lock.other && permitsOf(lock).length === 0 && lock.byHand === null,
  );
  const pressed = all.some(([, lock]) => lock.pressed.length > 0);
  const tabs = shut.map(([tab]) => Number(tab)).sort((a, b) => a - b);
  // A service worker does not say for which tab it asks: beside a locked tab it is let go only for
  // the moment between Post and its request.
  return tabs.length === 0 || pressed ? tabs : [...tabs, -1];
}

/** When the next permit runs out, or null. */
export function nextEnd(locks: Locks): number | null {
  const ends = Object.values(locks).flatMap((lock) =>
    [...permitsOf(lock), ...(lock.byHand ? [lock.byHand] : [])].map(({ until }) => until),
  );
  return ends.length === 0 ? null : Math.min(...ends);
}

/** Whether nothing more goes out of this tab by a permit; of any tab for -1. */
export function allOut(locks: Locks, tab: number): boolean {
  const some = tab === -1 ? Object.values(locks) : [locks[tab]];
  return some.every((lock) => !lock || permitsOf(lock).length === 0);
}
