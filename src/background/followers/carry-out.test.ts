import { expect, test, vi } from 'vitest';
import { bad, followersSchool, SCHOOL_ID, TAB } from './testing.ts';

vi.mock('webextension-polyfill');

/** A block begun from our own list, for which a tab was opened that has not spoken yet. */
async function begun() {
  const made = await followersSchool();
  const { worker, seen, fake } = made;
  worker.followers.startFollowers(() => {});
  await seen([bad('3'), bad('4')]);
  const why = { is: 'usual', reason: 'automated' } as const;
  await worker.ask('followers-decide', { ids: ['3'], decision: 'block', why, together: false });
  await worker.ask('followers-carry-out', { id: '3' });
  const speaks = (tab: number) =>
    worker.followers.saidOfFollowers(tab, {
      ...{ type: 'followers-seen', owner: SCHOOL_ID, profiles: [bad('3')] },
    });
  const carried = () => JSON.stringify(fake.told.x).includes('follower-carry-out');
  return { ...made, speaks, carried, opened: 100 + fake.opened.length };
}

test('a block is done in the tab that was opened for it', async () => {
  const { speaks, carried, opened } = await begun();
  await speaks(TAB);
  expect(carried()).toBe(false);
  await speaks(opened);
  expect(carried()).toBe(true);
});

test('a block that waited for a tab is not done when a check is started', async () => {
  const { worker, speaks, carried, opened, mark } = await begun();
  await worker.ask('followers-start', {});
  await speaks(opened);
  expect(carried()).toBe(false);
  expect(mark('3')).toMatchObject({ decided: 'block', waiting: true });
});

test('nor in another tab, when the one that was opened for it is closed', async () => {
  const { worker, speaks, carried, opened, fake, mark } = await begun();
  fake.onRemoved.tell(opened);
  await speaks(TAB);
  expect(carried()).toBe(false);
  // That tab is told now of what is decided elsewhere.
  const why = { is: 'usual', reason: 'fine' } as const;
  await worker.ask('followers-decide', { ids: ['4'], decision: 'keep', why, together: false });
  expect(mark('4')).toMatchObject({ decided: 'keep' });
});
