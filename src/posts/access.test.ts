import { expect, test } from 'vitest';
import { postsHeld } from './access.ts';
import { derivePosts } from './derive.ts';
import { OTHER, recordedPost, told, uuid } from './fixtures/build.ts';

const [ALICE, BEN] = ['alice-0001', 'ben-000001'];

test('an access request tells of every post that shows the pupil, and of nobody else in it', () => {
  const posts = derivePosts(
    told([
      ...recordedPost([ALICE, BEN]),
      ...recordedPost([BEN], { item: OTHER, said: uuid(2) }),
      { type: 'post-taken-down', item: '1990000000000000001', how: 'deleted' },
    ]),
  );
  const held = postsHeld(posts, ALICE);
  expect(held).toEqual([
    {
      at: '2026-10-05T09:00:00.000Z',
      due: null,
      link: 'https://x.com/HollyLanePrim/status/1990000000000000001',
      takenDown: { at: expect.stringMatching(/^1970/), how: 'deleted' },
    },
  ]);
  expect(JSON.stringify(held)).not.toContain(BEN);
});
