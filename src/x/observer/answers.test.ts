import { expect, test } from 'vitest';
import { operationOf, readAnswer } from './answers.ts';

const author = { core: { user_results: { result: { rest_id: '17' } } } };
const made = { rest_id: '1990', ...author, legacy: { full_text: 'Well done, Grace!' } };
const read = (operation: Parameters<typeof readAnswer>[0], answer: unknown) =>
  readAnswer(operation, JSON.stringify(answer));

test.each([
  ['https://x.com/i/api/graphql/a-B_9/CreateTweet', 'CreateTweet'],
  ['/i/api/graphql/abc/DeleteTweet?x=1', 'DeleteTweet'],
  ['https://x.com/i/api/graphql/abc/CreateTweets', null],
  ['https://x.com/i/api/graphql/abc/HomeTimeline', null],
  ['https://x.com/search?q=/i/api/graphql/CreateTweet', null],
])('%s is %s', (address, operation) => expect(operationOf(address)).toBe(operation));

test('a post that X took says its number and whose it is, and nothing of its words', () => {
  const answer = read('CreateTweet', {
    data: { create_tweet: { tweet_results: { result: made } } },
  });
  expect(answer).toEqual({ operation: 'CreateTweet', done: true, post: '1990', author: '17' });
});

test.each([
  ['CreateTweet', { create_tweet: { tweet_results: { result: { tweet: made } } } }],
  ['CreateNoteTweet', { notetweet_create: { tweet_results: { result: made } } }],
  ['CreateScheduledTweet', { tweet: { rest_id: '1990' } }],
] as const)('%s: the number is found', (operation, data) => {
  expect(read(operation, { data })).toMatchObject({ done: true, post: '1990' });
});

test.each([
  [{ errors: [{ code: 187 }], data: {} }],
  [{ errors: [{ code: 144 }], data: { create_tweet: { tweet_results: { result: made } } } }],
  [{ data: {} }],
  [{ data: null }],
  [[]],
])('a refusal did nothing, although it comes as 200: %j', (answer) => {
  expect(read('CreateTweet', answer)).toMatchObject({ done: false, post: null });
});

test('a deletion is done when X says so', () => {
  const done = { data: { delete_tweet: { tweet_results: {} } } };
  expect(read('DeleteTweet', done)).toMatchObject({ done: true, post: null });
});

test('what is no JSON, or looks otherwise, gives nothing to believe', () => {
  expect(readAnswer('CreateTweet', '<html>')).toMatchObject({ done: false });
  const odd = { data: { create_tweet: { tweet_results: { result: { rest_id: 'Grace' } } } } };
  expect(read('CreateTweet', odd)).toMatchObject({ done: true, post: null });
});
