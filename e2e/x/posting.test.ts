import { describe, expect, it } from 'vitest';
import { OFFICIAL, PERSONAL } from './index.ts';
import { list, object, readPost, readTimeline } from './page/read-json.ts';
import { cookieOf, replicaForTests } from './test-client.ts';

const { replica, call, graphql, post } = replicaForTests();

describe('a created post', () => {
  it('belongs to the account of the cookie and tops the timelines', async () => {
    const body = { variables: { tweet_text: 'Hello' } };
    const created = await call(
      'https://x.com/i/api/graphql/a/CreateTweet',
      body,
      cookieOf(PERSONAL),
    );
    const data = object(object(created.json()).data);
    const answered = readPost(object(object(data.create_tweet).tweet_results).result);
    expect(answered).toMatchObject({ text: 'Hello', author: { handle: PERSONAL.handle } });
    const { items } = readTimeline((await graphql('HomeTimeline', {})).json());
    expect(readPost(object(items[0]?.tweet_results).result)?.id).toBe(answered?.id);
  });

  it('is refused with HTTP 200 and errors', async () => {
    await replica().set({ createTweet: 'fail-keep' });
    const answer = await post('No');
    expect(answer.status).toBe(200);
    expect(answer.json()).toMatchObject({ errors: [{ code: 226 }] });
  });

  it('fails in the row of a thread that shall fail', async () => {
    await replica().set({ failRow: 1 });
    const rows = ['BatchFirst', 'BatchSubsequent', 'BatchSubsequent'];
    const failed: boolean[] = [];
    for (const batch_compose of rows) {
      failed.push('errors' in object((await post(batch_compose, { batch_compose })).json()));
    }
    expect(failed).toEqual([false, true, false]);
  });

  it('is refused when the account has said the same already, wherever that was not', async () => {
    const code = async (text: string, more: object = {}) =>
      object(list(object((await post(text, more)).json()).errors)[0]).code;
    expect(await code('Twice')).toBeUndefined();
    expect(await code('Twice')).toBe(187);
    expect(await code('Twice', { reply: { in_reply_to_tweet_id: '1' } })).toBeUndefined();
    expect(await code('Twice', { attachment_url: 'https://x.com/a/status/1' })).toBeUndefined();
    const personal = await graphql('CreateTweet', { tweet_text: 'Twice' }, cookieOf(PERSONAL));
    expect(personal.json()).not.toHaveProperty('errors');
    expect(await replica().posted()).toHaveLength(5);
  });
});

describe('what is kept for later', () => {
  const post_tweet_request = { status: 'Half', media_ids: [] };
  const drafts = async (account = OFFICIAL) => {
    const answer = await graphql('FetchDraftTweets', {}, cookieOf(account));
    const viewer = object(object(object(answer.json()).data).viewer);
    return list(object(viewer.draft_list).response_data).map(object);
  };

  it('belongs to one account, which alone can change it or throw it away', async () => {
    await graphql('CreateDraftTweet', { post_tweet_request });
    const draft_tweet_id = (await drafts())[0]?.rest_id;
    expect(await drafts(PERSONAL)).toEqual([]);
    const whole = { draft_tweet_id, post_tweet_request: { status: 'Whole' } };
    const foreign = await graphql('EditDraftTweet', whole, cookieOf(PERSONAL));
    expect(foreign.json()).toMatchObject({ errors: [{ code: 144 }] });
    await graphql('DeleteDraftTweet', { draft_tweet_id }, cookieOf(PERSONAL));
    await graphql('EditDraftTweet', whole);
    expect(await drafts()).toMatchObject([{ tweet_create_request: { status: 'Whole' } }]);
    await graphql('DeleteDraftTweet', { draft_tweet_id });
    expect(await drafts()).toEqual([]);
  });

  it('counts as posted when it is planned, and when the plan is changed', async () => {
    const execute_at = 2_000_000_000;
    await graphql('CreateDraftTweet', { post_tweet_request });
    const created = await graphql('CreateScheduledTweet', { post_tweet_request, execute_at });
    const scheduled_tweet_id = object(object(object(created.json()).data).tweet).rest_id;
    await graphql('EditScheduledTweet', {
      scheduled_tweet_id,
      post_tweet_request: { status: 'Other half' },
      execute_at,
    });
    expect(await replica().posted()).toEqual(['Half', 'Other half']);
  });
});
