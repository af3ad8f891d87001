import browser from 'webextension-polyfill';
import { createWords } from '../i18n/index.ts';
import { readCounts } from './posts/counts.ts';
import { readSetup } from './setup.ts';

/**
 * The toolbar icon says at once when nothing is protected: silence must never look like safety. When
 * all is, it counts the posts that wait for a person, and never names anybody.
 */
export async function showBadge(): Promise<void> {
  const words = createWords('en_GB');
  const setup = await readSetup();
  const handle = setup.is === 'there' ? setup.value.policy.school.handle : '';
  const state =
    setup.is !== 'there' ? setup.is : setup.value.accountId === null ? 'learning' : 'ready';
  const { unchecked, takedown, look } = await readCounts();
  const all = unchecked + takedown + look;
  const waiting = state === 'ready' && all > 0;
  const text = waiting ? String(Math.min(all, 999)) : state === 'ready' ? '' : '!';
  const title = waiting
    ? words('badge_waiting', { handle, unchecked, takedown, look })
    : words(`badge_${state}`, { handle });
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color: '#b3261e' }),
    browser.action.setTitle({ title }),
  ]);
}
