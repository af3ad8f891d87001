import { clockNow } from '../../clock.ts';
import type { Account, FromPage, ToPage } from '../../messages/index.ts';
import type { Expected } from './expected.ts';
import { changeLocks, reconcile, watchPermits } from './lock.ts';
import {
  allowedByHand,
  allRevoked,
  BY_HAND_FOR_MS,
  given,
  pageBegan,
  refusedByX,
  released,
  revoked,
  signedIn,
} from './permits.ts';
import { watchSent } from './watch-sent.ts';
import { watchTabs } from './watch-tabs.ts';

type Check = Extract<FromPage, { type: 'check' }>;

/** The latest draft each tab has asked about: an answer to an older one lets nothing out. */
const latest = new Map<number, string>();

/**
 * Asks for a verdict; one that lets go opens a permit for exactly this draft, and the answer is given
 * when the lock is open. Whatever was let go in this tab before is so no more.
 * @param check says whether the draft goes.
 * @returns what it says; `opened`: the lock opened for it, for it goes and nothing came between.
 */
export async function letOut<C extends { readonly goes: boolean }>(
  tab: number,
  message: Check,
  check: () => Promise<C>,
): Promise<{ readonly checked: C; readonly opened: boolean }> {
  const mine = `${message.page}/${message.number}`;
  latest.set(tab, mine);
  const shut = changeLocks((locks) => revoked(locks, tab));
  const [checked] = await Promise.all([check(), shut]);
  if (!checked.goes || latest.get(tab) !== mine) return { checked, opened: false };
  const { page, number } = message;
  const permit = { page, number, rows: expectedOf(message) };
  await changeLocks((locks) => given(locks, tab, permit, clockNow()));
  return { checked, opened: true };
}

/** What the draft will be sent as; X leaves out the rows of a thread that hold nothing. */
function expectedOf({ draft, unreadable }: Check): Expected[] {
  const unread = (...parts: string[]) =>
    ['composer', 'rows', ...parts].some((part) => unreadable.includes(part));
  const full = draft.rows.filter(
    ({ text, media, poll }) => text.trim() !== '' || media.length > 0 || poll.length > 0,
  );
  const rows = full.length > 0 ? full : draft.rows;
  const { quoted } = draft;
  return rows.map(({ text, media, tagged }, row) => {
    // X quotes in the first post; an address in the words of another makes that one quote.
    const quotes = quoted === null ? '' : row === 0 ? (quoted.post ?? null) : null;
    return {
      text: unread('text') ? null : text,
      media: unread('attachments') ? null : media.length,
      quotes: unread('quoted') ? null : quotes,
      tags: unread('tagged') ? null : tagged.length > 0,
    };
  });
}

/** A page on X was loaded: a permit is for the page it was given to, and for what that page asked. */
export function pageLoaded(tab: number, page: string): Promise<void> {
  if (latest.get(tab)?.startsWith(`${page}/`) === false) latest.delete(tab);
  return changeLocks((locks) => pageBegan(locks, tab, page));
}

/** Post was pressed for a draft that may go. */
export function postPressed(tab: number, draft: { page: string; number: number }): Promise<void> {
  return changeLocks((locks) => released(locks, tab, draft, clockNow()));
}

/** X answered to a call of this tab's that it took the post not. */
export function notTaken(tab: number): Promise<void> {
  return changeLocks((locks) => refusedByX(locks, tab));
}

export function draftGone(tab: number): Promise<void> {
  latest.delete(tab);
  return changeLocks((locks) => revoked(locks, tab));
}

/** Settles when the lock keeps to it. */
export function signedInAs(tab: number, account: Account): Promise<void> {
  return changeLocks((locks) => signedIn(locks, tab, account === 'other'));
}

/** Lets a tab that can't be read post these for ten minutes. @returns until when, UTC milliseconds. */
export async function letOutByHand(tab: number, rows: readonly Expected[]): Promise<number> {
  const now = clockNow();
  await changeLocks((locks) => allowedByHand(locks, tab, rows, now));
  return now + BY_HAND_FOR_MS;
}

/** What was let go may be so no more: the vault, the list or the policy has changed. */
export function revokeAll(): Promise<void> {
  latest.clear();
  return changeLocks(allRevoked);
}

/**
 * Starts the lock. Call at the worker's start.
 * @param tell says something to the page in a tab; -1 for all of them.
 */
export function startNetworkLock(tell: (tab: number, message: ToPage) => void): void {
  watchTabs();
  watchPermits();
  watchSent({
    otherwise: (tab) => tell(tab, { type: 'network', what: 'otherwise' }),
    over: (tab) => tell(tab, { type: 'look-again' }),
    refused: (tab) => {
      // Whatever the page knew of its draft is not so: it asks anew, and the next Post goes if it may.
      tell(tab, { type: 'look-again' });
      tell(tab, { type: 'network', what: 'refused' });
    },
  });
  void reconcile();
}

export { byHandUntil, reconcile } from './lock.ts';
