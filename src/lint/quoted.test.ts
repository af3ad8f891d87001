import { expect, test } from 'vitest';
import type { PostRef } from './draft.ts';
import { quotedBy, quotedKind } from './quoted.ts';

const quoted = (more: Partial<PostRef>): PostRef => ({
  handle: 'gov',
  text: '',
  picture: true,
  ...more,
});
const photo = (key: string | null) => ({ kind: 'photo' as const, key });
const A = 'https://pbs.twimg.com/media/a.jpg';

test('its number tells a quoted post from every other', () => {
  expect(quotedBy(quoted({ post: '12', media: [photo(A)] }))).toEqual({ by: 'post', post: '12' });
});

test('else the addresses of its pictures do, in whatever size and order X shows them', () => {
  const one = quotedBy(quoted({ media: [photo(`${A}?name=small`), photo(`${A}2`)] }));
  expect(one).toEqual({ by: 'pictures', addresses: [A, `${A}2`] });
  expect(quotedBy(quoted({ media: [photo(`${A}2`), photo(`${A}?name=large`)] }))).toEqual(one);
});

test.each([
  ['nothing of it was seen', {}],
  ['one picture has no address', { media: [photo(A), photo(null)] }],
  ['an address lives as long as the page', { media: [photo('blob:https://x.com/1')] }],
])('nobody can answer for it where %s', (_why, more) => {
  expect(quotedBy(quoted(more))).toBeNull();
});

test('one without a picture needs no answer', () => {
  expect(quotedBy(quoted({ picture: false, post: '12' }))).toBeNull();
});

test('a video in it makes it one, and what was not seen may be one', () => {
  expect(quotedKind(quoted({ media: [photo(A)] }))).toBe('photo');
  expect(quotedKind(quoted({ media: [photo(A), { kind: 'video', key: A }] }))).toBe('video');
  expect(quotedKind(quoted({ post: '12' }))).toBe('unknown');
});
