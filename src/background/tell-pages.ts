import browser from 'webextension-polyfill';
import type { ToPage } from '../messages/index.ts';
import { revokeAll } from './network-lock/index.ts';
import { xTabs } from './x-tabs.ts';

/**
 * After the vault or the list has changed: our own pages read anew, and pages on X ask again about
 * what they show. To X goes nothing but that.
 */
export async function tellPages(what: 'vault' | 'list'): Promise<void> {
  const again: ToPage = { type: 'look-again' };
  await Promise.allSettled([
    revokeAll(),
    // Nobody may be listening.
    browser.runtime.sendMessage({ changed: what }),
    tellX(again),
  ]);
  for (const act of listening) act();
}

/** Tells our own pages that something was recorded of posts or followers; nothing of the list has changed by it. */
export async function tellOwnPages(what: 'posts' | 'followers'): Promise<void> {
  for (const act of listening) act();
  // Nobody may be listening.
  await browser.runtime.sendMessage({ changed: what }).catch(() => {});
}

const listening = new Set<() => void>();

/** Calls back, in the worker, after the vault, the list or the record of posts has changed. */
export const afterChange = (act: () => void): void => void listening.add(act);

/** Sends it to every tab on X. */
export async function tellX(message: ToPage): Promise<void> {
  const tabs = await xTabs();
  await Promise.allSettled(
    tabs.map(({ id }) => (id === undefined ? null : browser.tabs.sendMessage(id, message))),
  );
}

/** Sends it to one tab, or to every tab on X for -1. */
export function tellTab(tab: number, message: ToPage): void {
  // A tab may be gone, or its page not be listening yet.
  if (tab === -1) void tellX(message);
  else browser.tabs.sendMessage(tab, message).catch(() => {});
}
