import { expect, test, vi } from 'vitest';
import { accountOf } from '../../followers/fixtures/check.ts';
import { DAY, HEAD, OFFICE, type Worker } from '../list/testing/computer.ts';
import { followersSchool, pageOn, pressed } from './testing.ts';
import { aWeekLater, ids } from './testing-weeks.ts';

vi.mock('webextension-polyfill');

test('a week later only the new ones wait, the gravest first, and the walk has ended by itself', async () => {
  const { worker } = await aWeekLater();
  const { open, check, all } = await worker.ask('followers-read', {});
  expect(check).toMatchObject({ state: 'review', ended: 'known', fresh: 8, flagged: 2, seen: 58 });
  expect(all).toBe(8);
  expect(open.slice(0, 2).map(({ id }) => id)).toEqual(['3', '5']);
  expect(open.every(({ fresh }) => fresh)).toBe(true);
});

test('an account that was known under another handle is there by the one it has now', async () => {
  const { worker, start, walk, clock, wake, fake } = await followersSchool();
  await start('baseline');
  await walk(ids(100, 60), { end: true });
  await worker.ask('followers-sign', {});
  clock.now += 7 * DAY;
  await worker.unlock(HEAD);
  await start('weekly');
  const as = (id: string) => accountOf(id, id === '103' ? { handle: 'Brand_New' } : {});
  await walk(ids(100, 60), { as });
  const { renamed } = await worker.ask('followers-read', {});
  const named = [{ id: '103', profile: { handle: 'Brand_New', name: 'Account 103' } }];
  expect(renamed).toEqual(named);

  // The worker sleeps, and remembers of itself nothing that it has read.
  const again = await wake();
  expect((await again.ask('followers-read', {})).renamed).toEqual(named);
  expect([...fake.browser.storage.local.held.values()].join()).not.toContain('Brand_New');

  // The browser is closed: the number is all that is left.
  fake.browser.storage.session.held.delete('followers-renamed');
  const restarted = await wake();
  expect((await restarted.ask('followers-read', {})).renamed).toEqual([
    { id: '103', profile: null },
  ]);
});

test('a worker that has slept and hears of an account by its cell keeps what an answer gave of it', async () => {
  const { worker, seen, wake, fake } = await aWeekLater();
  const website = 'https://onlyfans.com/x';
  await seen([accountOf('3', { website })]);
  const flagged = async (from: Worker) =>
    (await from.ask('followers-read', {})).open.find(({ id }) => id === '3');
  expect(await flagged(worker)).toMatchObject({ assessment: { verdict: 'look' } });
  const again = await wake();
  const page = pageOn(again, fake.told.x);
  const cell = { website: '', location: '', posts: null, followers: null, seen: 'cell' } as const;
  await page.seen([accountOf('3', { ...cell, name: 'Renamed since' })]);
  expect(await flagged(again)).toMatchObject({
    assessment: { verdict: 'look' },
    profile: { name: 'Renamed since', website, seen: 'answer' },
  });
  expect(page.mark('3')).toMatchObject({ verdict: 'look' });
});

test('the office keeps the list, and does not check followers', async () => {
  const { worker, seen, check } = await followersSchool();
  await worker.ask('person-add', OFFICE);
  await worker.ask('vault-lock', {});
  await worker.unlock(OFFICE);
  expect(await worker.refusal('followers-read', {})).toBe('not-allowed');
  await seen([accountOf('1')]);
  expect(check()?.state).toBe('locked');
});

test('nothing of a follower lies in the clear on disk', async () => {
  const { says, disk, fake } = await aWeekLater();
  await says(pressed('3', 'block', 'automated'));
  const local = [...fake.browser.storage.local.held.values()].join();
  const stored = [...disk.kept.values()]
    .map((bytes) => new TextDecoder('latin1').decode(bytes))
    .join();
  for (const word of ['account3', 'hot babe']) {
    expect([word, local.includes(word), stored.includes(word)]).toEqual([word, false, false]);
  }
});
