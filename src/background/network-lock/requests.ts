import type { Sent } from '../../x/posting-calls.ts';
import { sameAs } from './expected.ts';
import { type Locks, type Permit, permitsOf, put } from './locks.ts';

/** What a request was: as checked, something else, or one that nothing had let out. */
export type Seen = 'as-checked' | 'differs' | 'unexpected';

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
