import { beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_WEEK } from '../../followers/check/index.ts';
import { accountOf } from '../../followers/fixtures/check.ts';
import { createWords } from '../../i18n/index.ts';
import { DAY, HEAD } from '../list/testing/computer.ts';
import { followersSchool } from './testing.ts';

vi.mock('webextension-polyfill');

const words = createWords('en_GB');
const GENTLE = words('week_note_gentle');
const INSISTENT = words('week_note_insistent');
const ALLOWED = { ...DEFAULT_WEEK, notify: true };

/** A school whose first check was signed on a Monday, in a browser that may show notifications, or not. */
async function checked({ allowed = true, settings = ALLOWED } = {}) {
  const made = await followersSchool();
  const { worker, fake, start, walk, clock } = made;
  const shown: { readonly title: string; readonly message: string }[] = [];
  const clicked = new Set<(id: string) => void>();
  fake.browser.permissions.contains = async () => allowed;
  Object.assign(fake.browser, {
    notifications: {
      create: async (_id: string, note: (typeof shown)[number]) => void shown.push(note),
      onClicked: { addListener: (listener: (id: string) => void) => void clicked.add(listener) },
    },
  });
  await start('baseline');
  const ids = Array.from({ length: 60 }, (_, at) => `${100 + at}`);
  await walk(ids, { end: true, as: (id) => accountOf(id, { handle: `someone_${id}` }) });
  await worker.ask('followers-week', { settings });
  await worker.ask('followers-sign', {});
  const changed = vi.fn();
  worker.followers.startFollowers(changed);
  /** So many days later the alarm rings, while nobody has the list open. */
  const later = async (days: number) => {
    clock.now += days * DAY;
    fake.onAlarm.tell({ name: 'lollipop-week' });
    await worker.ask('followers-due', {});
    await new Promise((resolve) => setTimeout(resolve));
  };
  const due = () => worker.ask('followers-due', {});
  return { ...made, shown, clicked, changed, later, due };
}

let now: Awaited<ReturnType<typeof checked>>;
beforeEach(async () => {
  now = await checked();
});

test('on the day it reminds once, gently; after two days once more, and then insists', async () => {
  const { later, shown, due, changed } = now;
  await later(6);
  expect([shown.length, (await due()).reminder]).toEqual([0, 'none']);
  await later(1);
  expect(await due()).toMatchObject({ due: '2026-10-12', dueDays: 0, reminder: 'gentle' });
  await vi.waitFor(() => expect(shown).toHaveLength(1));
  await later(1);
  expect(shown.map(({ message }) => message)).toEqual([words('week_note_gentle')]);
  await later(1);
  await vi.waitFor(() => expect(shown).toHaveLength(2));
  expect(shown[1]?.message).toBe(words('week_note_insistent'));
  await later(1);
  expect(shown).toHaveLength(2);
  expect(changed).toHaveBeenCalledTimes(5);
});

test('it names nobody, neither a follower nor who checks', async () => {
  const { later, shown } = now;
  await later(9);
  await vi.waitFor(() => expect(shown).toHaveLength(1));
  const said = JSON.stringify(shown);
  for (const name of ['someone_', HEAD.name, '@']) expect(said).not.toContain(name);
});

test('a press on it opens the page of the check', async () => {
  const { later, shown, clicked, fake } = now;
  await later(7);
  await vi.waitFor(() => expect(shown).toHaveLength(1));
  fake.browser.tabs.query = async () => [];
  for (const click of clicked) click('something-else');
  for (const click of clicked) click('lollipop-week');
  await vi.waitFor(() =>
    expect(fake.opened).toEqual(['chrome-extension://lollipop/src/pages/followers/index.html']),
  );
});

test('in the holidays nobody is notified of a week that has none; afterwards they are', async () => {
  const { later, shown, due, worker } = now;
  const holidays = [{ from: '2026-10-10', to: '2026-10-18' }];
  await worker.ask('followers-week', { settings: { ...ALLOWED, holidays } });
  await later(7);
  await later(3);
  expect([shown.length, (await due()).reminder]).toEqual([0, 'none']);
  await later(4);
  await vi.waitFor(() => expect(shown).toHaveLength(1));
  expect(await due()).toMatchObject({ due: '2026-10-19', dueDays: 0 });
});

test('a check that was signed takes the reminder away until the next week', async () => {
  const { later, shown, due, worker, start, walk } = now;
  await later(7);
  await vi.waitFor(() => expect(shown).toHaveLength(1));
  await worker.unlock(HEAD);
  await start('weekly');
  await walk(Array.from({ length: 60 }, (_, at) => `${100 + at}`));
  await worker.ask('followers-sign', {});
  expect((await due()).reminder).toBe('none');
  await later(3);
  expect(shown).toHaveLength(1);
  await later(4);
  await vi.waitFor(() => expect(shown).toHaveLength(2));
});

test('a week that nobody checked is recorded when somebody unlocks, and the next is reminded of', async () => {
  const { later, shown, worker } = now;
  await later(7);
  await later(7);
  await vi.waitFor(() => expect(shown.length).toBeGreaterThan(0));
  await worker.unlock(HEAD);
  await worker.ask('followers-read', {});
  const { missed } = await worker.ask('followers-log', {});
  expect(missed.map(({ day }) => day)).toEqual(['2026-10-12']);
});

test('on a holiday nobody is notified, and after one that insisted nothing gentle comes', async () => {
  const { later, shown, due, worker } = now;
  await later(9);
  await vi.waitFor(() => expect(shown.map(({ message }) => message)).toEqual([INSISTENT]));
  await worker.unlock(HEAD);
  const holidays = [{ from: '2026-10-15', to: '2026-10-16' }];
  await worker.ask('followers-week', { settings: { ...ALLOWED, holidays } });
  await later(1);
  expect(await due()).toMatchObject({ due: '2026-10-12', reminder: 'gentle' });
  await later(2);
  expect(await due()).toMatchObject({ due: '2026-10-12', reminder: 'insistent' });
  expect(shown).toHaveLength(1);
});

test('a check that comes due in the holidays is told of when they are over', async () => {
  const { later, shown, worker } = now;
  const holidays = [{ from: '2026-10-13', to: '2026-10-16' }];
  await worker.ask('followers-week', {
    settings: { ...ALLOWED, holidays, notify: false },
  });
  await later(7);
  await worker.unlock(HEAD);
  await worker.ask('followers-week', { settings: { ...ALLOWED, holidays } });
  await vi.waitFor(() => expect(shown).toHaveLength(1));
  await later(1);
  expect(shown).toHaveLength(1);
  await later(4);
  await vi.waitFor(() => expect(shown.map(({ message }) => message)).toEqual([GENTLE, INSISTENT]));
});

test('no change of the settings makes a week missed that was none', async () => {
  const { later, worker } = now;
  const missed = async () => (await worker.ask('followers-log', {})).missed.map(({ day }) => day);
  const autumn = { ...ALLOWED, holidays: [{ from: '2026-10-10', to: '2026-10-18' }] };
  await worker.ask('followers-week', { settings: autumn });
  await later(9);
  await worker.unlock(HEAD);
  // Last week's holiday is deleted, and the day moved to the one that has just gone by.
  await worker.ask('followers-week', { settings: { ...ALLOWED, holidays: [] } });
  await worker.ask('followers-week', { settings: { ...ALLOWED, weekday: 2 } });
  await later(5);
  await worker.unlock(HEAD);
  await worker.ask('followers-read', {});
  expect(await missed()).toEqual([]);
  // What is over since is reckoned as ever.
  await later(8);
  await worker.unlock(HEAD);
  await worker.ask('followers-read', {});
  expect(await missed()).toEqual(['2026-10-20']);
  // A holiday entered late takes it away.
  const late = {
    ...ALLOWED,
    weekday: 2 as const,
    holidays: [{ from: '2026-10-19', to: '2026-10-23' }],
  };
  await worker.ask('followers-week', { settings: late });
  expect(await missed()).toEqual([]);
});

test.each([
  ['the browser does not allow it', { allowed: false }],
  ['nobody has asked for it', { settings: DEFAULT_WEEK }],
])('where %s there is no notification, and the icon reminds all the same', async (_, given) => {
  const { later, shown, due } = await checked(given);
  await later(9);
  expect([shown.length, (await due()).reminder]).toEqual([0, 'insistent']);
});
