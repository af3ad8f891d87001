import browser, { type Manifest } from 'webextension-polyfill';

/**
 * Puts the content script into tabs that were open before Lollipop was installed or updated: browsers
 * run it only in pages loaded afterwards, and a tab that looks protected and is not is the worst
 * state. A tab that can't be entered (crashed, discarded) gets the script at its next load.
 */
export async function enterOpenTabs(): Promise<void> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  for (const script of scripts) {
    const tabs = await browser.tabs.query({ url: script.matches });
    for (const tab of tabs) if (tab.id !== undefined) await enter(tab.id, script);
  }
}

async function enter(tabId: number, script: Manifest.ContentScript): Promise<void> {
  const target = { tabId };
  // The observer goes into the page's own world; one that is there already is left alone by it.
  const world = 'world' in script && script.world === 'MAIN' ? 'MAIN' : 'ISOLATED';
  try {
    if (script.css) await browser.scripting.insertCSS({ target, files: script.css });
    if (script.js) await browser.scripting.executeScript({ target, files: script.js, world });
  } catch {
    // Nothing to tell anybody: the next load of the tab puts it right.
  }
}
