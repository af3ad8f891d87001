import { expect, test } from 'vitest';
import { POSTING_CALLS, readSent } from './posting-calls.ts';

test.each([
  'https://x.com/i/api/graphql/q1w2/CreateTweet',
  'https://x.com/i/api/graphql/q1w2/CreateNoteTweet?x=1',
  'https://mobile.twitter.com/i/api/graphql/q1/CreateScheduledTweet',
  'https://pro.x.com/i/api/graphql/-_/EditScheduledTweet',
])('publishes: %s', (address) => {
  expect(address).toMatch(new RegExp(POSTING_CALLS));
});

test.each([
  'https://x.com/i/api/graphql/q1w2/CreateTweetDraft',
  'https://x.com/i/api/graphql/q1w2/CreateDraftTweet',
  'https://x.com/i/api/graphql/q1w2/HomeTimeline',
  'https://example.org/i/api/graphql/q1w2/CreateTweet',
  'https://x.com.example.org/i/api/graphql/q1w2/CreateTweet',
])('does not publish: %s', (address) => {
  expect(address).not.toMatch(new RegExp(POSTING_CALLS));
});

test('a post, its pictures and what it quotes', () => {
  const variables = {
    tweet_text: 'Sports day',
    dark_request: false,
    attachment_url: 'https://x.com/a/status/1',
    media: { media_entities: [{ media_id: '1', tagged_users: [] }], possibly_sensitive: false },
  };
  expect(readSent(JSON.stringify({ variables, queryId: 'q' }))).toEqual({
    text: 'Sports day',
    media: 1,
    quotes: '1',
    tags: false,
  });
});

test('accounts that are tagged in a picture', () => {
  const media_entities = [{ media_id: '1', tagged_users: ['17'] }];
  const variables = { tweet_text: 'Sports day', media: { media_entities } };
  expect(readSent(JSON.stringify({ variables }))).toMatchObject({ media: 1, tags: true });
});

test('a planned post', () => {
  const variables = {
    post_tweet_request: { status: 'Sports day', media_ids: ['1', '2'] },
    execute_at: 1,
  };
  expect(readSent(JSON.stringify({ variables }))).toEqual({
    text: 'Sports day',
    media: 2,
    quotes: null,
    tags: false,
  });
});

test.each(['', '{}', '[]', '{"variables":{"tweet_text":7}}', 'tweet_text=1'])(
  'anything else is not read: %s',
  (body) => {
    expect(readSent(body)).toBeNull();
  },
);
