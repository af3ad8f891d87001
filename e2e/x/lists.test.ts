import { describe, expect, it } from 'vitest';
import { object, readTimeline, readUser, timelineOf } from './page/read-json.ts';
import { replicaForTests } from './test-client.ts';

const { replica, graphql } = replicaForTests();

describe('users', () => {
  it.each(['G1', 'G2', 'G2b', 'G3'] as const)('read the same in %s', async (generation) => {
    await replica().set({ generation });
    const { items, bottom } = readTimeline((await graphql('Followers', { userId: '1' })).json());
    const users = items.map((item) => readUser(object(item.user_results).result));
    expect(bottom).toMatch(/^40\|/);
    expect(users[0]).toMatchObject({ handle: 'ReaderofCla0', following: 0, posts: 0 });
    expect(users[1]).toMatchObject({ handle: 'AllotmentDi1', following: 53, followers: 37 });
    // One is suspended, one has no result at all.
    expect(users.filter((user) => user === null)).toHaveLength(2);
  });

  it('end with a bottom cursor of 0|', async () => {
    const last = await graphql('Followers', { userId: '1', cursor: '160|1907' });
    expect(last.text).toContain('"0|200"');
  });

  it.each([
    [0, {}],
    [1, { cursor: '40|1907' }],
  ])(
    'do not come when page %i fails, and come when it is asked for later',
    async (failPage, at) => {
      await replica().set({ failPage });
      const ask = () => graphql('Followers', { userId: '1', ...at }).then(({ json }) => json());
      expect(await timelineOf(ask())).toBeNull();
      await replica().set({ failPage: null });
      expect((await timelineOf(ask()))?.items.length).toBeGreaterThan(0);
    },
  );
});
