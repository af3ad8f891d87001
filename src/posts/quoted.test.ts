import { expect, test } from 'vitest';
import { ALICE } from '../consent/fixtures/build.ts';
import { answerThat } from '../consent/index.ts';
import { derivePosts } from './derive.ts';
import type { PostBody } from './events.ts';
import { declaredPost, OTHER, POST, recordedPost, seenPost, told, uuid } from './fixtures/build.ts';
import { answerFor, postOfKey } from './quoted.ts';

const BRYN = 'bryn-0002';
const postOf = (...bodies: PostBody[]) => derivePosts(told(bodies))[0];
const said = (...pupils: string[]) => answerThat('pupils', { pupils, noFace: true, named: false });

test('a post of the school’s own answers for itself, as it was declared', () => {
  const answer = answerThat('pupils', { pupils: [ALICE], origin: 'ours' });
  expect(answerFor(null, postOf(...recordedPost([ALICE])))).toEqual(answer);
  expect(answerFor(null, postOf(seenPost(), ...declaredPost([ALICE])))).toEqual(answer);
});

test('what was said when it was quoted counts as long as it says the same', () => {
  const post = postOf(...recordedPost([ALICE]));
  expect(answerFor(said(ALICE), post)).toEqual(said(ALICE));
  // Put right on the page of posts since.
  const right = postOf(...recordedPost([ALICE]), ...declaredPost([ALICE, BRYN]));
  expect(answerFor(said(ALICE), right)?.pupils).toEqual([ALICE, BRYN]);
});

test('one that nobody has spoken for, or whose pupils are lost, answers nothing', () => {
  expect(answerFor(null, postOf(seenPost()))).toBeNull();
  const [body] = recordedPost([ALICE]);
  const lost = postOf(...(body ? [body] : []));
  expect(lost?.lost).toBe(1);
  expect(answerFor(null, lost)).toBeNull();
  expect(answerFor(said(ALICE), lost)).toEqual(said(ALICE));
});

test('for anybody else’s only what was said when it was quoted counts', () => {
  expect([answerFor(null, undefined), answerFor(said(ALICE), undefined)]).toEqual([
    null,
    said(ALICE),
  ]);
});

test('a key names a post by its number only', () => {
  expect(postOfKey('quoted:199')).toBe('199');
  expect(postOfKey(`quoted:${'1'.repeat(64)}`)).toBeNull();
  expect(postOfKey('1'.repeat(64))).toBeNull();
});

test('a post that quotes one shows whoever is found in that one later, until it is down', () => {
  const media = [{ key: `quoted:${POST}`, kind: 'photo' } as const];
  const quoting = recordedPost([ALICE], { item: OTHER, said: uuid(7), media });
  const before = [...recordedPost([ALICE]), ...quoting];
  const later = declaredPost([ALICE, BRYN]);
  const pupils = (...bodies: PostBody[]) =>
    derivePosts(told(bodies)).find(({ item }) => item === OTHER)?.pupils;
  expect(pupils(...before)).toEqual([ALICE]);
  expect(pupils(...before, ...later)).toEqual([ALICE, BRYN]);
  const down: PostBody = { type: 'post-taken-down', item: POST, how: 'deleted' };
  expect(pupils(...before, ...later, down)).toEqual([ALICE]);
});
