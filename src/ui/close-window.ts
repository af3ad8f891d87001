import browser from 'webextension-polyfill';

/** Closes this window's one tab, and with it the window. Never throws: it may have been opened by hand. */
export async function closeWindow(): Promise<void> {
  try {
    const tab = await browser.tabs.getCurrent();
    if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
  } catch {
    window.close();
  }
}
