import { expect, test } from 'vitest';
import { readAbout } from './taking-down-calls.ts';

const read = (variables: unknown) => readAbout(JSON.stringify({ variables }));

test('a deletion says which post', () => {
  expect(read({ tweet_id: '1990', dark_request: false })).toEqual({
    post: '1990',
    plan: null,
    due: null,
  });
});

test('a planned post says when it goes out, in seconds; a change of it says which', () => {
  const variables = { scheduled_tweet_id: '7', execute_at: 1_796_000_000, post_tweet_request: {} };
  expect(read(variables)).toEqual({ post: null, plan: '7', due: 1_796_000_000_000 });
});

test.each(['', 'no json', '{}', '{"variables":{"tweet_id":"Grace"}}'])(
  'a body that looks otherwise says nothing: %s',
  (body) => expect(readAbout(body)).toEqual({ post: null, plan: null, due: null }),
);
