import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { openPage } from '../open-pages.ts';
import { readStored, storedKey, writeStored } from '../stored.ts';
import { isOnX } from '../x-tabs.ts';

/** The tab on X in which posts are taken down one after the other, and which is open in it now. */
const openedKey = storedKey({
  key: 'posts-opened',
  life: 'session',
  schema: v.strictObject({ tab: v.number(), item: v.nullable(v.string()) }),
});

/** Opens something on X in the tab that the last one was opened in, or in a new one. */
export async function openOnX(item: string, address: string): Promise<void> {
  const stored = await readStored(openedKey);
  const tab = await againOrNew(stored.is === 'there' ? stored.value.tab : null, address);
  if (tab !== undefined) await writeStored(openedKey, { tab, item });
}

async function againOrNew(last: number | null, url: string): Promise<number | undefined> {
  if (last !== null) {
    try {
      // Only while it still shows X: a person may have gone elsewhere in it.
      if (isOnX((await browser.tabs.get(last)).url ?? '')) {
        await browser.tabs.update(last, { url, active: true });
        return last;
      }
    } catch {
      // It was closed.
    }
  }
  return (await browser.tabs.create({ url })).id;
}

/** Whether it was opened on X in this tab, from the list, and nothing has come of it yet. */
export async function isOpenedIn(tab: number, item: string): Promise<boolean> {
  const stored = await readStored(openedKey);
  return stored.is === 'there' && stored.value.tab === tab && stored.value.item === item;
}

/** What was opened from the list has come down: the list comes to the front again. */
export async function backFromX(items: readonly string[]): Promise<void> {
  const stored = await readStored(openedKey);
  if (stored.is !== 'there' || stored.value.item === null) return;
  if (!items.includes(stored.value.item)) return;
  await writeStored(openedKey, { ...stored.value, item: null });
  await openPage('posts');
}
