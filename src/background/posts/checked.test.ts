import { expect, test } from 'vitest';
import { ALICE } from '../../consent/fixtures/build.ts';
import { HEAD } from '../list/testing/computer.ts';
import { KEY, POST, postsOf, school, TAB, TEXT } from './testing/school.ts';

const SECOND = 'cd'.repeat(32);

test('what is written while a post is still uploading does not take its place', async () => {
  const { worker, begins, checked, pressed, tweet, answered } = await school();
  await pressed(await checked(TEXT, [KEY]));
  for (const text of ['N', 'Ne', 'New', 'Next']) await checked(text, []);
  begins('CreateTweet', tweet(TEXT, 1)).comesBack();
  answered('CreateTweet', POST);
  await expect
    .poll(() => postsOf(worker))
    .toMatchObject([{ item: POST, checked: true, pupils: [ALICE] }]);
});

test('Post may be pressed in the very moment in which its draft is let go', async () => {
  const { worker, begins, checked, pressed, tweet, answered } = await school();
  const [number] = await Promise.all([checked(TEXT, [KEY]), pressed(1)]);
  expect(number).toBe(1);
  await checked('The next one', []);
  begins('CreateTweet', tweet(TEXT, 1)).comesBack();
  answered('CreateTweet', POST);
  await expect
    .poll(() => postsOf(worker))
    .toMatchObject([{ item: POST, checked: true, pupils: [ALICE] }]);
});

test('of two drafts with the same words, the one whose Post was pressed goes out', async () => {
  const { worker, begins, checked, pressed, tweet, answered } = await school();
  await pressed(await checked(TEXT, [KEY]));
  await checked(TEXT, [SECOND]);
  begins('CreateTweet', tweet(TEXT, 1)).comesBack();
  answered('CreateTweet', POST);
  await expect.poll(() => postsOf(worker)).toMatchObject([{ pupils: [ALICE] }]);
});

test('no words are kept once a draft is sent, changed or gone, or its tab is closed', async () => {
  const { worker, fake, begins, checked, pressed, tweet } = await school();
  const kept = () => fake.browser.storage.session.held.get('checked-drafts');
  await checked('Some words.', []);
  expect(kept()).toContain('Some words.');
  await checked('Other words.', []);
  expect(kept()).not.toContain('Some words.');
  await worker.posts.forgetDraft(TAB);
  expect(kept()).toBe('[]');
  await pressed(await checked('Some words.', []));
  await worker.posts.forgetDraft(TAB);
  begins('CreateTweet', tweet('Some words.'));
  await expect.poll(kept).toBe('[]');
  await pressed(await checked('Never sent.', []));
  fake.onRemoved.tell(TAB);
  await expect.poll(kept).toBe('[]');
});

test('what was pressed and never sent is forgotten in time', async () => {
  const { fake, clock, checked, pressed } = await school();
  const kept = () => fake.browser.storage.session.held.get('checked-drafts');
  await pressed(await checked('Never sent.', []));
  clock.now += 60 * 60_000;
  fake.onAlarm.tell({ name: 'lollipop-posts' });
  await expect.poll(kept).toBe('[]');
});

test('a draft whose words could not be read is no other post', async () => {
  const { worker, begins, checked, pressed, tweet, answered } = await school();
  const unreadable = ['text'];
  const number = await checked('', [], { unreadable, notChecked: 'unreadable' });
  begins('CreateTweet', tweet('Something else, before Post.', 3)).comesBack();
  answered('CreateTweet', '11');
  const found = async (item: string) => (await postsOf(worker)).find((one) => one.item === item);
  await expect.poll(() => found('11')).toMatchObject({ checked: false, media: true });
  await pressed(number);
  begins('CreateTweet', tweet('With pictures it did not have.', 3)).comesBack();
  answered('CreateTweet', '12');
  await expect.poll(() => found('12')).toMatchObject({ checked: false });
  begins('CreateTweet', tweet('Its words.')).comesBack();
  answered('CreateTweet', '13');
  await expect.poll(() => found('13')).toMatchObject({ checked: true, notChecked: 'unreadable' });
});

test('tags that could not be read hide neither its words nor its pictures', async () => {
  const { worker, begins, checked, pressed, tweet, answered } = await school();
  await pressed(await checked(TEXT, [KEY], { unreadable: ['tagged'], notChecked: 'unreadable' }));
  begins('CreateTweet', tweet('Something quite different', 3)).comesBack();
  answered('CreateTweet', '11');
  begins('CreateTweet', tweet(TEXT, 1)).comesBack();
  answered('CreateTweet', POST);
  const found = async (item: string) => (await postsOf(worker)).find((one) => one.item === item);
  await expect.poll(() => found(POST)).toMatchObject({ checked: true, pupils: [ALICE] });
  expect(await found('11')).toMatchObject({ checked: false });
});

test('pictures that could not be counted are unknown in the record', async () => {
  const { worker, begins, checked, pressed, tweet, answered } = await school();
  await pressed(await checked(TEXT, [KEY, SECOND], { unreadable: ['attachments'] }));
  begins('CreateTweet', tweet(TEXT, 3)).comesBack();
  answered('CreateTweet', POST);
  await expect
    .poll(() => postsOf(worker))
    .toMatchObject([{ shows: 'unknown', kinds: ['photo', 'photo', 'unknown'] }]);
});

test('the record names who let it go, although another unlocks before it is written', async () => {
  const made = await school();
  const { worker, fake, begins, checked, pressed, tweet, answered, wake } = made;
  const deputy = { name: 'Cy Deputy', passphrase: 'further other words', role: 'slt' } as const;
  await worker.ask('person-add', deputy);
  const { you } = await worker.ask('vault-state', {});
  await pressed(await checked(TEXT, [KEY]));
  await worker.ask('vault-lock', {});
  begins('CreateTweet', tweet(TEXT, 1)).comesBack();
  answered('CreateTweet', POST);
  await expect.poll(() => fake.browser.storage.local.held.get('posts-waiting')).toContain(POST);
  const next = await wake();
  await next.unlock(deputy);
  next.posts.startPosts();
  await expect.poll(() => postsOf(next)).toMatchObject([{ item: POST, by: you }]);
});

test('what waits is written as soon as the worker lives again', async () => {
  const { worker, fake, begins, checked, pressed, tweet, answered, wake } = await school();
  await worker.ask('vault-lock', {});
  await pressed(await checked('Words alone.', [], { notChecked: 'locked' }));
  begins('CreateTweet', tweet('Words alone.')).comesBack();
  answered('CreateTweet', POST);
  const waiting = () => fake.browser.storage.local.held.get('posts-waiting');
  await expect.poll(waiting).toContain(POST);
  const next = await wake();
  await next.unlock(HEAD);
  next.posts.startPosts();
  await expect.poll(waiting).toBe('[]');
  expect(await postsOf(next)).toMatchObject([{ by: null, notChecked: 'locked' }]);
});
