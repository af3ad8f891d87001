import { describe, expect, it } from 'vitest';
import { replicaForTests } from './test-client.ts';

const { replica, graphql, post } = replicaForTests();

describe('what arrived', () => {
  it('tells the texts in the order they came', async () => {
    await post('First');
    await graphql('CreateNoteTweet', { tweet_text: 'Second' });
    const post_tweet_request = { status: 'Third' };
    await graphql('CreateScheduledTweet', { post_tweet_request, execute_at: 2_000_000_000 });
    expect(await replica().posted()).toEqual(['First', 'Second', 'Third']);
  });

  it('names the operation, the host and the body', async () => {
    await post('One');
    expect(await replica().received()).toMatchObject([
      {
        method: 'POST',
        host: 'x.com',
        operation: 'CreateTweet',
        body: { variables: { tweet_text: 'One' } },
        fromServiceWorker: false,
      },
    ]);
  });

  it('is forgotten on reset', async () => {
    await post('One');
    await replica().reset();
    expect(await replica().received()).toEqual([]);
  });

  it('is told to nobody without the secret', async () => {
    const url = `http://127.0.0.1:${replica().controlPort}/received`;
    expect((await fetch(url, { method: 'POST' })).status).toBe(401);
    const headers = { authorization: 'Bearer guess' };
    expect((await fetch(url, { method: 'POST', headers })).status).toBe(401);
  });
});
