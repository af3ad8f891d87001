import browser from 'webextension-polyfill';
import { isOnX } from '../x-tabs.ts';
import { changeLocks } from './lock.ts';
import { tabGone, tabSeen } from './permits.ts';

/** Locks a tab as soon as it goes to X, before any script of ours has spoken there. */
export function watchTabs(): void {
  browser.tabs.onUpdated.addListener((tab, { url }) => {
    if (url !== undefined && isOnX(url)) void changeLocks((locks) => tabSeen(locks, tab));
  });
  browser.tabs.onRemoved.addListener((tab) => {
    void changeLocks((locks) => tabGone(locks, tab));
  });
}
