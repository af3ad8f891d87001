import { expect, test } from 'vitest';
import { type FollowerCall, followerCallOf, readFollowerCall } from './follower-calls.ts';

test.each([
  ['https://x.com/i/api/graphql/a-B_9/Followers?variables=%7B%7D', 'Followers'],
  ['/i/api/graphql/a/BlueVerifiedFollowers', 'BlueVerifiedFollowers'],
  ['/i/api/graphql/a/FollowersYouKnow', null],
  ['/i/api/graphql/a/RemoveFollower', 'RemoveFollower'],
  ['https://x.com/i/api/1.1/blocks/create.json', 'block'],
  ['https://x.com/i/api/1.1/blocks/destroy.json', null],
])('%s is %s', (address, call) => expect(followerCallOf(address)).toBe(call));

const user = (id: number) => ({
  content: {
    itemContent: {
      itemType: 'TimelineUser',
      user_results: { result: { rest_id: String(id), core: { screen_name: `a${id}` } } },
    },
  },
});
const listOf = (count: number) => ({
  entries: [
    ...Array.from({ length: count }, (_, id) => user(id)),
    { content: { cursorType: 'Bottom', value: '0|1' } },
  ],
});
const read = (call: FollowerCall, body: unknown, { address = '', sent = '', status = 200 } = {}) =>
  readFollowerCall(call, { address, sent }, { status, body: JSON.stringify(body) });

test('whose list it is stands in the body of a POST, or in the address of a GET', () => {
  const variables = { userId: '17', count: 20 };
  const sent = JSON.stringify({ variables, queryId: 'a' });
  const address = `/i/api/graphql/a/Followers?${new URLSearchParams({ variables: JSON.stringify(variables) })}&features=x`;
  expect(read('Followers', listOf(1), { sent })).toMatchObject([{ owner: '17' }]);
  expect(read('Followers', listOf(1), { address })).toMatchObject([{ owner: '17' }]);
  expect(read('Followers', listOf(1))).toMatchObject([{ owner: null }]);
});

test('a long answer is told in parts, and only the last is the end', () => {
  const told = read('Followers', listOf(250));
  expect(told.map((one) => (one.what === 'list' ? one.profiles.length : 0))).toEqual([
    100, 100, 50,
  ]);
  expect(told.map((one) => one.what === 'list' && one.end)).toEqual([false, false, true]);
});

test.each([
  [{}, 429, 'rate-limit'],
  [{ errors: [{ code: 88 }] }, 200, 'rate-limit'],
  [{ errors: [{ code: 29 }], data: {} }, 200, 'error'],
  [null, 503, 'error'],
])('an answer without users says why: %j, %i', (body, status, failed) => {
  expect(read('Followers', body, { status })).toMatchObject([{ profiles: [], failed }]);
});

test('users beside an error are users', () => {
  const both = { ...listOf(2), errors: [{ code: 29 }] };
  expect(read('Followers', both)).toMatchObject([{ failed: null, profiles: [{}, {}] }]);
});

test('a block and a removal say whom, and whether X did it', () => {
  const act = (call: FollowerCall, sent: string, body: unknown, status = 200) =>
    read(call, body, { sent, status });
  expect(act('block', 'user_id=12&x=1', { id_str: '12' })).toEqual([
    { what: 'act', decision: 'block', id: '12', done: true },
  ]);
  expect(act('block', 'user_id=12', { errors: [{}] }, 403)).toMatchObject([{ done: false }]);
  const asked = JSON.stringify({ variables: { target_user_id: '12' } });
  expect(act('RemoveFollower', asked, { data: { remove_follower: {} } })).toEqual([
    { what: 'act', decision: 'remove', id: '12', done: true },
  ]);
  const refused = { errors: [{ code: 214 }], data: {} };
  expect(act('RemoveFollower', asked, refused)).toMatchObject([{ done: false }]);
});
