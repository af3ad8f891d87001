import browser from 'webextension-polyfill';

/**
 * Puts the content script into tabs that were open before Lollipop was installed or updated: browsers
 * run it only in pages loaded afterwards, and a tab that looks protected and is not is the worst
 * state. A tab that can't be entered (crashed, discarded) gets the script at its next load.
 */
export async function enterOpenTabs(): Promise<void> {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  if (!script?.js) return;
  const tabs = await browser.tabs.query({ url: script.matches });
  for (const tab of tabs) {
    if (tab.id === undefined) continue;
    const target = { tabId: tab.id };
    try {
      await browser.scripting.insertCSS({ target, files: script.css ?? [] });
      await browser.scripting.executeScript({ target, files: script.js });
    } catch {
      // Nothing to tell anybody: the next load of the tab puts it right.
    }
  }
}
