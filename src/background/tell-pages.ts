import browser from 'webextension-polyfill';
import type { ToPage } from '../messages/index.ts';

/**
 * After the vault or the list has changed: our own pages read anew, and pages on X ask again about
 * what they show. To X goes nothing but that.
 */
export async function tellPages(what: 'vault' | 'list'): Promise<void> {
  const again: ToPage = { type: 'look-again' };
  await Promise.allSettled([
    // Nobody may be listening.
    browser.runtime.sendMessage({ changed: what }),
    tellX(again),
  ]);
}

/** Sends it to every tab on X. */
export async function tellX(message: ToPage): Promise<void> {
  const matches = browser.runtime.getManifest().content_scripts?.[0]?.matches ?? [];
  const tabs = await browser.tabs.query({ url: matches });
  await Promise.allSettled(
    tabs.map(({ id }) => (id === undefined ? null : browser.tabs.sendMessage(id, message))),
  );
}
