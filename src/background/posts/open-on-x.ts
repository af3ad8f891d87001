import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { openPage } from '../open-pages.ts';
import { readStored, storedKey, writeStored } from '../stored.ts';

/** The tab on X in which posts are taken down one after the other, and which is open in it now. */
const openedKey = storedKey({
  key: 'posts-opened',
  life: 'session',
  schema: v.strictObject({ tab: v.number(), item: v.nullable(v.string()), address: v.string() }),
});

/**
 * Opens something on X in the tab that the last one was opened in, while that one still stands there:
 * anywhere else a person may be writing, and what they wrote would be gone. Else in a new tab.
 */
export async function openOnX(item: string, address: string): Promise<void> {
  const stored = await readStored(openedKey);
  const again = stored.is === 'there' && (await goesOnIn(stored.value, address));
  const tab = again ? stored.value.tab : (await browser.tabs.create({ url: address })).id;
  if (tab !== undefined) await writeStored(openedKey, { tab, item, address });
}

async function goesOnIn(last: { tab: number; address: string }, url: string): Promise<boolean> {
  try {
    const there = await browser.tabs.get(last.tab);
    if (there.url !== last.address) return false;
    await browser.tabs.update(last.tab, { url, active: true });
    if (there.windowId !== undefined) {
      await browser.windows.update(there.windowId, { focused: true });
    }
    return true;
  } catch {
    // It was closed.
    return false;
  }
}

/** What was opened from the list in this tab, and nothing has come of yet; null: nothing. */
export async function openedIn(tab: number): Promise<string | null> {
  const stored = await readStored(openedKey);
  return stored.is === 'there' && stored.value.tab === tab ? stored.value.item : null;
}

/** Whether it was opened on X in this tab, from the list, and nothing has come of it yet. */
export const isOpenedIn = async (tab: number, item: string): Promise<boolean> =>
  (await openedIn(tab)) === item;

/** What was opened from the list has come down: the list comes to the front again. */
export async function backFromX(items: readonly string[]): Promise<void> {
  const stored = await readStored(openedKey);
  if (stored.is !== 'there' || stored.value.item === null) return;
  if (!items.includes(stored.value.item)) return;
  await writeStored(openedKey, { ...stored.value, item: null });
  await openPage('posts');
}
