import browser from 'webextension-polyfill';

const SIZE = { width: 760, height: 760 };

/** One window for each tab on X, as long as it is open; forgotten with the worker, then a new one comes. */
const windows = new Map<number, { readonly window: number; readonly tab: number }>();

/**
 * Opens one of our own pages in a window of its own, for what somebody asked for in `tab`; one that is
 * still open for that tab goes there.
 * @param page from the root of the extension, with what it is about: `src/pages/…/index.html?sheet=…`.
 */
export async function openWindowFor(tab: number, page: string): Promise<void> {
  const url = browser.runtime.getURL(page);
  const open = await windowOf(tab);
  if (open !== null) {
    await browser.tabs.update(open.tab, { url });
    await browser.windows.update(open.window, { focused: true });
    return;
  }
  const made = await browser.windows.create({ url, type: 'popup', ...SIZE });
  const madeTab = made.tabs?.[0]?.id;
  if (made.id !== undefined && madeTab !== undefined) {
    windows.set(tab, { window: made.id, tab: madeTab });
  }
}

async function windowOf(tab: number) {
  const known = windows.get(tab);
  if (!known) return null;
  try {
    await browser.windows.get(known.window);
    return known;
  } catch {
    windows.delete(tab);
    return null;
  }
}
