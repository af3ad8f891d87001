import { expect, test, vi } from 'vitest';
import { postsOf, school } from './testing/school.ts';

test('the tab is used again only while it shows what was opened there, and comes to the front', async () => {
  const { worker, fake, clock } = await school();
  const seen = ['11', '12', '13'].map((item) => ({ item, media: true, at: clock.now }));
  await worker.posts.seenOnX(seen);
  const front = vi.spyOn(fake.browser.windows, 'update');
  await worker.ask('posts-open', { item: '11' });
  await worker.ask('posts-open', { item: '12' });
  expect(fake.opened.length).toBe(1);
  expect(fake.addresses.get(101)).toBe('https://x.com/HollyLanePrim/status/12');
  expect(front.mock.calls).toEqual([[1, { focused: true }]]);
  // Somebody goes on in it, and may be writing there.
  fake.addresses.set(101, 'https://x.com/compose/post');
  await worker.ask('posts-open', { item: '13' });
  expect(fake.addresses.get(101)).toBe('https://x.com/compose/post');
  expect(fake.opened.length).toBe(2);
});

test('a profile picture is down once another stands there, in the tab it was opened in', async () => {
  const { worker } = await school();
  const seen = (item: string, tab: number) =>
    worker.posts.seenOnX([{ item, media: true, at: null }], tab);
  const down = async () =>
    (await postsOf(worker)).flatMap((post) => (post.down ? [[post.item, post.down.how]] : []));
  await seen('avatar:17/old', 1);
  await seen('avatar:17/new', 1);
  expect(await down()).toEqual([]);
  await worker.ask('posts-open', { item: 'avatar:17/old' });
  await seen('avatar:17/old', 101);
  await seen('banner:17/1700000000', 101);
  expect(await down()).toEqual([]);
  await seen('avatar:17/new', 101);
  expect(await down()).toEqual([['avatar:17/old', 'unavailable']]);
});
