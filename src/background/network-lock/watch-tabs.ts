import browser from 'webextension-polyfill';
import { changeLocks } from './lock.ts';
import { tabGone, tabSeen } from './permits.ts';

/** The hosts of X, as in the manifest's matches. */
const X = /^https:\/\/((mobile|pro)\.)?x\.com\/|^https:\/\/(mobile\.)?twitter\.com\//;

/** Locks a tab as soon as it goes to X, before any script of ours has spoken there. */
export function watchTabs(): void {
  browser.tabs.onUpdated.addListener((tab, { url }) => {
    if (url !== undefined && X.test(url)) void changeLocks((locks) => tabSeen(locks, tab));
  });
  browser.tabs.onRemoved.addListener((tab) => {
    void changeLocks((locks) => tabGone(locks, tab));
  });
}
