import { expect, test, vi } from 'vitest';
import { accountOf } from '../../followers/fixtures/check.ts';
import type { Profile } from '../../followers/index.ts';
import { DAY, HEAD } from '../list/testing/computer.ts';
import { bad, followersSchool, pageOn, pressed, TAB } from './testing.ts';

vi.mock('webextension-polyfill');

const ids = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => `${from + at}`);

test('while nobody has the list open accounts are judged, and nothing is known or recorded', async () => {
  const { worker, seen, mark, check, start } = await followersSchool();
  await worker.ask('vault-lock', {});
  await seen([bad('1'), accountOf('2')]);
  await start('baseline');
  expect(mark('1')).toMatchObject({ verdict: 'unsuitable', fresh: false, decided: null });
  expect(mark('2')).toMatchObject({ verdict: 'fine' });
  expect(check()).toMatchObject({ state: 'locked', seen: 0 });
});

test('somebody else’s followers are none of ours', async () => {
  const { seen, heard } = await followersSchool();
  await seen([bad('1')], '901');
  expect(heard()).toEqual([]);
});

test('nothing of a sign of a pupil goes to X, nor a verdict that rests on it', async () => {
  const { seen, heard } = await followersSchool();
  await seen([accountOf('1', { bio: 'Year 5 at Holly Lane. I am aged 9', name: 'Grace' })]);
  expect(JSON.stringify(heard())).not.toContain('pupil');
});

test('the first check is a baseline: whoever is flagged waits, and whoever is fine is known', async () => {
  const { start, walk, check, mark } = await followersSchool();
  await start('weekly');
  await walk([...ids(1, 120)], { end: true, as: (id) => (id === '7' ? bad(id) : accountOf(id)) });
  expect(check()).toMatchObject({
    state: 'review',
    kind: 'baseline',
    seen: 120,
    fresh: 120,
    flagged: 1,
    ended: 'end',
  });
  expect(mark('7')).toMatchObject({ verdict: 'unsuitable', decided: null });
  // Nobody has to keep a hundred who followed before anybody looked.
  expect(mark('8')).toMatchObject({ verdict: 'fine', fresh: false });
});

test('a walk goes on where it was after the worker has died and the browser was closed', async () => {
  const { start, walk, wake, fake, press } = await followersSchool();
  await start('baseline');
  await walk(ids(1, 100), { as: (id) => (id === '7' ? bad(id) : accountOf(id)) });
  await press('pause');
  const again = await wake();
  for (const key of [...fake.browser.storage.session.held.keys()]) {
    await fake.browser.storage.session.remove(key);
  }
  fake.told.x.length = 0;
  await again.unlock(HEAD);
  const page = pageOn(again, fake.told.x);
  await page.seen([accountOf('1')]);
  expect(page.check()).toMatchObject({ state: 'paused', kind: 'baseline', seen: 100, flagged: 1 });
  await page.press('resume');
  await page.walk(ids(1, 130), { end: true });
  expect(page.check()).toMatchObject({ state: 'review', seen: 130, fresh: 130 });
});

test('what was met while it locked is looked at when the walk goes on', async () => {
  const { worker, start, walk, check, press } = await followersSchool();
  await start('baseline');
  await walk(ids(1, 20));
  await worker.ask('vault-lock', {});
  await walk(ids(21, 5));
  expect(check()?.state).toBe('locked');
  await worker.unlock(HEAD);
  await press('resume');
  expect(check()).toMatchObject({ state: 'walking', seen: 25 });
});

test('only the tab in which it was started walks', async () => {
  const { worker, start, check } = await followersSchool();
  await start('baseline');
  await worker.followers.saidOfFollowers(TAB + 1, { type: 'walk-step', ids: ['1'], end: true });
  expect(check()).toMatchObject({ state: 'paused', seen: 0 });
});

/** A school whose first check went to its end and was signed, a week ago. */
async function aWeekAgo(followers: number, as: (id: string) => Profile = accountOf) {
  const made = await followersSchool();
  await made.start('baseline');
  await made.walk(ids(1_000, followers), { end: true, as });
  await made.worker.ask('followers-sign', {});
  made.clock.now += 7 * DAY;
  await made.worker.unlock(HEAD);
  return made;
}

test('what a stopped walk has left beneath is met by the next', async () => {
  const { worker, start, walk, press, check, clock } = await aWeekAgo(100);
  await start('weekly');
  await walk(ids(1, 60));
  await press('stop');
  await worker.ask('followers-sign', {});
  clock.now += 7 * DAY;
  await worker.unlock(HEAD);
  await start('weekly');
  await walk([...ids(1, 100), ...ids(1_000, 60)]);
  expect(check()).toMatchObject({ ended: 'known', fresh: 40, seen: 150 });
});

test('where X gives no more of its list in the middle, the rest is met by the next walk', async () => {
  const { worker, start, walk, says, check, clock } = await aWeekAgo(100);
  await says({ type: 'followers-total', total: 200 });
  await start('weekly');
  await walk(ids(1, 60), { end: 'foot' });
  expect(check()).toMatchObject({ state: 'review', ended: 'cut' });
  await worker.ask('followers-sign', {});
  clock.now += 7 * DAY;
  await worker.unlock(HEAD);
  await says({ type: 'followers-total', total: 200 });
  await start('weekly');
  await walk([...ids(1, 100), ...ids(1_000, 60)], {
    as: (id) => (id === '80' ? bad(id) : accountOf(id)),
  });
  expect(check()).toMatchObject({ ended: 'known', fresh: 40, seen: 150, flagged: 1 });
});

test('a foot that X calls no end is one where everybody was met whom X counts', async () => {
  const { worker, start, walk, says, check } = await aWeekAgo(20);
  await says({ type: 'followers-total', total: 21 });
  await start('full');
  await walk(ids(1_000, 21), { end: 'foot' });
  expect(check()?.ended).toBe('end');
  expect((await worker.ask('followers-sign', {})).signed).toMatchObject({ fresh: 1, left: 0 });
});

test('a first check that was stopped and signed goes on as the first: nobody is called new in it', async () => {
  const { worker, start, walk, press, check, clock } = await followersSchool();
  await start('baseline');
  await walk(ids(1, 40));
  await press('stop');
  await worker.ask('followers-sign', {});
  clock.now += 7 * DAY;
  await worker.unlock(HEAD);
  await start('weekly');
  await walk(ids(1, 140), { end: true });
  expect(check()).toMatchObject({ kind: 'baseline', ended: 'end', seen: 140 });
  expect((await worker.ask('followers-read', {})).all).toBe(0);
});

test('an account that was blocked and follows again is new, waits, and is flagged', async () => {
  const { worker, start, walk, says, check, mark, clock } = await aWeekAgo(100);
  await says({
    type: 'follower-decide',
    ids: ['1005'],
    decision: 'block',
    reason: 'automated',
    together: false,
  });
  await says({ type: 'follower-done', id: '1005', decision: 'block', outcome: 'seen' });
  expect((await worker.ask('followers-read', {})).all).toBe(0);
  clock.now += 60_000;
  await start('weekly');
  await walk(['1005', ...ids(1_010, 60)], {
    as: (id) => (id === '1005' ? bad(id) : accountOf(id)),
  });
  expect(mark('1005')).toMatchObject({ fresh: true, decided: null, verdict: 'unsuitable' });
  expect(check()).toMatchObject({ ended: 'known', fresh: 1, flagged: 1 });
  expect((await worker.ask('followers-read', {})).open).toMatchObject([
    { id: '1005', fresh: true, decided: null },
  ]);
});

test('an account that X shows as blocked has not come back: its cell is older than the block', async () => {
  const { worker, start, walk, seen, says, check, clock } = await aWeekAgo(100);
  await seen([bad('1005')]);
  await says(pressed('1005', 'block', 'unsuitable-content'));
  await says({ type: 'follower-done', id: '1005', decision: 'block', outcome: 'seen' });
  clock.now += 60_000;
  await start('weekly');
  await walk(['1005', ...ids(1_010, 60)], {
    as: (id) => (id === '1005' ? { ...bad(id), blockedBySchool: true } : accountOf(id)),
  });
  expect(check()).toMatchObject({ ended: 'known', fresh: 0, flagged: 0 });
  expect((await worker.ask('followers-log', {})).decisions).toMatchObject([
    { id: '1005', decision: 'block', undone: null },
  ]);
  expect((await worker.ask('followers-read', {})).all).toBe(0);
});

test('a flagged account that follows no more is not open any more', async () => {
  const flagged = (id: string) => (id === '1003' || id === '1004' ? bad(id) : accountOf(id));
  const { worker, start, walk, says, check } = await aWeekAgo(20, flagged);
  await says({
    type: 'follower-decide',
    ids: ['1004'],
    decision: 'ask',
    reason: 'not-sure',
    together: false,
  });
  expect((await worker.ask('followers-read', {})).all).toBe(2);
  await says({ type: 'followers-total', total: 18 });
  await start('weekly');
  await walk(
    ids(1_000, 20).filter((id) => id !== '1003' && id !== '1004'),
    { end: true },
  );
  expect(check()).toMatchObject({ ended: 'end', flagged: 1 });
  const { open } = await worker.ask('followers-read', {});
  expect(open).toMatchObject([{ id: '1004', decided: { decision: 'ask' } }]);
  expect((await worker.ask('followers-sign', {})).signed).toMatchObject({
    kind: 'weekly',
    left: 2,
  });
});

test('a total that does not fit the list makes nobody leave', async () => {
  const { worker, start, walk, says } = await aWeekAgo(100);
  await says({ type: 'followers-total', total: 1 });
  await start('full');
  await walk(ids(1_000, 10), { end: true });
  expect((await worker.ask('followers-sign', {})).signed).toMatchObject({ seen: 10, left: null });
});

test('a walk that was paused for days does not say who has left', async () => {
  const { worker, start, walk, says, press, clock } = await aWeekAgo(100);
  await start('full');
  await walk(ids(1_000, 50));
  await press('pause');
  clock.now += 2 * DAY;
  await worker.unlock(HEAD);
  await says({ type: 'followers-total', total: 90 });
  await press('resume');
  await walk(ids(1_050, 40), { end: true });
  expect((await worker.ask('followers-sign', {})).signed).toMatchObject({ seen: 90, left: null });
});

test('an empty list is X’s fault, unless X counts nobody: the walk rests, and nothing is signed', async () => {
  const { worker, start, walk, press, check } = await followersSchool();
  await start('baseline');
  await walk([], { end: true });
  expect(check()).toMatchObject({ state: 'paused', stuck: 'error', ended: null });
  await press('stop');
  expect(await worker.refusal('followers-sign', {})).toBe('gone');
});

test('a worker that dies between two writings loses no flagged account', async () => {
  const { worker, start, walk } = await followersSchool();
  await start('baseline');
  const as = (id: string) => (id === '7' ? bad(id) : accountOf(id));
  const dies = vi.spyOn(worker.records, 'keepNotes').mockRejectedValueOnce(new Error('it died'));
  await expect(walk(ids(1, 20), { as })).rejects.toThrow('it died');
  dies.mockRestore();
  await walk(ids(1, 20), { as, end: true });
  const { open } = await worker.ask('followers-read', {});
  expect(open.map(({ id }) => id)).toEqual(['7']);
});

test('a block is on the list before it is recorded', async () => {
  const { worker, seen, says } = await followersSchool();
  await seen([bad('7')]);
  const dies = vi.spyOn(worker.records, 'keepNotes').mockRejectedValueOnce(new Error('it died'));
  const block = says({
    type: 'follower-decide',
    ids: ['7'],
    decision: 'block',
    reason: 'unsuitable-content',
    together: false,
  });
  await expect(block).rejects.toThrow('it died');
  dies.mockRestore();
  expect((await worker.ask('followers-log', {})).decisions).toEqual([]);
});

test('a walk that loads the list anew begins in the page that comes, once, and only then', async () => {
  const { says, seen, check, start, walk, clock } = await followersSchool();
  const anew = { what: 'start-anew', kind: 'weekly' } as const;
  await says({ type: 'walk-press', press: anew });
  expect(check()).toMatchObject({ state: 'walking', kind: 'baseline', begins: true });
  await walk(['1']);
  expect(check()?.begins).toBe(false);
  await says({ type: 'walk-press', press: anew });
  clock.now += 120_000;
  await seen([accountOf('1')]);
  expect(check()).toMatchObject({ state: 'walking', begins: false });
  await start('weekly');
  expect(check()?.begins).toBe(false);
});
