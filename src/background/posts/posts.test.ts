import { expect, test, vi } from 'vitest';
import { ALICE, FORM } from '../../consent/fixtures/build.ts';
import { derivePosts } from '../../posts/index.ts';
import { HEAD, OFFICE } from '../list/testing/computer.ts';
import { PATIENCE_MS } from './pairing.ts';
import { KEY, POST, postsOf, school, TAB, TEXT } from './testing/school.ts';

test('a post that was let go, was sent, and that X answered for, is recorded with whom it shows', async () => {
  const { worker, begins, checked, tweet, answered } = await school();
  await checked(TEXT, [KEY]);
  const request = begins('CreateTweet', tweet(TEXT, 1));
  request.comesBack();
  answered('CreateTweet', POST);
  await expect
    .poll(() => postsOf(worker))
    .toMatchObject([{ item: POST, checked: true, shows: 'pupils', pupils: [ALICE], lost: 0 }]);
  const read = await worker.records.events();
  const all = read.ok ? read.value.events : [];
  expect(all.find(({ type }) => type === 'pupil-in-post')?.subject).toBe(ALICE);
  const recorded = all.find(({ type }) => type === 'post-recorded');
  expect(recorded?.subject).toBeNull();
  expect(JSON.stringify(recorded)).not.toContain(ALICE);
  expect(JSON.stringify(recorded)).not.toContain('choir');
});

test('what a page only says makes no record, nor does a request that was refused', async () => {
  const { worker, begins, checked, tweet, answered } = await school();
  await checked(TEXT, [KEY]);
  answered('CreateTweet', POST);
  begins('CreateTweet', tweet(TEXT, 1)).fails();
  answered('DeleteTweet', null);
  expect(await postsOf(worker)).toEqual([]);
});

test('what went out past the check is listed as unchecked', async () => {
  const { worker, begins, tweet, answered } = await school();
  begins('CreateTweet', tweet('Sent past it.', 1)).comesBack();
  answered('CreateTweet', POST);
  await expect
    .poll(() => postsOf(worker))
    .toMatchObject([{ item: POST, checked: false, shows: 'unknown', media: true }]);
});

test('a post of another account is none of ours', async () => {
  const { worker, begins, tweet, answered, checked } = await school();
  begins('CreateTweet', tweet('Mine.')).comesBack();
  answered('CreateTweet', POST, '99');
  await checked(TEXT, []);
  begins('CreateTweet', tweet(TEXT)).comesBack();
  answered('CreateTweet', '1990000000000015838');
  await expect
    .poll(async () => (await postsOf(worker)).map(({ item }) => item))
    .toEqual(['1990000000000015838']);
});

test('where nobody heard what X answered the post is recorded without its link', async () => {
  const { worker, begins, checked, tweet } = await school();
  await checked(TEXT, [KEY]);
  vi.useFakeTimers();
  begins('CreateTweet', tweet(TEXT, 1)).comesBack();
  await vi.advanceTimersByTimeAsync(PATIENCE_MS);
  vi.useRealTimers();
  await expect
    .poll(() => postsOf(worker))
    .toMatchObject([{ kind: 'unlinked', checked: true, pupils: [ALICE] }]);
});

test('what happens while it is locked is in the record once it is open again', async () => {
  const { worker, fake, begins, checked, tweet, answered } = await school();
  await worker.ask('vault-lock', {});
  await checked('Words alone.', []);
  begins('CreateTweet', tweet('Words alone.')).comesBack();
  answered('CreateTweet', POST);
  await expect.poll(() => fake.browser.storage.local.held.get('posts-waiting')).toContain(POST);
  await worker.unlock(HEAD);
  await expect
    .poll(() => postsOf(worker))
    .toMatchObject([{ item: POST, checked: true, by: null, shows: 'no-pupils' }]);
  expect(fake.browser.storage.local.held.get('posts-waiting')).toBe('[]');
});

test('what is seen on X is looked up once, and is unchecked where nothing is known of it', async () => {
  const { worker, clock } = await school();
  const at = clock.now + 60_000;
  await worker.posts.seenOnX([
    { item: POST, media: true, at },
    { item: '5', media: false, at: 1 },
    { item: '6', media: true, at: 1 },
  ]);
  await worker.posts.seenOnX([{ item: POST, media: true, at }]);
  const posts = await postsOf(worker);
  expect(posts.map(({ item }) => item)).toEqual([POST, '6']);
});

test('a deletion counts when the browser saw it and X answered; X showing nothing counts as that', async () => {
  const { worker, fake, begins, answered, clock } = await school();
  const seen = (item: string) => ({ item, media: true, at: clock.now });
  await worker.posts.seenOnX([seen('11'), seen('12'), seen('13'), seen('14')]);
  begins('DeleteTweet', { tweet_id: '11' }).comesBack();
  answered('DeleteTweet', null);
  await worker.ask('posts-open', { item: '12' });
  const opened = 100 + fake.opened.length;
  const gone = (post: string, shown = post, tab = opened) =>
    worker.posts.wentFromX(post, { id: tab, url: `https://x.com/HollyLanePrim/status/${shown}` });
  await gone('12');
  await worker.ask('posts-open', { item: '13' });
  await gone('13', '12');
  // Nobody has opened it from the list: any script could draw that page, there or in another tab.
  await gone('14');
  await worker.ask('posts-open', { item: '14' });
  await gone('14', '14', opened + 1);
  const down = async () =>
    Object.fromEntries((await postsOf(worker)).map((post) => [post.item, post.down?.how]));
  await expect
    .poll(down)
    .toEqual({ 11: 'deleted', 12: 'unavailable', 13: undefined, 14: undefined });
});

test('a person says who is shown, and that it is down; the office may do neither', async () => {
  const { worker, clock } = await school();
  await worker.posts.seenOnX([{ item: POST, media: true, at: clock.now }]);
  const declaration = {
    ...{ item: POST, shows: 'pupils' as const, pupils: [ALICE], others: false },
  };
  await worker.ask('posts-declare', declaration);
  expect(await postsOf(worker)).toMatchObject([{ shows: 'pupils', pupils: [ALICE] }]);
  await worker.ask('posts-down', { item: POST });
  expect(await postsOf(worker)).toMatchObject([{ down: { how: 'by-hand' } }]);
  expect(await worker.refusal('posts-down', { item: '404' })).toBe('gone');
  await worker.ask('person-add', OFFICE);
  await worker.ask('vault-lock', {});
  expect(await worker.refusal('posts-read', {})).toBe('locked');
  await worker.unlock(OFFICE);
  expect(await worker.refusal('posts-declare', declaration)).toBe('not-allowed');
  expect(await worker.refusal('posts-down', { item: POST })).toBe('not-allowed');
});

test('erasing a pupil destroys the links to posts, and the posts know that somebody is lost', async () => {
  const { worker, clock } = await school();
  await worker.posts.seenOnX([{ item: POST, media: true, at: clock.now }]);
  await worker.ask('posts-declare', {
    item: POST,
    shows: 'pupils',
    pupils: [ALICE],
    others: false,
  });
  const { passphrase } = HEAD;
  await worker.ask('list-erase', { pupil: ALICE, passphrase, reason: 'left' });
  const { events } = await worker.ask('posts-read', {});
  expect(JSON.stringify(events)).not.toContain(ALICE);
  expect(derivePosts(events)).toMatchObject([{ shows: 'pupils', pupils: [], lost: 1 }]);
});

test('the badge’s numbers are kept outside the vault, and nothing else', async () => {
  const { worker, fake, clock } = await school();
  await worker.posts.seenOnX([{ item: POST, media: true, at: clock.now }]);
  const counts = () => fake.browser.storage.local.held.get('posts-count');
  await expect.poll(counts).toBe(JSON.stringify({ unchecked: 1, takedown: 0, look: 0 }));
  await worker.ask('posts-declare', {
    item: POST,
    shows: 'pupils',
    pupils: [ALICE],
    others: false,
  });
  await worker.record({
    type: 'do-not-photograph-set',
    pupil: ALICE,
    evidence: FORM,
    value: 'yes',
  });
  await expect.poll(counts).toBe(JSON.stringify({ unchecked: 0, takedown: 1, look: 0 }));
});

test('opening it goes to X; once it has come down the list comes to the front, once', async () => {
  const { worker, fake, begins, answered, clock } = await school();
  await worker.posts.seenOnX([{ item: '11', media: true, at: clock.now }]);
  await worker.ask('posts-open', { item: '11' });
  expect(fake.opened).toEqual(['https://x.com/HollyLanePrim/status/11']);
  const front = vi.spyOn(fake.browser.windows, 'update');
  for (const _ of [1, 2]) {
    begins('DeleteTweet', { tweet_id: '11' }).comesBack();
    answered('DeleteTweet', null);
  }
  await expect.poll(() => postsOf(worker)).toMatchObject([{ down: { how: 'deleted' } }]);
  await expect.poll(() => front.mock.calls.length).toBe(1);
});

test('X’s answer counts only for a call of X’s client, whatever an address ends like', async () => {
  const { worker, fake, begins, answered, clock } = await school();
  const seen = (item: string) => ({ item, media: true, at: clock.now });
  await worker.posts.seenOnX([seen('11'), seen('12')]);
  const bytes = new TextEncoder().encode('{"variables":{"tweet_id":"11"}}').buffer;
  for (const url of [
    'https://x.com/i/api/graphql/abc/Anything/i/api/graphql/abc/DeleteTweet',
    'https://upload.x.com/i/api/graphql/abc/DeleteTweet',
    'http://x.com/i/api/graphql/abc/DeleteTweet',
  ]) {
    const details = { requestId: url, tabId: TAB, method: 'POST', url };
    fake.webRequest.onBeforeRequest.tell({ ...details, requestBody: { raw: [{ bytes }] } });
    fake.webRequest.onCompleted.tell({ ...details, statusCode: 200 });
    answered('DeleteTweet', null);
  }
  begins('DeleteTweet', { tweet_id: '12' }).comesBack();
  answered('DeleteTweet', null);
  const down = async () =>
    (await postsOf(worker)).filter((post) => post.down).map(({ item }) => item);
  await expect.poll(down).toContain('12');
  expect(await down()).toEqual(['12']);
});

test('a page that makes up one post after the other is heard at a person’s pace', async () => {
  const { worker, clock } = await school();
  const flood = async (from: number) => {
    for (let at = from; at < from + 900; at += 60) {
      await worker.posts.seenOnX(
        Array.from({ length: 60 }, (_, index) => ({
          item: String(at + index),
          media: true,
          at: clock.now,
        })),
      );
    }
  };
  await flood(1_000);
  expect((await postsOf(worker)).length).toBe(600);
  clock.now += 60_000;
  await flood(5_000);
  expect((await postsOf(worker)).length).toBe(720);
});

test('posts that X answers for at the same moment are all recorded', async () => {
  const { worker, begins, checked, tweet, answered } = await school();
  const texts = ['One of four.', 'Two of four.', 'Three of four.', 'Four of four.'];
  for (const text of texts) await checked(text, []);
  const requests = texts.map((text) => begins('CreateTweet', tweet(text)));
  for (const request of requests) request.comesBack();
  texts.forEach((_, at) => void answered('CreateTweet', `199000000000000791${at}`));
  await expect.poll(async () => (await postsOf(worker)).length).toBe(texts.length);
});

test('one that was ticked off and is seen again is not down; one X has deleted stays so', async () => {
  const { worker, clock, begins, answered } = await school();
  const seen = (...items: string[]) =>
    worker.posts.seenOnX(items.map((item) => ({ item, media: true, at: clock.now })));
  await seen('11', '12');
  await worker.ask('posts-down', { item: '11' });
  begins('DeleteTweet', { tweet_id: '12' }).comesBack();
  answered('DeleteTweet', null);
  const downs = async () =>
    Object.fromEntries((await postsOf(worker)).map(({ item, down }) => [item, down?.how]));
  await expect.poll(downs).toEqual({ 11: 'by-hand', 12: 'deleted' });
  clock.now += 60_000;
  await seen('11', '12');
  await expect.poll(downs).toEqual({ 11: undefined, 12: 'deleted' });
  const [post] = (await postsOf(worker)).filter(({ item }) => item === '11');
  expect(post?.back).toMatchObject({ at: clock.now, was: { how: 'by-hand' } });
});

test('what went out in place of what was checked is recorded as an alarm, without its words', async () => {
  const { worker, begins, checked, tweet, answered } = await school();
  const { watchSent } = await import('../network-lock/watch-sent.ts');
  watchSent({ otherwise() {}, over() {}, refused() {} });
  await checked(TEXT, [KEY]);
  // No permit of the network lock lets it out.
  begins('CreateTweet', tweet(TEXT, 1)).comesBack();
  answered('CreateTweet', POST);
  await expect
    .poll(() => postsOf(worker))
    .toMatchObject([
      { item: POST, checked: false, shows: 'unknown', otherwise: expect.any(Number) },
    ]);
  const { events } = await worker.ask('posts-read', {});
  expect(events.map(({ body }) => body.type).sort()).toEqual([
    'post-seen-unchecked',
    'post-sent-otherwise',
  ]);
  expect(JSON.stringify(events)).not.toContain('choir');
});
