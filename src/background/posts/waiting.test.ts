import { expect, test } from 'vitest';
import { HEAD } from '../list/testing/computer.ts';
import { POST, postsOf, school } from './testing/school.ts';

const WAITING = 'posts-waiting';

test('a full list of what was seen drops no deletion, and what it left out is met again', async () => {
  const { worker, fake, begins, answered, clock } = await school();
  await worker.posts.seenOnX([{ item: POST, media: true, at: clock.now }]);
  await worker.ask('vault-lock', {});
  const full = Array.from({ length: 1_000 }, (_, index) => ({
    ...{ type: 'post-seen-unchecked', item: String(index + 1), handle: 'HollyLanePrim' },
    ...{ at: clock.now, seenAt: clock.now, media: true },
  }));
  await fake.browser.storage.local.set({ [WAITING]: full });
  const late = [{ item: '5555', media: true, at: clock.now }];
  await worker.posts.seenOnX(late);
  begins('DeleteTweet', { tweet_id: POST }).comesBack();
  answered('DeleteTweet', null);
  await expect.poll(() => fake.browser.storage.local.held.get(WAITING)).toContain('taken-down');
  await worker.unlock(HEAD);
  await expect.poll(async () => (await postsOf(worker)).length).toBe(1_001);
  await worker.posts.seenOnX(late);
  const posts = await postsOf(worker);
  expect(posts.find(({ item }) => item === POST)?.down?.how).toBe('deleted');
  expect(posts.map(({ item }) => item)).toContain('5555');
});

test('what another version has noted and this one can’t read is kept', async () => {
  const { worker, fake, clock } = await school();
  const strange = { type: 'post-seen-unchecked', item: POST, of: 'a later version' };
  await fake.browser.storage.local.set({ [WAITING]: [strange] });
  await worker.posts.seenOnX([{ item: '11', media: true, at: clock.now }]);
  expect((await postsOf(worker)).map(({ item }) => item)).toEqual(['11']);
  expect(JSON.parse(fake.browser.storage.local.held.get(WAITING) ?? '')).toEqual([strange]);
});

test('what is seen while it is locked is counted at once, and what is known is not', async () => {
  const { worker, fake, clock } = await school();
  const { readCounts } = await import('./counts.ts');
  const seen = (item: string) => ({ item, media: true, at: clock.now });
  await worker.posts.seenOnX([seen(POST)]);
  await expect
    .poll(() => fake.browser.storage.local.held.get('posts-count'))
    .toContain('"unchecked":1');
  await worker.ask('vault-lock', {});
  await fake.browser.storage.session.remove('posts-met');
  await worker.posts.seenOnX([seen(POST), seen('11'), { item: '12', media: true, at: 1 }]);
  expect(await readCounts()).toEqual({ unchecked: 2, takedown: 0, look: 0 });
  await worker.unlock(HEAD);
  await expect
    .poll(() => fake.browser.storage.local.held.get('posts-count'))
    .toContain('"unchecked":2');
  expect(await readCounts()).toMatchObject({ unchecked: 2 });
});
