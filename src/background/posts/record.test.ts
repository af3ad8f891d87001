import { expect, test, vi } from 'vitest';
import { ALICE } from '../../consent/fixtures/build.ts';
import { HEAD } from '../list/testing/computer.ts';
import { KEY, POST, postsOf, school, TEXT } from './testing/school.ts';

test('what happens to one post after the other while it is locked is all in the record', async () => {
  const { worker, begins, checked, tweet, answered, fake } = await school();
  await worker.ask('vault-lock', {});
  await checked('Words alone.', []);
  begins('CreateTweet', tweet('Words alone.')).comesBack();
  answered('CreateTweet', POST);
  const waiting = () => fake.browser.storage.local.held.get('posts-waiting');
  await expect.poll(waiting).toContain('post-recorded');
  begins('DeleteTweet', { tweet_id: POST }).comesBack();
  answered('DeleteTweet', null);
  await expect.poll(waiting).toContain('post-taken-down');
  await worker.unlock(HEAD);
  await expect
    .poll(() => postsOf(worker))
    .toMatchObject([{ item: POST, checked: true, down: { how: 'deleted' } }]);
});

test('a pupil erased while the post was under way is lost from it, and no other post waits for that', async () => {
  const { worker, begins, checked, tweet, answered, fake, clock } = await school();
  await checked(TEXT, [KEY]);
  const request = begins('CreateTweet', tweet(TEXT, 1));
  const { passphrase } = HEAD;
  await worker.ask('list-erase', { pupil: ALICE, passphrase, reason: 'left' });
  request.comesBack();
  answered('CreateTweet', POST);
  await expect
    .poll(() => postsOf(worker))
    .toMatchObject([{ item: POST, checked: true, shows: 'pupils', pupils: [], lost: 1 }]);
  await worker.posts.seenOnX([{ item: '11', media: true, at: clock.now }]);
  expect((await postsOf(worker)).map(({ item }) => item).sort()).toEqual(['11', POST]);
  expect(fake.browser.storage.local.held.get('posts-waiting')).toBe('[]');
});

test('one that can’t be written keeps no other waiting', async () => {
  const { worker, clock } = await school();
  const append = worker.records.append;
  vi.spyOn(worker.records, 'append').mockImplementation(async (events, recording) =>
    JSON.stringify(events).includes('"11"')
      ? { ok: false, why: 'damaged' }
      : append(events, recording),
  );
  await worker.posts.seenOnX(['11', '12'].map((item) => ({ item, media: true, at: clock.now })));
  expect((await postsOf(worker)).map(({ item }) => item)).toEqual(['12']);
});

test('a plan that is made or changed past the check is unchecked, with the time it says now', async () => {
  const { worker, begins, checked, planned, answered, clock } = await school();
  const due = clock.now + 3_600_000;
  begins('CreateScheduledTweet', planned('Never checked.', 1, due)).comesBack();
  answered('CreateScheduledTweet', '77', null);
  await expect
    .poll(() => postsOf(worker))
    .toMatchObject([{ item: 'plan:77', checked: false, due, shows: 'unknown' }]);
  const plan = async () => (await postsOf(worker)).find(({ item }) => item === 'plan:78');
  await checked(TEXT, [KEY]);
  begins('CreateScheduledTweet', planned(TEXT, 1, due)).comesBack();
  answered('CreateScheduledTweet', '78', null);
  await expect.poll(plan).toMatchObject({ checked: true, due, pupils: [ALICE] });
  const later = due + 7_200_000;
  begins('EditScheduledTweet', planned('Other words.', 2, later, '78')).comesBack();
  answered('EditScheduledTweet', '78', null);
  await expect
    .poll(plan)
    .toMatchObject({ checked: false, due: later, shows: 'unknown', pupils: [] });
});

test('what X shows again after it had come down is listed again, in the same session too', async () => {
  const { worker, clock } = await school();
  const seen = () => worker.posts.seenOnX([{ item: POST, media: true, at: clock.now }]);
  const down = async () => (await postsOf(worker))[0]?.down?.how ?? null;
  await seen();
  await worker.ask('posts-down', { item: POST });
  expect(await down()).toBe('by-hand');
  clock.now += 60_000;
  await seen();
  expect(await down()).toBeNull();
});
