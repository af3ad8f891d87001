import type { Profile } from '../../followers/profile.ts';
import {
  type FollowerMark,
  type FollowersFromPage,
  MOST_PROFILES,
} from '../../messages/followers.ts';
import type { FollowerCell } from '../../x/followers/cell.ts';

/** Of a list of 50,000 only so many are remembered; whoever comes again is told again. */
const MOST_ACCOUNTS = 20_000;
/** Kept whole, to be told once more when somebody unlocks. */
const MOST_KEPT = 1_000;

interface Account {
  readonly id: string;
  handle: string;
  told: Profile['seen'] | null;
  /** X's place in the list; null: not in a cell yet. */
  top: number | null;
  /** It has been on the screen. */
  shown: boolean;
  mark: FollowerMark | null;
}

/** What this page has met of the school's followers, and what the worker says of them. */
export interface Accounts {
  /** From an answer of X's; `owner`: whose list. */
  hear(profiles: readonly Profile[], owner: string | null): void;
  /** From the cells on the page; `shown`: it is on the screen. */
  see(cell: FollowerCell, shown: boolean): void;
  /** Tells what cells alone have shown so far. */
  tellCells(read: (id: string) => Profile | null): void;
  mark(marks: readonly FollowerMark[]): void;
  get(id: string): Readonly<Account> | null;
  /** To be decided about one by one, in the list's order: flagged; without any, new. */
  inQuestion(): Readonly<Account>[];
  /** How many of them are not decided; asked with every frame of a scroll. */
  openCount(): number;
  /** How many of them are flagged and not settled, in this page; as the worker counts them in the check. */
  flaggedHere(): number;
  /** On the screen so far, new, not flagged and not decided: they may be kept together. */
  keepable(): string[];
  keepableCount(): number;
  /** Tells these once more: a worker that has slept has forgotten what it thought of them. */
  remind(ids: readonly string[]): void;
  /** The worker is gone, and with it what it was told until now. */
  workerGone(): void;
  /** Tells those of these once more that only a worker has heard of which is gone. */
  remindForgotten(ids: readonly string[]): void;
  /** Tells everything that is still kept once more. */
  again(): void;
}

/** @param send says something to the worker; false: nobody heard it. */
export function createAccounts(send: (says: FollowersFromPage) => boolean): Accounts {
  const accounts = new Map<string, Account>();
  const kept = new Map<string, { profile: Profile; owner: string | null }>();
  /** Told to a worker that is gone since. */
  const forgotten = new Set<string>();
  /** Who is what, kept as it changes: thousands are not gone through while somebody scrolls. */
  const flagged = new Set<Account>();
  const flaggedOpen = new Set<Account>();
  const freshOpen = new Set<Account>();
  const keepable = new Set<Account>();
  /** In a cell, and not told. */
  const silent = new Set<Account>();

  const sort = (account: Account): void => {
    const { mark, shown, told, top } = account;
    const is = (set: Set<Account>, so: boolean): void => {
      if (so) set.add(account);
      else set.delete(account);
    };
    const isFlagged = mark !== null && mark.verdict !== 'fine';
    const fresh = mark?.fresh === true && mark.decided === null;
    is(flagged, isFlagged);
    is(flaggedOpen, isFlagged && mark.decided === null);
    is(freshOpen, fresh);
    is(keepable, fresh && !isFlagged && shown && !mark.stillBlocked);
    is(silent, told === null && top !== null);
  };
  const forget = (account: Account): void => {
    for (const set of [flagged, flaggedOpen, freshOpen, keepable, silent]) set.delete(account);
  };

  const at = (id: string, handle: string): Account => {
    const known = accounts.get(id);
    if (known) {
      known.handle = handle;
      return known;
    }
    const made = { id, handle, told: null, top: null, shown: false, mark: null };
    accounts.set(id, made);
    dropOldest(accounts, MOST_ACCOUNTS, forget);
    return made;
  };

  /** In the list's own order, and each account once: an answer says more than a cell. */
  const tell = (profiles: readonly Profile[], owner: string | null): void => {
    const fresh = profiles.filter(({ id, handle, seen }) => {
      const { told } = at(id, handle);
      return told === null || (told === 'cell' && seen === 'answer');
    });
    for (let from = 0; from < fresh.length; from += MOST_PROFILES) {
      const some = fresh.slice(from, from + MOST_PROFILES);
      if (!send({ type: 'followers-seen', owner, profiles: some })) continue;
      for (const profile of some) {
        const account = at(profile.id, profile.handle);
        account.told = profile.seen;
        sort(account);
        kept.delete(profile.id);
        forgotten.delete(profile.id);
        kept.set(profile.id, { profile, owner });
      }
      dropOldest(kept, MOST_KEPT, ({ profile }) => forgotten.delete(profile.id));
    }
  };

  const byPlace = (a: Account, b: Account): number =>
    (a.top ?? Number.POSITIVE_INFINITY) - (b.top ?? Number.POSITIVE_INFINITY) || 0;

  const remind = (ids: readonly string[]): void => {
    const theirs = ids.flatMap((id) => kept.get(id) ?? []);
    for (const owner of new Set(theirs.map((one) => one.owner))) {
      const profiles = theirs.filter((one) => one.owner === owner).map(({ profile }) => profile);
      for (let from = 0; from < profiles.length; from += MOST_PROFILES) {
        const some = profiles.slice(from, from + MOST_PROFILES);
        if (!send({ type: 'followers-seen', owner, profiles: some })) continue;
        for (const { id } of some) forgotten.delete(id);
      }
    }
  };

  return {
    hear: tell,
    see({ id, handle, top }, shown) {
      const account = at(id, handle);
      if (account.top === top && (account.shown || !shown)) return;
      account.top = top;
      account.shown ||= shown;
      sort(account);
    },
    tellCells(read) {
      tell(
        [...silent].sort(byPlace).flatMap(({ id }) => read(id) ?? []),
        null,
      );
    },
    mark(marks) {
      for (const mark of marks) {
        const account = accounts.get(mark.id);
        if (!account) continue;
        account.mark = mark;
        sort(account);
      }
    },
    get: (id) => accounts.get(id) ?? null,
    inQuestion: () =>
      [...(flaggedOpen.size > 0 || freshOpen.size === 0 ? flagged : freshOpen)].sort(byPlace),
    openCount: () => flaggedOpen.size || freshOpen.size,
    flaggedHere: () =>
      [...flagged].filter(
        ({ mark }) => mark?.decided === null || mark?.decided === 'ask' || mark?.waiting,
      ).length,
    keepable: () => [...keepable].sort(byPlace).map(({ id }) => id),
    keepableCount: () => keepable.size,
    remind,
    workerGone() {
      for (const id of kept.keys()) forgotten.add(id);
    },
    remindForgotten: (ids) => remind(ids.filter((id) => forgotten.has(id))),
    again() {
      const before = [...kept.values()];
      for (const { profile } of before) {
        const account = accounts.get(profile.id);
        if (!account) continue;
        account.told = null;
        sort(account);
      }
      for (const owner of new Set(before.map((one) => one.owner))) {
        const theirs = before.filter((one) => one.owner === owner);
        tell(
          theirs.map(({ profile }) => profile),
          owner,
        );
      }
    },
  };
}

/** A tenth at a time: a map that drops its oldest one by one gets slow. */
function dropOldest<T>(map: Map<string, T>, most: number, dropped: (one: T) => void): void {
  if (map.size <= most * 1.1) return;
  for (const [key, one] of map) {
    if (map.size <= most) return;
    map.delete(key);
    dropped(one);
  }
}
