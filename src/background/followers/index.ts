import browser from 'webextension-polyfill';
import { clockNow } from '../../clock.ts';
import { isOpen } from '../list/state.ts';
import { afterChange } from '../tell-pages.ts';
import { forgetOpenAccounts } from './open-accounts.ts';
import { forgetFollowers } from './record.ts';
import { inTurn } from './said.ts';
import { tabGone } from './walking.ts';

/** The check of followers in the worker. Call at the worker's start. */
export function startFollowers(): void {
  browser.tabs.onRemoved.addListener((tab) => void inTurn(() => tabGone(tab)).catch(() => {}));
  afterChange(() => void locked().catch(() => {}));
}

async function locked(): Promise<void> {
  if ((await isOpen(clockNow())) === 'open') return;
  forgetFollowers();
  forgetOpenAccounts();
}

export { saidOfFollowers } from './said.ts';
