import browser from 'webextension-polyfill';

/** Opens the set-up page, or comes back to it where it is open. */
export const openSetup = (): Promise<void> => browser.runtime.openOptionsPage();

/** Opens one of our own pages in a tab, or comes back to it where it is open. */
export async function openPage(which: 'vault' | 'list' | 'posts' | 'followers'): Promise<void> {
  const url = browser.runtime.getURL(`src/pages/${which}/index.html`);
  const [open] = await browser.tabs.query({ url: `${url}*` });
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}
