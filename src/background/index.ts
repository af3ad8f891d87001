import browser from 'webextension-polyfill';
import { showBadge } from './badge.ts';
import { startFollowers } from './followers/index.ts';
import { listenToListPages } from './list/desk.ts';
import { watchLocking } from './list/locking.ts';
import { lock, lookAgain } from './list/state.ts';
import { startNetworkLock } from './network-lock/index.ts';
import { openSetup } from './open-pages.ts';
import { enterOpenTabs } from './open-tabs.ts';
import { listenToOwnPages } from './own-pages.ts';
import { listenToPages } from './page-port.ts';
import { startPosts } from './posts/index.ts';
import { watchAsks } from './tab-asks.ts';
import { tellTab } from './tell-pages.ts';

// Listeners are added while the worker's script first runs: the event that wakes it is waiting.
listenToPages();
listenToOwnPages();
listenToListPages();
watchLocking(() => lock('screen'), lookAgain);
startNetworkLock(tellTab);
startPosts();
startFollowers(() => void showBadge());
watchAsks();

void showBadge();
browser.storage.local.onChanged.addListener(() => void showBadge());

browser.runtime.onInstalled.addListener(({ reason }) => {
  void enterOpenTabs();
  if (reason === 'install') void openSetup();
});
