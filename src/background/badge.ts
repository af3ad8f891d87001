import browser from 'webextension-polyfill';
import { createWords } from '../i18n/index.ts';
import { reminderNow } from './followers/remind.ts';
import { readCounts } from './posts/counts.ts';
import { readSetup } from './setup.ts';

/**
 * The toolbar icon says at once when nothing is protected: silence must never look like safety. When
 * all is, it counts what waits for a person, posts and the weekly check, and never names anybody.
 */
export async function showBadge(): Promise<void> {
  const words = createWords('en_GB');
  const setup = await readSetup();
  const handle = setup.is === 'there' ? setup.value.policy.school.handle : '';
  const state =
    setup.is !== 'there' ? setup.is : setup.value.accountId === null ? 'learning' : 'ready';
  const { unchecked, takedown, look } = await readCounts();
  const reminder = await reminderNow();
  const posts = unchecked + takedown + look;
  const waiting = posts + (reminder === 'none' ? 0 : 1);
  const ready = state === 'ready';
  const text = ready ? (waiting > 0 ? String(Math.min(waiting, 999)) : '') : '!';
  const title = [
    posts > 0 && ready
      ? words('badge_waiting', { handle, unchecked, takedown, look })
      : words(`badge_${state}`, { handle }),
    ...(reminder === 'none' ? [] : [words(`badge_week_${reminder}`)]),
  ].join(' ');
  // A check that has just become due is no alarm.
  const calm = ready && posts === 0 && reminder !== 'insistent';
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color: calm ? '#2f5d8a' : '#b3261e' }),
    browser.action.setTitle({ title }),
  ]);
}
