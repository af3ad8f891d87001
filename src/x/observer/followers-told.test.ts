import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { FOLLOWERS_EVENT, readFollowerCall } from './follower-calls.ts';
import { listenToFollowers } from './followers-told.ts';

const [LIST] = readFollowerCall(
  'UserByScreenName',
  { address: '', sent: '' },
  {
    status: 200,
    body: '{"data":{"user":{"result":{"rest_id":"12","core":{"screen_name":"someone"}}}}}',
  },
);
const BLOCK = { what: 'act', decision: 'block', id: '12', done: true };

/** What is heard of whatever a script of the page says in the observer’s voice. */
function hearing(...details: unknown[]): unknown[] {
  const { window } = new JSDOM('', { url: 'https://x.com/' });
  const win: unknown = window;
  if (!isPage(win)) throw new Error('no window');
  const heard: unknown[] = [];
  const { signal } = new win.AbortController();
  listenToFollowers(
    win,
    (one) => heard.push(one),
    () => 0,
    signal,
  );
  for (const detail of details) {
    win.dispatchEvent(new win.CustomEvent(FOLLOWERS_EVENT, { detail }));
  }
  return heard;
}

const isPage = (value: unknown): value is Window & typeof globalThis =>
  typeof value === 'object' && value !== null && 'CustomEvent' in value;

test('what the observer says is heard as it was said', () => {
  expect(hearing(JSON.stringify(LIST), JSON.stringify(BLOCK))).toEqual([LIST, BLOCK]);
});

test('nothing else comes through: no stranger, no object, no text without an end', () => {
  expect(
    hearing(
      JSON.stringify({ ...BLOCK, id: 'Grace' }),
      JSON.stringify({ ...BLOCK, more: 1 }),
      JSON.stringify({ ...LIST, profiles: [{ id: '1' }] }),
      `${JSON.stringify(BLOCK)}${' '.repeat(1_500_000)}`,
      'no json',
      BLOCK,
      null,
    ),
  ).toEqual([]);
});

test('a flood is heard no further', () => {
  expect(hearing(...Array.from({ length: 500 }, () => JSON.stringify(BLOCK))).length).toBe(120);
});
