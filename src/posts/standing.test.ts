import { expect, test } from 'vitest';
import { added, consented, listOf, withdrawn } from '../consent/fixtures/build.ts';
import { derivePosts } from './derive.ts';
import type { PostBody } from './events.ts';
import { declaredPost, OTHER, recordedPost, seenPost, told, uuid } from './fixtures/build.ts';
import { isBefore, isUnchecked, postsShowing, waitingOf } from './standing.ts';

const SINCE = Date.UTC(2026, 9, 1);
const NOW = Date.UTC(2026, 9, 20, 12);
const ALICE = 'alice-0001';
const posts = (...bodies: PostBody[]) => derivePosts(told(bodies));
const unchecked = (...bodies: PostBody[]) =>
  posts(...bodies).filter((post) => isUnchecked(post, SINCE)).length;

test('a post past Lollipop waits until somebody says who is shown, words alone too', () => {
  expect(unchecked(seenPost())).toBe(1);
  expect(unchecked(seenPost({ media: false }))).toBe(1);
  expect(unchecked(seenPost(), ...declaredPost([]))).toBe(0);
});

test('what went through Lollipop waits only where its picture was not spoken for', () => {
  expect(unchecked(...recordedPost([]))).toBe(0);
  expect(unchecked(...recordedPost([], { shows: 'unknown', media: [] }))).toBe(0);
  expect(unchecked(...recordedPost([], { shows: 'unknown' }))).toBe(1);
});

test('what was there before the school was set up is not asked about; a profile picture is', () => {
  const before = seenPost({ at: SINCE - 1 });
  expect(unchecked(before)).toBe(0);
  expect(posts(before).map((post) => isBefore(post, SINCE))).toEqual([true]);
  expect(unchecked(seenPost({ item: 'avatar:12/ab', at: null, seenAt: SINCE - 1 }))).toBe(1);
});

test('what came down waits for nobody', () => {
  const down: PostBody = { type: 'post-taken-down', item: seenPost().item, how: 'by-hand' };
  expect(unchecked(seenPost(), down)).toBe(0);
});

test('numbers are counted, and nobody is named', () => {
  const register = listOf(added(), consented(), withdrawn());
  const all = posts(
    ...recordedPost([ALICE]),
    ...recordedPost([ALICE], { item: 'plan:7', said: uuid(7), due: NOW + 1 }),
    seenPost({ item: OTHER }),
  );
  expect(waitingOf(all, register, SINCE, NOW)).toEqual({ unchecked: 1, takedown: 2, look: 0 });
});

test('every post that shows a pupil is found, one that came down too', () => {
  const down: PostBody = { type: 'post-taken-down', item: OTHER, how: 'deleted' };
  const all = posts(
    ...recordedPost([ALICE]),
    ...recordedPost([ALICE], { item: OTHER, said: uuid(3) }),
    down,
    ...recordedPost(['ben-000001'], { item: '5', said: uuid(4) }),
  );
  expect(postsShowing(all, ALICE).length).toBe(2);
});
