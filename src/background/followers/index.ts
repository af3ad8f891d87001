import browser from 'webextension-polyfill';
import { clockNow } from '../../clock.ts';
import { isOpen } from '../list/state.ts';
import { afterChange } from '../tell-pages.ts';
import { followersTabGone } from './carry-out.ts';
import { forgetOpenAccounts } from './open-accounts.ts';
import { takeInOutcomes } from './outcomes.ts';
import { forgetFollowers } from './record.ts';
import { watchWeek } from './remind.ts';
import { inTurn } from './said.ts';
import { tidy } from './tidy.ts';
import { tabGone } from './walking.ts';

/**
 * The check of followers in the worker. Call at the worker's start.
 * @param changed called when a check may have become due.
 */
export function startFollowers(changed: () => void): void {
  watchWeek(changed);
  browser.tabs.onRemoved.addListener((tab) => void inTurn(() => closed(tab)).catch(() => {}));
  afterChange(() => void lookAgain().catch(() => {}));
}

async function closed(tab: number): Promise<void> {
  await followersTabGone(tab);
  await tabGone(tab);
}

async function lookAgain(): Promise<void> {
  if ((await isOpen(clockNow())) === 'open') {
    return inTurn(async () => {
      await takeInOutcomes();
      await tidy();
    });
  }
  forgetFollowers();
  forgetOpenAccounts();
}

export { saidOfFollowers } from './said.ts';
