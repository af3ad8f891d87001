import { expect, test, vi } from 'vitest';
import { DEFAULT_WEEK } from '../../followers/check/index.ts';
import { accountOf } from '../../followers/fixtures/check.ts';
import { DAY, HEAD } from '../list/testing/computer.ts';
import { bad, followersSchool, pressed } from './testing.ts';
import { aWeekLater, ids, usual } from './testing-weeks.ts';

vi.mock('webextension-polyfill');

test('what the renamed are called is forgotten when the check is signed', async () => {
  const { worker, start, walk, clock, fake } = await followersSchool();
  await start('baseline');
  await walk(ids(100, 60), { end: true });
  await worker.ask('followers-sign', {});
  clock.now += 7 * DAY;
  await worker.unlock(HEAD);
  await start('weekly');
  await walk(ids(100, 60), {
    as: (id) => accountOf(id, id === '103' ? { handle: 'New_One' } : {}),
  });
  expect([...fake.browser.storage.session.held.values()].join()).toContain('New_One');
  await worker.ask('followers-sign', {});
  expect([...fake.browser.storage.session.held.values()].join()).not.toContain('New_One');
});

test('signed, the check gives its record, and what is flagged and open stays', async () => {
  const { worker, says } = await aWeekLater();
  await worker.ask('followers-decide', {
    ...{ ids: ids(1, 8), decision: 'keep', why: usual('fine'), together: true },
  });
  await says(pressed('3', 'block', 'automated'));
  await says({ type: 'follower-done', id: '3', decision: 'block', outcome: 'seen' });
  const { signed } = await worker.ask('followers-sign', {});
  expect(signed).toMatchObject({
    kind: 'weekly',
    day: '2026-10-12',
    total: 108,
    change: 8,
    fresh: 8,
    flagged: 2,
    newly: 2,
    reviewed: 7,
    decisions: { keep: 6, good: 0, ask: 0, block: 1, remove: 0 },
    open: 1,
    waiting: 0,
    notSeen: 0,
    left: null,
  });
  const { open, week, check } = await worker.ask('followers-read', {});
  expect(open.map(({ id }) => id)).toEqual(['5']);
  expect(week).toMatchObject({ due: null, reminder: 'none' });
  expect(check.state).toBe('signed');
  expect(await worker.refusal('followers-sign', {})).toBe('gone');
});

test('signed a week late, it counts for the day of its walk, and the check of that week is still due', async () => {
  const { worker, clock } = await aWeekLater();
  clock.now += 7 * DAY;
  await worker.unlock(HEAD);
  expect((await worker.ask('followers-read', {})).check.walkedDays).toBe(7);
  const { signed } = await worker.ask('followers-sign', {});
  expect(signed).toMatchObject({ day: '2026-10-19', walked: '2026-10-12' });
  const { week, check } = await worker.ask('followers-read', {});
  expect([week.due, check.state]).toEqual(['2026-10-19', 'none']);
});

test('what waits is counted alike on our page and in the record, a possible pupil and unread ones too', async () => {
  const { worker, start, seen, says, check } = await followersSchool();
  await start('baseline');
  await seen([accountOf('9', { bio: 'Year 5 at Holly Lane. I am aged 9' })]);
  await says({ type: 'walk-step', ids: ['9', '10'], end: true });
  expect(check()?.flagged).toBe(0);
  expect((await worker.ask('followers-read', {})).check.flagged).toBe(2);
  expect((await worker.ask('followers-sign', {})).signed).toMatchObject({ flagged: 2, open: 2 });
});

test('only a complete full walk says who follows no more', async () => {
  const { worker, says, start, walk } = await aWeekLater();
  await worker.ask('followers-sign', {});
  await says({ type: 'followers-total', total: 106 });
  await start('full');
  await walk([...ids(1, 8), ...ids(100, 98)], { end: true });
  expect((await worker.ask('followers-sign', {})).signed).toMatchObject({ left: 2, notSeen: 0 });
  await says({ type: 'followers-total', total: 106 });
  await start('full');
  await walk(ids(1, 8), { end: true });
  expect((await worker.ask('followers-sign', {})).signed).toMatchObject({
    left: null,
    notSeen: 98,
  });
  expect((await worker.ask('followers-read', {})).check.unseenBefore).toBe(98);
});

test('weeks that nobody checked are recorded once, and those in the holidays are none', async () => {
  const { worker, clock } = await aWeekLater();
  await worker.ask('followers-sign', {});
  const holidays = [{ from: '2026-10-24', to: '2026-11-01' }];
  await worker.ask('followers-week', { settings: { ...DEFAULT_WEEK, holidays } });
  clock.now += 28 * DAY;
  await worker.unlock(HEAD);
  const before = await worker.ask('followers-read', {});
  expect(before.week).toMatchObject({ due: '2026-11-09', dueDays: 0, reminder: 'gentle' });
  await worker.ask('followers-read', {});
  const { missed } = await worker.ask('followers-log', {});
  expect(missed.map(({ day }) => day)).toEqual(['2026-10-19', '2026-11-02']);
});

test('who follows again and is undecided at signing is not said to be blocked, and is decided anew', async () => {
  const { worker, says, start, walk, clock } = await aWeekLater();
  for (const id of ['3', '5']) {
    await says(pressed(id, 'block', 'unsuitable-content'));
    await says({ type: 'follower-done', id, decision: 'block', outcome: 'seen' });
  }
  await worker.ask('followers-sign', {});
  clock.now += 7 * DAY;
  await worker.unlock(HEAD);
  await start('weekly');
  const as = (id: string) => (id === '3' || id === '5' ? bad(id) : accountOf(id));
  await walk([...ids(1, 8), ...ids(100, 60)], { as });
  const asks = { decision: 'ask', why: usual('not-sure'), together: false } as const;
  await worker.ask('followers-decide', { ids: ['5'], ...asks });
  await worker.ask('followers-sign', {});
  const { open } = await worker.ask('followers-read', {});
  expect(open).toMatchObject([
    { id: '3', onX: null },
    { id: '5', onX: null },
  ]);
  const { decisions } = await worker.ask('followers-log', {});
  expect(decisions.map(({ id, decision, stands }) => [id, decision, stands])).toEqual([
    ['3', 'block', false],
    ['5', 'block', false],
    ['5', 'ask', true],
  ]);
  const keep = { decision: 'keep', why: usual('fine'), together: false } as const;
  for (const id of ['3', '5'])
    expect(await worker.ask('followers-decide', { ids: [id], ...keep })).toEqual({ ids: [id] });
});

test('who was left flagged by the check before is not newly flagged by the next', async () => {
  const { worker, start, walk, clock } = await aWeekLater();
  await worker.ask('followers-sign', {});
  clock.now += 7 * DAY;
  await worker.unlock(HEAD);
  await start('weekly');
  await walk([...ids(20, 1), ...ids(1, 8), ...ids(100, 60)], {
    as: (id) => (['3', '5', '20'].includes(id) ? bad(id) : accountOf(id)),
  });
  // Decided or not, it was told of a week ago.
  await worker.ask('followers-decide', {
    ...{ ids: ['5'], decision: 'keep', why: usual('fine'), together: false },
  });
  const { signed } = await worker.ask('followers-sign', {});
  expect(signed).toMatchObject({ flagged: 3, newly: 1, open: 2 });
});
