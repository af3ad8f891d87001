import { expect, test } from 'vitest';
import { consented } from '../../consent/fixtures/build.ts';
import { KEY, POST, postsOf, school, TEXT } from './testing/school.ts';

test('a condition recorded later puts the post on the badge until a person has looked', async () => {
  const { worker, begins, checked, tweet, answered, fake, clock } = await school();
  await checked(TEXT, [KEY]);
  begins('CreateTweet', tweet(TEXT, 1)).comesBack();
  answered('CreateTweet', POST);
  await expect.poll(async () => (await postsOf(worker)).length).toBe(1);
  clock.now += 60_000;
  const [recorded] = await worker
    .ask('list-record', { bodies: [consented({ conditions: 'Only hands' })] })
    .then(({ events }) => events);
  const counts = () => fake.browser.storage.local.held.get('posts-count');
  await expect.poll(counts).toBe(JSON.stringify({ unchecked: 0, takedown: 0, look: 1 }));
  await worker.ask('posts-keep', { item: POST, events: [recorded?.id ?? ''] });
  await expect.poll(counts).toBe(JSON.stringify({ unchecked: 0, takedown: 0, look: 0 }));
});
