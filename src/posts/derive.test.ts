import fc from 'fast-check';
import { expect, test } from 'vitest';
import { derivePosts } from './derive.ts';
import { linksOf, type PostBody } from './events.ts';
import { declaredPost, OTHER, POST, recordedPost, seenPost, told, uuid } from './fixtures/build.ts';

const ALICE = 'alice-0001';
const BEN = 'ben-000001';

const only = (...bodies: PostBody[]) => {
  const [post] = derivePosts(told(bodies));
  if (!post) throw new Error('no post');
  return post;
};

test('a post that went out through Lollipop knows whom it shows and who posted it', () => {
  expect(only(...recordedPost([ALICE, BEN]))).toMatchObject({
    checked: true,
    by: 'head',
    shows: 'pupils',
    pupils: [ALICE, BEN],
    lost: 0,
  });
});

test('while it was locked nobody is named as the one who posted', () => {
  expect(only(...recordedPost([], { locked: true })).by).toBeNull();
});

test('one that was only seen is unknown until somebody says who is shown', () => {
  expect(only(seenPost())).toMatchObject({ checked: false, shows: 'unknown', pupils: [] });
  expect(only(seenPost(), ...declaredPost([BEN]))).toMatchObject({
    checked: false,
    shows: 'pupils',
    pupils: [BEN],
    declared: { by: 'head' },
  });
});

test('whichever was noticed first, a post that went through Lollipop is not unchecked', () => {
  expect(only(seenPost(), ...recordedPost([ALICE]))).toMatchObject({ checked: true, by: 'head' });
  expect(only(...recordedPost([ALICE]), seenPost())).toMatchObject({ checked: true, by: 'head' });
});

test('the latest declaration counts alone', () => {
  const { pupils } = only(
    seenPost(),
    ...declaredPost([ALICE, BEN]),
    ...declaredPost([BEN], { said: uuid(3) }),
  );
  expect(pupils).toEqual([BEN]);
});

test('a planned post that was changed shows what it shows now', () => {
  const item = `plan:${POST}`;
  const [first, second] = [
    { item, said: uuid(4) },
    { item, said: uuid(5) },
  ];
  expect(only(...recordedPost([ALICE], first), ...recordedPost([BEN], second)).pupils).toEqual([
    BEN,
  ]);
});

test('a planned post that was changed past the check may show anybody, and goes out when it says now', () => {
  const item = `plan:${POST}`;
  const changed = seenPost({ item, at: 5, due: 9, media: true });
  expect(only(...recordedPost([ALICE], { item, due: 7 }), changed)).toMatchObject({
    ...{ checked: false, by: null, due: 9, shows: 'unknown', pupils: [], lost: 0 },
    ...{ kinds: ['unknown'], pictures: [] },
  });
});

test('what is seen on X again is not down, however it had come down', () => {
  for (const how of ['deleted', 'unavailable', 'by-hand'] as const) {
    const down: PostBody = { type: 'post-taken-down', item: POST, how };
    expect(only(...recordedPost([ALICE]), down, seenPost())).toMatchObject({
      ...{ down: null, checked: true, pupils: [ALICE] },
    });
    expect(only(seenPost(), down, seenPost()).down).toBeNull();
    expect(only(seenPost(), down, seenPost(), down).down?.how).toBe(how);
  }
});

test('a pupil’s link that is gone is not taken for nobody', () => {
  const bodies = recordedPost([ALICE, BEN]).filter(
    (body) => body.type !== 'pupil-in-post' || body.pupil !== ALICE,
  );
  expect(only(...bodies)).toMatchObject({ shows: 'pupils', pupils: [BEN], lost: 1 });
});

test('down is down, by what was recorded first', () => {
  const down = (how: 'deleted' | 'by-hand'): PostBody => ({
    type: 'post-taken-down',
    item: POST,
    how,
  });
  expect(only(...recordedPost([ALICE]), down('deleted'), down('by-hand')).down?.how).toBe(
    'deleted',
  );
});

test('the newest post stands first', () => {
  const posts = derivePosts(told([seenPost({ at: 1 }), seenPost({ item: OTHER, at: 2 })]));
  expect(posts.map(({ item }) => item)).toEqual([OTHER, POST]);
});

const pupil = fc.constantFrom('alice-0001', 'ben-000001', 'cara-00001', 'dev-000001');
const item = fc.constantFrom(POST, OTHER, `plan:${POST}`, uuid(9));
/** Each declaration has an id of its own, as the worker makes them. */
const anything = fc
  .array(
    fc.record({ item, pupils: fc.uniqueArray(pupil), how: fc.constantFrom('seen', 'said', 'out') }),
  )
  .map((all) =>
    all.flatMap(({ item: of, pupils, how }, index): PostBody[] => {
      const change = { item: of, said: uuid(index + 10) };
      if (how === 'seen') return [seenPost({ item: of })];
      return how === 'said' ? declaredPost(pupils, change) : recordedPost(pupils, change);
    }),
  );

test('everything that is recorded of is there, once, and the same however often it is read', () => {
  fc.assert(
    fc.property(anything, (bodies) => {
      const events = told(bodies);
      const posts = derivePosts(events);
      const items = new Set(bodies.map((body) => body.item));
      expect(new Set(posts.map((post) => post.item))).toEqual(items);
      expect(posts.length).toBe(items.size);
      expect(derivePosts([...events, ...events])).toEqual(posts);
    }),
  );
});

test('destroying one pupil’s links takes that pupil from every post and nobody else', () => {
  fc.assert(
    fc.property(anything, pupil, (bodies, erased) => {
      const before = derivePosts(told(bodies));
      const left = told(bodies).filter(
        ({ body }) => body.type !== 'pupil-in-post' || body.pupil !== erased,
      );
      const after = derivePosts(left);
      for (const [index, post] of after.entries()) {
        const was = before[index];
        expect(post.item).toBe(was?.item);
        expect(post.pupils).toEqual(was?.pupils.filter((one) => one !== erased));
        expect(post.lost + post.pupils.length).toBe((was?.lost ?? 0) + (was?.pupils.length ?? 0));
      }
    }),
  );
});

test('each pupil has a link of their own, whatever was said twice', () => {
  const links = linksOf({ item: POST, said: uuid(1) }, [ALICE, BEN, ALICE]);
  expect(links.map((link) => link.pupil)).toEqual([ALICE, BEN]);
});

test('one that counted as down and was seen again is not down, and says so', () => {
  const down = (how: 'by-hand' | 'unavailable' | 'deleted'): PostBody => ({
    ...{ type: 'post-taken-down', item: POST, how },
  });
  const back: PostBody = { type: 'post-back', item: POST, seenAt: 9 };
  for (const how of ['by-hand', 'unavailable'] as const) {
    expect(only(...recordedPost([ALICE]), down(how), back)).toMatchObject({
      ...{ down: null, back: { at: 9, was: { how, by: 'head' } }, pupils: [ALICE] },
    });
  }
  // X itself has said that it is deleted.
  expect(only(...recordedPost([ALICE]), down('deleted'), back)).toMatchObject({
    ...{ down: { how: 'deleted' }, back: null },
  });
  const again = only(...recordedPost([ALICE]), down('by-hand'), back, down('deleted'));
  expect(again.down?.how).toBe('deleted');
});

test('an alarm stays with the post, whatever is said of it later', () => {
  const otherwise: PostBody = { type: 'post-sent-otherwise', item: POST, at: 7 };
  expect(only(seenPost(), otherwise, ...declaredPost([BEN])).otherwise).toBe(7);
  expect(only(seenPost()).otherwise).toBeNull();
});

test('whose declaration is lost is in the post all the same, and the post though its own record is', () => {
  const [, ...links] = recordedPost([ALICE]);
  expect(only(...links)).toMatchObject({
    ...{ item: POST, checked: false, shows: 'unknown', media: true, pupils: [ALICE], lost: 0 },
  });
  const [, ...later] = declaredPost([BEN, ALICE]);
  expect(only(...recordedPost([ALICE]), ...later)).toMatchObject({ pupils: [ALICE, BEN], lost: 0 });
});

test('a planned post that was ticked off by hand and is changed then is there', () => {
  const item = `plan:${POST}`;
  const ticked: PostBody = { type: 'post-taken-down', item, how: 'by-hand' };
  const changed = recordedPost([BEN], { item, said: uuid(6) });
  expect(only(...recordedPost([ALICE], { item }), ticked, ...changed).down).toBeNull();
});

test('what was seen before it came down, and is recorded after that, does not bring it back', () => {
  const down: PostBody = { type: 'post-taken-down', item: POST, how: 'deleted' };
  const late = seenPost({ seenAt: 0 });
  expect(only(...recordedPost([ALICE]), down, late).down).toMatchObject({ how: 'deleted' });
  expect(only(seenPost(), down, late).down).toMatchObject({ how: 'deleted' });
});
