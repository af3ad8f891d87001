import browser, { type Tabs } from 'webextension-polyfill';

/** The hosts of X, as in the manifest's matches; here for the senders and addresses we are told of. */
const ORIGIN = /^https:\/\/((mobile|pro)\.)?x\.com$|^https:\/\/(mobile\.)?twitter\.com$/;

/** Whether an address is one of X's pages. */
export function isOnX(address: string): boolean {
  return URL.canParse(address) && ORIGIN.test(new URL(address).origin);
}

/** Every tab that shows X. */
export function xTabs(): Promise<Tabs.Tab[]> {
  const url = browser.runtime.getManifest().content_scripts?.[0]?.matches ?? [];
  return browser.tabs.query({ url });
}
