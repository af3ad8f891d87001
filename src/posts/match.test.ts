import { expect, test } from 'vitest';
import { affected } from './affected.ts';
import { derivePosts } from './derive.ts';
import type { PostBody } from './events.ts';
import { declaredPost, OTHER, POST, recordedPost, seenPost, told, uuid } from './fixtures/build.ts';
import { isUnchecked } from './standing.ts';

const DUE = Date.UTC(2026, 9, 7, 9);
const MINUTE = 60_000;
const ALICE = 'alice-0001';
const BEN = 'ben-000001';
const posts = (...bodies: PostBody[]) => derivePosts(told(bodies));
const plan = recordedPost([ALICE], { item: 'plan:7', due: DUE });
const unlinked = recordedPost([ALICE], { item: uuid(9), at: DUE });

test('a planned post that went out gets its link, and keeps whom it shows', () => {
  const all = posts(...plan, seenPost({ at: DUE + MINUTE }));
  expect(all).toMatchObject([
    { item: POST, kind: 'post', due: null, checked: true, byTime: true, pupils: [ALICE] },
  ]);
  expect(all.filter((post) => isUnchecked(post, 0))).toEqual([]);
  expect(
    affected(all, { pupils: new Map(), pictures: new Map() }, DUE).shown.map(
      ({ post }) => post.item,
    ),
  ).toEqual([POST]);
});

test('an alarm about the planned post is about the one that it became', () => {
  const alarm: PostBody = { type: 'post-sent-otherwise', item: 'plan:7', at: 5 };
  expect(posts(...plan, alarm, seenPost({ at: DUE }))).toMatchObject([
    { item: POST, otherwise: 5 },
  ]);
});

test('so does one whose answer was not seen', () => {
  expect(posts(...unlinked, seenPost({ at: DUE - MINUTE }))).toMatchObject([
    { item: POST, byTime: true, pupils: [ALICE] },
  ]);
});

test.each([
  ['a picture from a phone a little later', { at: DUE + 3 * MINUTE }],
  ['long before', { at: DUE - 3 * MINUTE }],
  ['no picture', { at: DUE, media: false }],
])('%s is another post', (_what, change) => {
  const all = posts(...plan, seenPost(change));
  expect(all.map(({ item }) => item).sort()).toEqual([POST, 'plan:7']);
});

test('where two fit, neither is taken for it', () => {
  const two = posts(...plan, seenPost({ at: DUE }), seenPost({ item: OTHER, at: DUE + MINUTE }));
  expect(two.length).toBe(3);
  const other = recordedPost([BEN], { item: 'plan:8', due: DUE, said: uuid(3) });
  expect(posts(...plan, ...other, seenPost({ at: DUE })).length).toBe(3);
});

test('what a person says of it, and that it came down, stays with it', () => {
  const down: PostBody = { type: 'post-taken-down', item: POST, how: 'deleted' };
  const all = posts(...plan, seenPost({ at: DUE }), ...declaredPost([BEN]), down);
  expect(all).toMatchObject([{ item: POST, pupils: [BEN], down: { how: 'deleted' } }]);
});

test('a plan that was taken back did not go out', () => {
  const down: PostBody = { type: 'post-taken-down', item: 'plan:7', how: 'deleted' };
  expect(posts(...plan, down, seenPost({ at: DUE })).length).toBe(2);
});

test('a post that was planned past the check gets its link too, and is asked about once', () => {
  const past = seenPost({ item: 'plan:7', at: DUE - 60 * MINUTE, due: DUE });
  const all = posts(past, seenPost({ at: DUE }));
  expect(all).toMatchObject([{ item: POST, checked: false, byTime: true, due: null }]);
  expect(all.filter((post) => isUnchecked(post, 0)).length).toBe(1);
});

test('a plan that somebody ticked off, and that went out all the same, is back with whom it shows', () => {
  const ticked: PostBody = { type: 'post-taken-down', item: 'plan:7', how: 'by-hand' };
  const all = posts(...plan, ticked, seenPost({ at: DUE }));
  expect(all).toMatchObject([
    { item: POST, down: null, pupils: [ALICE], back: { at: DUE, was: { how: 'by-hand' } } },
  ]);
  // One that is still planned goes first.
  const other = recordedPost([BEN], { item: 'plan:8', due: DUE, said: uuid(3) });
  const two = posts(...plan, ticked, ...other, seenPost({ at: DUE }));
  expect(two.map(({ item, pupils }) => [item, pupils])).toContainEqual([POST, [BEN]]);
});
