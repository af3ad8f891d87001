import * as v from 'valibot';
import type { Sent } from '../../x/posting-calls.ts';

/**
 * The second lock's state, without the browser: which tabs may send a post at this moment, and what
 * they may send. Locked is the resting state (house, "The network lock").
 */

/** One post that a permit lets out; null is what could not be read and may be anything. */
const expectedSchema = v.strictObject({
  text: v.nullable(v.string()),
  media: v.nullable(v.number()),
});

const permitSchema = v.strictObject({
  /** The life of the page, and its number of the draft that was checked. */
  page: v.string(),
  number: v.number(),
  rows: v.array(expectedSchema),
  /** What of a thread was let go again after it had begun, should X have refused a row of it. */
  again: v.nullable(v.array(expectedSchema)),
  /** Requests that have begun. */
  begun: v.number(),
  /** Post was pressed for it. */
  released: v.boolean(),
  /** UTC milliseconds; after this it is void. */
  until: v.number(),
});

/** `other`: an account that is not the school's is signed in there, and is never touched. */
const tabSchema = v.strictObject({ other: v.boolean(), permit: v.nullable(permitSchema) });

/** By the tab's id. */
export const locksSchema = v.record(v.string(), tabSchema);

export type Expected = v.InferOutput<typeof expectedSchema>;
export type Permit = v.InferOutput<typeof permitSchema>;
export type Locks = Readonly<v.InferOutput<typeof locksSchema>>;
type TabLock = v.InferOutput<typeof tabSchema>;

/** What a request was: as checked, something else, or one that nothing had let out. */
export type Seen = 'as-checked' | 'differs' | 'unexpected';

/** A permit lives a little longer than the page's own memory of its verdict (five minutes). */
export const GIVEN_FOR_MS = 6 * 60_000;
/** After Post: X may still be uploading, or asking whether a description is wanted. */
export const RELEASED_FOR_MS = 3 * 60_000;

const LOCKED: TabLock = { other: false, permit: null };

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

/** The page says who is signed in; anybody but certainly another account is the school. */
export function signedIn(locks: Locks, tab: number, other: boolean): Locks {
  if (locks[tab]?.other === other) return locks;
  return put(locks, tab, { other, permit: null });
}

export function given(
  locks: Locks,
  tab: number,
  { page, number, rows }: Pick<Permit, 'page' | 'number' | 'rows'>,
  now: number,
): Locks {
  const there = locks[tab] ?? LOCKED;
  if (there.other) return locks;
  const until = now + GIVEN_FOR_MS;
  // The thread that is half out goes on; what is left of it may have to be sent once more.
  if (there.permit && underWay(there.permit)) {
    return put(locks, tab, { ...there, permit: { ...there.permit, again: rows, until } });
  }
  const permit = { page, number, rows, again: null, begun: 0, released: false, until };
  return put(locks, tab, { other: false, permit });
}

const underWay = ({ begun }: Permit): boolean => begun > 0;

/** The draft was edited. A thread that is half out goes on: its rows leave the composer. */
export function revoked(locks: Locks, tab: number): Locks {
  const there = locks[tab];
  if (!there?.permit || underWay(there.permit)) return locks;
  return put(locks, tab, { ...there, permit: null });
}

/** No draft is in sight. Once Post was pressed, X may have cleared it before it sends. */
export function outOfSight(locks: Locks, tab: number): Locks {
  return locks[tab]?.permit?.released ? locks : revoked(locks, tab);
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
  const permit = { ...there.permit, released: true, until: now + RELEASED_FOR_MS };
  return put(locks, tab, { ...there, permit });
}

/** A picture is going up in a tab whose Post was pressed: it is given its time. */
export function uploading(locks: Locks, tab: number, now: number): Locks {
  const there = locks[tab];
  if (!there?.permit?.released) return locks;
  const permit = { ...there.permit, until: now + RELEASED_FOR_MS };
  return put(locks, tab, { ...there, permit });
}

/** Every permit is void: the list, the vault or the policy has changed. */
export function allRevoked(locks: Locks): Locks {
  return Object.keys(locks).reduce((all, tab) => revoked(all, Number(tab)), locks);
}

/** Permits whose time is over are void. */
export function expired(locks: Locks, now: number): Locks {
  return Object.fromEntries(
    Object.entries(locks).map(([tab, lock]) => {
      const over = lock.permit !== null && now >= lock.permit.until;
      return [tab, over ? { ...lock, permit: null } : lock];
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
  if (from === null || !there?.permit) return { locks, seen: 'unexpected' };
  const permit = atRow(there.permit, sent);
  const count = permit.begun + 1;
  const left = count < permit.rows.length;
  return {
    locks: put(locks, from, { ...there, permit: left ? { ...permit, begun: count } : null }),
    seen: fitsNext(permit, sent) ? 'as-checked' : 'differs',
  };
}

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

/** The request failed: nothing more goes out by this permit. */
export function failed(locks: Locks, tab: number): Locks {
  const there = locks[tab];
  return there?.permit ? put(locks, tab, { ...there, permit: null }) : locks;
}

/** A request without a tab belongs to the open permit it fits; else to one whose Post was pressed. */
function openTabOf(locks: Locks, sent: Sent | null): number | null {
  const open = Object.entries(locks).flatMap(([tab, { permit }]) =>
    permit ? [{ tab: Number(tab), permit }] : [],
  );
  const fits = open.find(({ permit }) => fitsNext(permit, sent));
  return (fits ?? open.find(({ permit }) => permit.released) ?? open[0])?.tab ?? null;
}

/** X sends texts in their composed form, without white space around. */
const plain = (text: string): string => text.normalize('NFC').trim();

function sameAs(row: Expected, sent: Sent): boolean {
  if (row.media !== null && row.media !== sent.media) return false;
  if (row.text === null) return true;
  const [checked, went] = [plain(row.text), plain(sent.text)];
  if (checked === went) return true;
  // The address of a quoted post is taken out of the words and sent beside them (2.6).
  return sent.quotes && checked.startsWith(went) && /^\s*\S+$/.test(checked.slice(went.length));
}

/** The tabs whose posts are refused; -1 stands for the pages' own service workers. */
export function refusedTabs(locks: Locks): number[] {
  const all = Object.entries(locks);
  const shut = all.filter(([, { other, permit }]) => !other && permit === null);
  const pressed = all.some(([, { permit }]) => permit?.released);
  const tabs = shut.map(([tab]) => Number(tab)).sort((a, b) => a - b);
  // A service worker does not say for which tab it asks: beside a locked tab it is let go only for
  // the moment between Post and its request.
  return tabs.length === 0 || pressed ? tabs : [...tabs, -1];
}

/** When the next permit runs out, or null. */
export function nextEnd(locks: Locks): number | null {
  const ends = Object.values(locks).flatMap(({ permit }) => (permit ? [permit.until] : []));
  return ends.length === 0 ? null : Math.min(...ends);
}

/** Whether nothing more goes out of this tab by a permit; of any tab for -1. */
export function allOut(locks: Locks, tab: number): boolean {
  const permits = tab === -1 ? Object.values(locks) : [locks[tab]];
  return permits.every((lock) => !lock?.permit);
}
