import { describe, expect, it } from 'vitest';
import { OFFICIAL } from './options.ts';
import { object, readTimeline, readUser } from './page/read-json.ts';
import { replicaForTests } from './test-client.ts';

const { replica, call, graphql } = replicaForTests();

/** One page of the school's followers: their handles, and the cursor at its end. */
async function pageOf(cursor?: string) {
  const variables = { userId: OFFICIAL.id, ...(cursor ? { cursor } : {}) };
  const { items, bottom } = readTimeline((await graphql('Followers', variables)).json());
  const users = items.flatMap((item) => readUser(object(item.user_results).result) ?? []);
  return { users, handles: users.map(({ handle }) => handle), bottom };
}

async function profileOf(screen_name: string) {
  const answer = object((await graphql('UserByScreenName', { screen_name })).json());
  return readUser(object(object(answer.data).user).result);
}

const block = (user_id: string) => call('https://x.com/i/api/1.1/blocks/create.json', { user_id });

describe('the school’s followers', () => {
  it('are as many as a test says, page by page, the newest of them first', async () => {
    const newest = [{ handle: 'crypto_now', bio: 'Double your coins', followers: 3 }];
    await replica().set({ followers: 5_000, newest });
    let seen = 0;
    let cursor: string | undefined;
    const [first] = (await pageOf()).users;
    expect(first).toMatchObject({ handle: 'crypto_now', bio: 'Double your coins', followers: 3 });
    for (let page = 0; page < 200; page += 1) {
      const { users, bottom } = await pageOf(cursor);
      seen += users.length;
      if (bottom === null) break;
      cursor = bottom;
    }
    // One is suspended, one has no result at all.
    expect(seen).toBe(4_999);
    expect(await profileOf(OFFICIAL.handle)).toMatchObject({ followers: 5_001 });
  });

  it('may be fewer than the profile says', async () => {
    await replica().set({ followers: 10, followersTotal: 240 });
    expect((await pageOf()).handles.length).toBe(8);
    expect(await profileOf(OFFICIAL.handle)).toMatchObject({ followers: 240 });
  });

  it('are not listed when too many pages were asked for', async () => {
    await replica().set({ listLimit: 1 });
    expect((await pageOf()).handles.length).toBeGreaterThan(30);
    expect((await graphql('Followers', { userId: OFFICIAL.id })).status).toBe(429);
    await replica().set({ listLimit: 2 });
    expect((await pageOf()).handles.length).toBeGreaterThan(30);
  });

  it('are gone from the list when they are blocked, and the profile says so', async () => {
    const [first] = (await pageOf()).users;
    await block(first?.id ?? '');
    expect((await pageOf()).handles).not.toContain(first?.handle);
    expect((await profileOf(first?.handle ?? ''))?.relation).toMatchObject({ blocking: true });
  });

  it('are gone from the list when they are removed, and still have a profile', async () => {
    const [first] = (await pageOf()).users;
    await graphql('RemoveFollower', { target_user_id: first?.id });
    expect((await pageOf()).handles).not.toContain(first?.handle);
    expect((await profileOf(first?.handle ?? ''))?.relation).toMatchObject({ followedBy: false });
  });

  it('stay when X refuses', async () => {
    await replica().set({ refuseBlocks: true });
    const [first] = (await pageOf()).users;
    expect((await block(first?.id ?? '')).status).toBe(403);
    const removed = await graphql('RemoveFollower', { target_user_id: first?.id });
    expect(object(removed.json()).errors).toBeDefined();
    expect((await pageOf()).handles).toContain(first?.handle);
  });
});
