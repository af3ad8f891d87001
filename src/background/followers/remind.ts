import browser from 'webextension-polyfill';
import { clockNow } from '../../clock.ts';
import { londonDay } from '../../consent/day.ts';
import { isHoliday } from '../../followers/check/index.ts';
import { createWords } from '../../i18n/index.ts';
import { openPage } from '../open-pages.ts';
import { readSetup } from '../setup.ts';
import { changeWeek, readWeek, weekNow } from './week-stored.ts';

const ALARM = 'lollipop-week';
/** The day turns at midnight, and nobody tells. */
const EVERY_MINUTES = 30;
const NOTE = 'lollipop-week';

/** How the reminder stands, as the toolbar icon shows it. */
export async function reminderNow(): Promise<'none' | 'gentle' | 'insistent'> {
  const setup = await readSetup();
  if (setup.is !== 'there' || setup.value.accountId === null) return 'none';
  return (await weekNow(clockNow())).reminder;
}

/**
 * Shows a notification, once for each due day and manner, if the browser was allowed to: none on a
 * holiday, and none that is gentle again after one that insisted. It names nobody.
 */
export async function remind(): Promise<void> {
  const reminder = await reminderNow();
  const { settings, told } = await readWeek();
  const { due } = await weekNow(clockNow());
  const what = `${due} ${reminder}`;
  if (reminder === 'none' || !settings.notify) return;
  if (told === what || told === `${due} insistent`) return;
  if (isHoliday(londonDay(clockNow()), settings.holidays)) return;
  if (!(await mayNotify())) return;
  const words = createWords('en_GB');
  await browser.notifications.create(NOTE, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('src/icons/128.png'),
    title: words('week_note_title'),
    message: words(`week_note_${reminder}`),
  });
  await changeWeek({ told: what });
}

const mayNotify = (): Promise<boolean> =>
  browser.permissions.contains({ permissions: ['notifications'] });

let listens = false;

/** The listener can only be added once the permission is there. */
async function listenToClicks(): Promise<void> {
  if (listens || !(await mayNotify())) return;
  listens = true;
  browser.notifications.onClicked.addListener((id) => {
    if (id === NOTE) void openPage('followers');
  });
}

/**
 * Looks from time to time whether a check is due.
 * @param changed called at each look, for whatever shows it.
 */
export function watchWeek(changed: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== ALARM) return;
    changed();
    void remind().catch(() => {});
  });
  void browser.alarms.create(ALARM, { periodInMinutes: EVERY_MINUTES });
  browser.permissions.onAdded.addListener(() => void listenToClicks().catch(() => {}));
  void listenToClicks().catch(() => {});
  void remind().catch(() => {});
}
