import browser from 'webextension-polyfill';
import { forgetDismissed } from './dismissed.ts';
import { notRightAsks } from './not-right-asks.ts';
import { overrideAsks } from './override-asks.ts';
import { sheets } from './sheets.ts';

/**
 * Nothing that a tab asked waits any more: no words and no small copies of pictures are kept. Nor is
 * anything put aside there: that was for a draft that is gone.
 */
export async function forgetAsksOf(tab: number): Promise<void> {
  await Promise.all([
    sheets.closeFor(tab),
    overrideAsks.closeFor(tab),
    notRightAsks.closeFor(tab),
    forgetDismissed(tab),
  ]);
}

/** A closed tab asks nothing. Call at the worker's start. */
export function watchAsks(): void {
  browser.tabs.onRemoved.addListener((tab) => void forgetAsksOf(tab).catch(() => {}));
}
