import { expect, test, vi } from 'vitest';
import { accountOf } from '../../followers/fixtures/check.ts';
import { DAY, HEAD } from '../list/testing/computer.ts';
import { bad, pressed } from './testing.ts';
import { aWeekLater, ids, typesOf, usual } from './testing-weeks.ts';

vi.mock('webextension-polyfill');

test('several are kept together only where none is flagged', async () => {
  const { worker } = await aWeekLater();
  const { ids: kept } = await worker.ask('followers-decide', {
    ids: ids(1, 8),
    decision: 'keep',
    why: usual('fine'),
    together: true,
  });
  expect(kept).toEqual(['1', '2', '4', '6', '7', '8']);
  const many = worker.refusal('followers-decide', {
    ids: ['3', '5'],
    decision: 'block',
    why: usual('unsuitable-content'),
    together: false,
  });
  expect(await many).toBe('shape');
});

test('a block is recorded, carried out on X, open until X has shown it, and its profile kept', async () => {
  const { worker, says, heard, mark } = await aWeekLater();
  await says({
    type: 'follower-decide',
    ids: ['3'],
    decision: 'block',
    reason: 'unsuitable-content',
    together: false,
  });
  expect(heard()).toContainEqual({
    type: 'follower-carry-out',
    id: '3',
    decision: 'block',
    handle: 'account3',
  });
  expect(mark('3')).toMatchObject({ decided: 'block', waiting: true });
  await says({ type: 'follower-done', id: '3', decision: 'block', outcome: 'refused' });
  const waiting = (await worker.ask('followers-read', {})).open.find(({ id }) => id === '3');
  expect(waiting?.decided).toMatchObject({ decision: 'block', outcome: { is: 'refused' } });
  await says({ type: 'follower-done', id: '3', decision: 'block', outcome: 'seen' });
  const { open, kept } = await worker.ask('followers-read', {});
  expect([open.some(({ id }) => id === '3'), kept]).toEqual([false, 1]);
  expect(mark('3')).toMatchObject({ decided: 'block', waiting: false });
});

test('a block that X ends while the list is locked waits, and is taken in by whoever unlocks', async () => {
  const { worker, says, wake, fake } = await aWeekLater();
  await says(pressed('3', 'block', 'automated'));
  await worker.ask('vault-lock', {});
  await says({ type: 'follower-done', id: '3', decision: 'block', outcome: 'seen' });
  // Nobody has decided this one: a page may say anything, locked or not.
  await says({ type: 'follower-done', id: '5', decision: 'block', outcome: 'seen' });
  expect([...fake.browser.storage.local.held.values()].join()).not.toContain('"3"');
  const again = await wake();
  again.followers.startFollowers(() => {});
  await again.unlock(HEAD);
  await vi.waitFor(async () => {
    const { open } = await again.ask('followers-read', {});
    expect(open.some(({ id }) => id === '3')).toBe(false);
    expect(open.find(({ id }) => id === '5')).toMatchObject({ decided: null });
  });
  const { decisions } = await again.ask('followers-log', {});
  expect(decisions).toMatchObject([{ id: '3', outcome: { is: 'seen' } }]);
});

test('what a person says they have done on X waits no longer, and the record says that it is their word', async () => {
  const { worker, says } = await aWeekLater();
  await says(pressed('3', 'remove', 'automated'));
  await worker.ask('followers-by-hand', { id: '3', decision: 'remove' });
  const { open } = await worker.ask('followers-read', {});
  expect(open.some(({ id }) => id === '3')).toBe(false);
  const { decisions } = await worker.ask('followers-log', {});
  expect(decisions).toMatchObject([{ decision: 'remove', outcome: { is: 'by-hand' } }]);
});

test('a page that says something was blocked which nobody decided is not believed', async () => {
  const { worker, says } = await aWeekLater();
  await says({ type: 'follower-done', id: '3', decision: 'block', outcome: 'seen' });
  expect(await typesOf(worker)).not.toContain('follower-done');
});

test('a decision that is taken back waits again, stays in the history, and keeps no profile', async () => {
  const { worker, says, eventOf } = await aWeekLater();
  await says(pressed('3', 'block', 'automated'));
  await worker.ask('followers-undo', { id: '3', event: eventOf('3') });
  const { open, kept } = await worker.ask('followers-read', {});
  expect(open.find(({ id }) => id === '3')).toMatchObject({ decided: null });
  expect(kept).toBe(0);
  const { decisions } = await worker.ask('followers-log', {});
  expect(decisions).toMatchObject([
    { id: '3', decision: 'block', undone: { by: expect.anything() } },
  ]);
});

test('taken back twice by the same press, a decision leaves the one before it alone', async () => {
  const { worker, says, mark, eventOf } = await aWeekLater();
  await says(pressed('3', 'keep', 'fine'));
  await says(pressed('3', 'block', 'automated'));
  const event = eventOf('3');
  await says({ type: 'follower-undo', id: '3', event });
  await says({ type: 'follower-undo', id: '3', event });
  expect(mark('3')).toMatchObject({ decided: 'keep' });
  const { decisions } = await worker.ask('followers-log', {});
  expect(decisions.map(({ undone }) => undone !== null)).toEqual([false, true]);
  expect(await worker.refusal('followers-undo', { id: '3', event: 'another' })).toBe('gone');
});

test('what is taken back before X was led there is carried out no more', async () => {
  const { worker, says, seen, heard, mark } = await aWeekLater();
  const why = usual('automated');
  await worker.ask('followers-decide', { ids: ['3'], decision: 'block', why, together: false });
  await worker.ask('followers-carry-out', { id: '3' });
  const { open } = await worker.ask('followers-read', {});
  const event = open.find(({ id }) => id === '3')?.decided?.event ?? '';
  await worker.ask('followers-undo', { id: '3', event });
  // The page that was opened for it speaks now.
  await seen([bad('3')]);
  expect(mark('3')).toMatchObject({ decided: null, event: null });
  expect(heard().filter(({ type }) => type === 'follower-carry-out')).toEqual([]);
  await says({ type: 'follower-still', id: '3', decision: 'block' });
  expect(heard()).toContainEqual({ type: 'follower-go', id: '3', decision: 'block', may: false });
});

test('a page asks once more before X’s last question, and is told that it was taken back', async () => {
  const { says, heard, eventOf } = await aWeekLater();
  const go = () => heard().flatMap((one) => (one.type === 'follower-go' ? [one.may] : []));
  await says(pressed('3', 'block', 'automated'));
  await says({ type: 'follower-still', id: '3', decision: 'block' });
  await says({ type: 'follower-undo', id: '3', event: eventOf('3') });
  await says({ type: 'follower-still', id: '3', decision: 'block' });
  // Nobody has decided about this one.
  await says({ type: 'follower-still', id: '5', decision: 'block' });
  expect(go()).toEqual([true, false, false]);
});

test('what X has done all the same is recorded of the decision that was taken back or changed', async () => {
  const { worker, says, eventOf } = await aWeekLater();
  await says(pressed('3', 'block', 'automated'));
  await says({ type: 'follower-undo', id: '3', event: eventOf('3') });
  await says({ type: 'follower-done', id: '3', decision: 'block', outcome: 'seen' });
  await says(pressed('5', 'remove', 'automated'));
  await says(pressed('5', 'block', 'automated'));
  await says({ type: 'follower-done', id: '5', decision: 'remove', outcome: 'seen' });
  const { decisions } = await worker.ask('followers-log', {});
  expect(decisions).toMatchObject([
    { id: '3', decision: 'block', outcome: { is: 'seen' }, undone: { at: expect.anything() } },
    { id: '5', decision: 'remove', outcome: { is: 'seen' } },
    { id: '5', decision: 'block', outcome: null },
  ]);
  const { open } = await worker.ask('followers-read', {});
  expect(open.map(({ id }) => id)).toEqual(expect.arrayContaining(['3', '5']));
});

test('the profile of a blocked account is destroyed when its time is over', async () => {
  const { worker, says, clock, disk } = await aWeekLater();
  await says(pressed('3', 'block', 'automated'));
  const keys = () => [...disk.kept.keys()].filter((name) => name.startsWith('key/')).length;
  const before = keys();
  clock.now += 400 * DAY;
  await worker.unlock(HEAD);
  expect((await worker.ask('followers-read', {})).kept).toBe(0);
  expect(keys()).toBe(before - 1);
  const { decisions } = await worker.ask('followers-log', {});
  expect(decisions).toMatchObject([{ id: '3', decision: 'block' }]);
});

/** A baseline with a possible pupil (9) and a mother (10). */
test('the known-good list is read by handle, and whoever is taken off it waits', async () => {
  const { worker } = await aWeekLater();
  const good = { decision: 'good', why: usual('fine'), together: false } as const;
  await worker.ask('followers-decide', { ids: ['1'], ...good });
  const read = () => worker.ask('followers-read', {});
  const before = await read();
  expect(before.good).toMatchObject([{ id: '1', handle: 'account1', why: good.why }]);
  expect(before.open.some(({ id }) => id === '1')).toBe(false);
  await worker.ask('followers-undo', { id: '1', event: before.good[0]?.event ?? '' });
  const after = await read();
  expect(after.good).toEqual([]);
  expect(after.open.some(({ id }) => id === '1')).toBe(true);
});

test('a known-good account that turns unsuitable waits again', async () => {
  const { worker, start, walk, mark } = await aWeekLater();
  const good = { decision: 'good', why: usual('fine'), together: false } as const;
  await worker.ask('followers-decide', { ids: ['1'], ...good });
  await worker.ask('followers-sign', {});
  await start('full');
  await walk([...ids(1, 8), ...ids(100, 100)], {
    end: true,
    as: (id) => (id === '1' ? bad(id) : accountOf(id)),
  });
  expect(mark('1')).toMatchObject({ verdict: 'unsuitable', decided: null });
  const { open } = await worker.ask('followers-read', {});
  expect(open.find(({ id }) => id === '1')?.assessment?.verdict).toBe('unsuitable');
});

test('a block that X has shown and that is taken back leads to X, and is kept only after it', async () => {
  const { worker, says, eventOf } = await aWeekLater();
  await says(pressed('3', 'block', 'automated'));
  await says({ type: 'follower-done', id: '3', decision: 'block', outcome: 'seen' });
  await worker.ask('followers-undo', { id: '3', event: eventOf('3') });
  const three = async () =>
    (await worker.ask('followers-read', {})).open.find(({ id }) => id === '3');
  expect(await three()).toMatchObject({ decided: null, onX: 'blocked' });
  const keep = { decision: 'keep', why: usual('fine'), together: false } as const;
  expect(await worker.ask('followers-decide', { ids: ['3'], ...keep })).toEqual({ ids: [] });
  await worker.ask('followers-unblocked', { id: '3' });
  expect(await three()).toMatchObject({ decided: null, onX: null });
  expect(await worker.refusal('followers-unblocked', { id: '3' })).toBe('gone');
  await worker.ask('followers-decide', { ids: ['3'], ...keep });
  expect(await three()).toBe(undefined);
});

test('who was blocked by mistake stays on the list through keep and sign, until it is unblocked on X', async () => {
  const { worker, says, eventOf, mark } = await aWeekLater();
  for (const id of ['1', '2']) {
    await says(pressed(id, 'block', 'adds-nothing'));
    await says({ type: 'follower-done', id, decision: 'block', outcome: 'seen' });
    await says({ type: 'follower-undo', id, event: eventOf(id) });
  }
  expect(mark('1')).toMatchObject({ stillBlocked: true, decided: null });
  // Kept with others it is not, kept by itself on X it is; either way it stays.
  await says(pressed(['1', '4'], 'keep', 'fine', true));
  expect([mark('1')?.decided, mark('4')?.decided]).toEqual([null, 'keep']);
  await says(pressed('2', 'keep', 'fine'));
  await worker.ask('followers-sign', {});
  const left = async () =>
    (await worker.ask('followers-read', {})).open.flatMap(({ id, onX }) => (onX ? [id] : []));
  expect(await left()).toEqual(['1', '2']);
  for (const id of ['1', '2']) await worker.ask('followers-unblocked', { id });
  expect(await left()).toEqual([]);
  // The one was decided already; of the other that is still to be done.
  const { open } = await worker.ask('followers-read', {});
  expect(open.map(({ id }) => id)).toEqual(['3', '5', '1']);
});

test('a profile is kept for the block that stands, and goes with it', async () => {
  const { worker, says, seen, clock } = await aWeekLater();
  const kept = async () => (await worker.ask('followers-read', {})).kept;
  const block = async () => {
    await says(pressed('3', 'block', 'automated'));
    await says({ type: 'follower-done', id: '3', decision: 'block', outcome: 'seen' });
  };
  await block();
  clock.now += 300 * DAY;
  await worker.unlock(HEAD);
  await seen([bad('3')]);
  await block();
  expect(await kept()).toBe(1);
  clock.now += 100 * DAY;
  await worker.unlock(HEAD);
  // The first block's would be over its time; the second's is not.
  expect(await kept()).toBe(1);
  await seen([bad('3')]);
  await says(pressed('3', 'keep', 'fine'));
  expect(await kept()).toBe(0);
});
