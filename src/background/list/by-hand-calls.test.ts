import { expect, test } from 'vitest';
import { added } from '../../consent/fixtures/build.ts';
import type { Question } from '../../messages/list.ts';
import { defaultPolicy } from '../../policy/default.ts';
import { derivePosts } from '../../posts/index.ts';
import { HEAD, HOUR, OFFICE, openComputer } from './testing/computer.ts';

const school = { name: 'Holly Lane Primary', handle: 'HollyLanePrim' };
const setup = {
  version: 1,
  policy: defaultPolicy(school),
  accountId: '1700000000000000001',
  learnedAt: 0,
};
const post = (text: string, more: Partial<Question<'by-hand-allow'>> = {}) => ({
  ...{ texts: [text], pictures: 'none' as const, tab: 1, looked: false, reason: 'Snow.' },
  proof: { by: 'passphrase' as const, passphrase: HEAD.passphrase },
  ...more,
});
const FINE = 'School is closed today.';

async function opened() {
  const computer = await openComputer();
  await computer.fake.browser.storage.local.set({ setup });
  return computer;
}

test('a post that is clear is allowed for ten minutes, recorded with the reason and without its words', async () => {
  const { worker, clock, fake } = await opened();
  const { until } = await worker.ask('by-hand-allow', post(FINE));
  expect(until).toBe(clock.now + 600_000);
  expect(fake.told.x).toContainEqual({ type: 'by-hand', until });
  const read = await worker.records.events();
  const recorded = (read.ok ? read.value.events : []).find(
    ({ type }) => type === 'allowed-by-hand',
  );
  expect(recorded).toMatchObject({ subject: null, body: { reason: 'Snow.', pictures: 'none' } });
  expect(JSON.stringify(recorded)).not.toContain('closed');
});

test('a breach is not allowed, nor what is asked about and was not looked at, nor another tab', async () => {
  const { worker } = await opened();
  await worker.record(added());
  const { findings } = await worker.ask('by-hand-check', {
    texts: ['A gr8 day'],
    pictures: 'none',
  });
  expect(findings.map(({ rule }) => rule)).toEqual(['text-language']);
  const tried = (one: Question<'by-hand-allow'>) => worker.ask('by-hand-allow', one);
  await expect(tried(post('A gr8 day'))).rejects.toThrow('not-allowed');
  await expect(tried(post(FINE, { tab: 77 }))).rejects.toThrow('gone');
  const wrong = { by: 'passphrase', passphrase: 'not the one at all' } as const;
  await expect(tried(post(FINE, { proof: wrong }))).rejects.toThrow('wrong-passphrase');
  await expect(tried(post(FINE))).resolves.toBeDefined();
});

test('the office allows nothing, nor does anybody while it is locked', async () => {
  const { worker, clock } = await opened();
  await worker.ask('person-add', OFFICE);
  await worker.ask('vault-lock', {});
  await expect(worker.ask('by-hand-allow', post(FINE))).rejects.toThrow('locked');
  clock.now += HOUR;
  await worker.unlock(OFFICE);
  await expect(worker.ask('by-hand-allow', post(FINE))).rejects.toThrow('not-allowed');
});

test('a page that is loaded anew can be told until when its tab may post', async () => {
  const { worker, clock } = await opened();
  const { byHandUntil } = await import('../network-lock/index.ts');
  expect(await byHandUntil(1)).toBeNull();
  const { until } = await worker.ask('by-hand-allow', post(FINE));
  expect(await byHandUntil(1)).toBe(until);
  clock.now = until;
  expect(await byHandUntil(1)).toBeNull();
});

test('what went out by hand is in the record of posts as that, with the person and the reason', async () => {
  const { worker, fake } = await opened();
  worker.posts.startPosts();
  await worker.ask('by-hand-allow', post(FINE));
  const details = {
    ...{ requestId: '1', tabId: 1, method: 'POST' },
    url: 'https://x.com/i/api/graphql/abc/CreateTweet',
  };
  const body = JSON.stringify({ variables: { tweet_text: FINE, media: {} } });
  const bytes = new TextEncoder().encode(body).buffer;
  fake.webRequest.onBeforeRequest.tell({ ...details, requestBody: { raw: [{ bytes }] } });
  fake.webRequest.onCompleted.tell({ ...details, statusCode: 200 });
  const answer = { done: true, post: '1990000000000000001', author: setup.accountId };
  worker.posts.answeredIn(1, { operation: 'CreateTweet', ...answer });
  const read = () => worker.ask('posts-read', {});
  await expect.poll(async () => (await read()).events.length).toBe(1);
  const { events, reasons } = await read();
  const [only] = derivePosts(events);
  const { you } = await worker.ask('vault-state', {});
  expect(only).toMatchObject({ checked: true, by: you, notChecked: 'by-hand' });
  expect(reasons).toMatchObject([{ of: only?.allowed, by: you, reason: 'Snow.' }]);
});
