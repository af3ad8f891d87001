import browser from 'webextension-polyfill';
import { createWords } from '../i18n/index.ts';
import { readSetup } from './setup.ts';

/** The toolbar icon says at once when nothing is protected: silence must never look like safety. */
export async function showBadge(): Promise<void> {
  const words = createWords('en_GB');
  const setup = await readSetup();
  const handle = setup.is === 'there' ? setup.value.policy.school.handle : '';
  const state =
    setup.is !== 'there' ? setup.is : setup.value.accountId === null ? 'learning' : 'ready';
  await Promise.all([
    browser.action.setBadgeText({ text: state === 'ready' ? '' : '!' }),
    browser.action.setBadgeBackgroundColor({ color: '#b3261e' }),
    browser.action.setTitle({ title: words(`badge_${state}`, { handle }) }),
  ]);
}
