import { createServer, type Server } from 'node:http';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ANSWERED_EVENT } from './answers.ts';
import { FOLLOWERS_EVENT } from './follower-calls.ts';
import { listenToObserver } from './listen.ts';
import { observeAnswers } from './observe.ts';

const BODY = JSON.stringify({ data: { delete_tweet: { tweet_results: {} } } });
let server: Server;
let origin = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    const refused = request.url?.includes('refused');
    response.writeHead(refused ? 500 : 200, { 'content-type': 'application/json' });
    response.end(BODY);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
afterAll(() => new Promise((done) => server.close(done)));

/** A page of that server's, with the observer in it, and what it said. */
function page() {
  const { window } = new JSDOM('', { url: `${origin}/`, runScripts: 'outside-only' });
  Object.assign(window, { fetch: (...given: Parameters<typeof fetch>) => fetch(...given) });
  const win: unknown = window;
  if (!isPage(win)) throw new Error('no window');
  observeAnswers(win);
  const said: unknown[] = [];
  win.addEventListener(ANSWERED_EVENT, (event) => 'detail' in event && said.push(event.detail));
  return { win, said };
}

const isPage = (value: unknown): value is Window & typeof globalThis =>
  typeof value === 'object' && value !== null && 'XMLHttpRequest' in value;

const ask = (win: Window & typeof globalThis, path: string, body = '{}'): Promise<XMLHttpRequest> =>
  new Promise((done, failed) => {
    const request = new win.XMLHttpRequest();
    request.addEventListener('loadend', () => done(request));
    request.addEventListener('error', failed);
    request.open('POST', path);
    request.send(body);
  });

const DELETED = { operation: 'DeleteTweet', done: true, post: null, author: null };

test('an answer to XMLHttpRequest is told, and is the page’s as it came', async () => {
  const { win, said } = page();
  const { responseText } = await ask(win, '/i/api/graphql/abc/DeleteTweet');
  expect(responseText).toBe(BODY);
  expect(said).toEqual([JSON.stringify(DELETED)]);
});

test('an answer to fetch too, which the page can still read', async () => {
  const { win, said } = page();
  const response = await win.fetch(`${origin}/i/api/graphql/abc/DeleteTweet`, { method: 'POST' });
  expect(await response.text()).toBe(BODY);
  await expect.poll(() => said).toEqual([JSON.stringify(DELETED)]);
});

test('nothing is said of any other call, and a failed one did nothing', async () => {
  const { win, said } = page();
  await ask(win, '/i/api/graphql/abc/HomeTimeline');
  expect(said).toEqual([]);
  await ask(win, '/i/api/graphql/refused/DeleteTweet');
  expect(said).toEqual([JSON.stringify({ ...DELETED, done: false })]);
});

test.each(['xhr', 'fetch'])('a block by %s says whom, as it was sent', async (how) => {
  const { win } = page();
  const said: unknown[] = [];
  win.addEventListener(FOLLOWERS_EVENT, (event) => 'detail' in event && said.push(event.detail));
  const path = '/i/api/1.1/blocks/create.json';
  if (how === 'fetch') {
    await win.fetch(new Request(origin + path, { method: 'POST', body: 'user_id=12' }));
  } else {
    await ask(win, path, 'user_id=12');
  }
  const told = { what: 'act', decision: 'block', id: '12', done: true };
  await expect.poll(() => said).toEqual([JSON.stringify(told)]);
});

test('a request that is opened anew is another call', async () => {
  const { win, said } = page();
  const request = new win.XMLHttpRequest();
  request.open('POST', '/i/api/graphql/abc/DeleteTweet');
  request.open('POST', '/i/api/graphql/abc/HomeTimeline');
  const done = new Promise((resolve) => request.addEventListener('loadend', resolve));
  request.send('{}');
  await done;
  expect(said).toEqual([]);
});

test('put in twice it speaks once', async () => {
  const { win, said } = page();
  observeAnswers(win);
  await ask(win, '/i/api/graphql/abc/DeleteTweet');
  expect(said.length).toBe(1);
});

test('what X calls looks as before', () => {
  const { win } = page();
  const bare = new JSDOM('').window;
  expect(win.XMLHttpRequest.prototype.open.length).toBe(bare.XMLHttpRequest.prototype.open.length);
  expect(win.XMLHttpRequest.prototype.open.name).toBe('open');
});

test('the page’s own faults stay its own', () => {
  const { win } = page();
  const request = new win.XMLHttpRequest();
  expect(() => request.open('POST', 'http://[broken')).toThrow();
});

/** Whatever a script of the page says in the observer’s voice. */
const hearing = (...details: unknown[]) => {
  const { win } = page();
  const heard: unknown[] = [];
  listenToObserver(
    win,
    (one) => heard.push(one),
    () => 0,
    new win.AbortController().signal,
  );
  for (const detail of details) {
    win.dispatchEvent(new win.CustomEvent(ANSWERED_EVENT, { detail }));
  }
  return heard;
};

test('what is heard is parsed: nothing else than the few numbers comes through', () => {
  const more = JSON.stringify({ ...DELETED, text: 'Grace' });
  const long = JSON.stringify({ ...DELETED, post: '1'.repeat(2_000) });
  expect(hearing(JSON.stringify(DELETED), more, long, 'no json', DELETED, null)).toEqual([DELETED]);
});

test('a flood is heard no further', () => {
  const flood = Array.from({ length: 1_000 }, () => JSON.stringify(DELETED));
  expect(hearing(...flood).length).toBe(120);
});
