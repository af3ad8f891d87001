// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Child, h, page as pageAt, t } from './fragments/build.ts';
import { ownLink, photo, post, quoteCard } from './fragments/posts.ts';
import { readOnPage, watchOnPage } from './on-page.ts';

const HANDLE = 'HollyLanePrim';
const WHEN = '2026-10-06T09:00:00.000Z';
const article = (handle: string, id: string | null, ...more: Child[]) =>
  post(handle, 'Words', id === null ? null : ownLink(handle, id, WHEN), ...more);
const page = (path: string, ...children: Child[]) => pageAt(path, h('main', {}, ...children));
const adds = (...children: HTMLElement[]) => document.querySelector('main')?.append(...children);

test('posts of the account are found by their own link, with when and whether they carry pictures', () => {
  const doc = page('/home', article(HANDLE, '11', photo()), article('hollylaneprim', '12'));
  expect(readOnPage(doc, HANDLE)).toEqual([
    { item: '11', media: true, at: Date.parse(WHEN) },
    { item: '12', media: false, at: Date.parse(WHEN) },
  ]);
});

test('the preview of a link is no picture of the school’s', () => {
  const img = h('img', { src: 'https://pbs.twimg.com/card_img/1/a' });
  const card = h('div', { 'data-testid': 'card.wrapper' }, img);
  expect(readOnPage(page('/home', article(HANDLE, '11', card)), HANDLE)).toMatchObject([
    { item: '11', media: false },
  ]);
});

test('of others nothing is read, nor an advertisement, nor a quoted post', () => {
  const quote = quoteCard(
    HANDLE,
    'Words',
    h('a', { href: `/${HANDLE}/status/13/photo/1` }, photo()),
  );
  const doc = page('/home', article('somebody', '14', quote), article(HANDLE, null));
  expect(readOnPage(doc, HANDLE)).toEqual([]);
});

/** Both pictures of a profile, the one in this size, with links to their large views. */
const profile = (handle: string, size: string) =>
  [
    ['header_photo', '/profile_banners/17/1700/1500x500'],
    ['photo', `/profile_images/19/aB-9_x_${size}.jpg`],
  ].map(([link, src]) =>
    h('a', { href: `/${handle}/${link}` }, h('img', { src: `https://pbs.twimg.com${src}` })),
  );

test('pictures of the profile are known by what changes in their address, and not by their size', () => {
  const items = (path: string, handle: string, size: string) =>
    readOnPage(page(path, ...profile(handle, size)), HANDLE).map(({ item }) => item);
  const both = ['banner:17/1700', 'avatar:19/aB-9_x'];
  expect(items(`/${HANDLE}`, HANDLE, '400x400')).toEqual(both);
  expect(items(`/${HANDLE}`, HANDLE, 'normal')).toEqual(both);
  expect(items('/somebody', HANDLE, '400x400')).toEqual([]);
  expect(items(`/${HANDLE}`, 'JollyLanePrim', '400x400')).toEqual([]);
});

/** What is told of a page over time. */
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function watched(path: string, ...children: Child[]) {
  const doc = page(path, ...children);
  const seen: string[] = [];
  const gone: string[] = [];
  const end = new AbortController();
  const events = {
    seen: (items: { item: string }[]) => void seen.push(...items.map(({ item }) => item)),
    gone: (post: string) => void gone.push(post),
  };
  watchOnPage(doc, HANDLE, events, end.signal);
  const passes = () => vi.advanceTimersByTimeAsync(5_000);
  return { seen, gone, passes, end };
}

test('each is told once, however often the page is drawn anew', async () => {
  const { seen, passes, end } = watched('/home', article(HANDLE, '11'));
  await passes();
  adds(article(HANDLE, '11'), article(HANDLE, '12'));
  await passes();
  expect(seen).toEqual(['11', '12']);
  end.abort();
  adds(article(HANDLE, '13'));
  await passes();
  expect(seen).toEqual(['11', '12']);
});

const notThere = (...more: Child[]) => t('error-detail', h('span', {}, '…'), ...more);
const ITS_PAGE = `/${HANDLE}/status/11`;

test('a post that X shows as gone on its own page is told of', async () => {
  const { gone, passes } = watched(ITS_PAGE, notThere());
  await passes();
  expect(gone).toEqual(['11']);
});

test.each([
  ['elsewhere', () => watched('/home', notThere())],
  ['where X offers to try again', () => watched(ITS_PAGE, notThere(h('button', {}, 'Retry')))],
  ['while the post is there', () => watched(ITS_PAGE, notThere(), article(HANDLE, '11'))],
])('not %s', async (_where, watch) => {
  const { gone, passes } = watch();
  await passes();
  expect(gone).toEqual([]);
});

test('nor where it was so for a moment only', async () => {
  const { gone, passes } = watched(ITS_PAGE, notThere());
  await vi.advanceTimersByTimeAsync(1_000);
  document.querySelector('main')?.replaceChildren(article(HANDLE, '11'));
  await passes();
  expect(gone).toEqual([]);
});
