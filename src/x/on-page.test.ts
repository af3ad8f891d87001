import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';
import { readOnPage, watchOnPage } from './on-page.ts';

const WHEN = '2026-10-06T09:00:00.000Z';
const time = (handle: string, id: string) =>
  `<a href="/${handle}/status/${id}"><time datetime="${WHEN}">6 Oct</time></a>`;
const article = (handle: string, id: string | null, more = '') => `
  <article role="article" data-testid="tweet">
    <div data-testid="Tweet-User-Avatar"><div data-testid="UserAvatar-Container-${handle}"></div></div>
    <div data-testid="User-Name"><a href="/${handle}">@${handle}</a>${id ? time(handle, id) : ''}</div>
    <div data-testid="tweetText">Words</div>${more}
  </article>`;
const PHOTO = '<div data-testid="tweetPhoto"><img src="https://pbs.twimg.com/media/a.jpg"></div>';

const page = (html: string, path = '/home') =>
  new JSDOM(`<body><main>${html}</main></body>`, { url: `https://x.com${path}` }).window.document;

test('posts of the account are found by their own link, with when and whether they carry pictures', () => {
  const doc = page(article('HollyLanePrim', '11', PHOTO) + article('hollylaneprim', '12'));
  expect(readOnPage(doc, 'HollyLanePrim')).toEqual([
    { item: '11', media: true, at: Date.parse(WHEN) },
    { item: '12', media: false, at: Date.parse(WHEN) },
  ]);
});

test('of others nothing is read, nor an advertisement, nor a quoted post', () => {
  const quote = `<div role="link" tabindex="0"><div data-testid="User-Name">@HollyLanePrim</div>
    <a href="/HollyLanePrim/status/13/photo/1">${PHOTO}</a></div>`;
  const doc = page(article('somebody', '14', quote) + article('HollyLanePrim', null));
  expect(readOnPage(doc, 'HollyLanePrim')).toEqual([]);
});

const HEADER = `
  <a href="/HollyLanePrim/header_photo"><img src="https://pbs.twimg.com/profile_banners/17/1700/1500x500"></a>
  <a href="/HollyLanePrim/photo"><img src="https://pbs.twimg.com/profile_images/19/aB-9_x_400x400.jpg"></a>`;

test('pictures of the profile are known by what changes in their address, and not by their size', () => {
  const items = (doc: Document) => readOnPage(doc, 'HollyLanePrim').map(({ item }) => item);
  const doc = page(HEADER, '/HollyLanePrim');
  expect(items(doc).sort()).toEqual(['avatar:19/aB-9_x', 'banner:17/1700']);
  expect(items(page(HEADER.replace('_400x400', '_normal'), '/HollyLanePrim'))).toEqual(items(doc));
  expect(items(page(HEADER, '/somebody'))).toEqual([]);
  expect(items(page(HEADER.replaceAll('Holly', 'Jolly'), '/HollyLanePrim'))).toEqual([]);
});

/** What is told of a page over time. */
function watched(html: string, path?: string) {
  vi.useFakeTimers();
  const doc = page(html, path);
  const seen: string[] = [];
  const gone: string[] = [];
  const end = new AbortController();
  const events = {
    seen: (items: { item: string }[]) => void seen.push(...items.map(({ item }) => item)),
    gone: (post: string) => void gone.push(post),
  };
  watchOnPage(doc, 'HollyLanePrim', events, end.signal);
  const passes = () => vi.advanceTimersByTimeAsync(5_000);
  return { doc, seen, gone, passes, end };
}

test('each is told once, however often the page is drawn anew', async () => {
  const { doc, seen, passes, end } = watched(article('HollyLanePrim', '11'));
  await passes();
  doc.querySelector('main')?.insertAdjacentHTML('beforeend', article('HollyLanePrim', '11'));
  doc.querySelector('main')?.insertAdjacentHTML('beforeend', article('HollyLanePrim', '12'));
  await passes();
  expect(seen).toEqual(['11', '12']);
  end.abort();
  doc.querySelector('main')?.insertAdjacentHTML('beforeend', article('HollyLanePrim', '13'));
  await passes();
  expect(seen).toEqual(['11', '12']);
});

const NOT_THERE = '<div data-testid="error-detail"><span>…</span></div>';
const ITS_PAGE = '/HollyLanePrim/status/11';

test('a post that X shows as gone on its own page is told of', async () => {
  const { gone, passes } = watched(NOT_THERE, ITS_PAGE);
  await passes();
  expect(gone).toEqual(['11']);
});

test.each([
  ['elsewhere', NOT_THERE, '/home'],
  [
    'where X offers to try again',
    NOT_THERE.replace('<span>', '<button>Retry</button><span>'),
    ITS_PAGE,
  ],
  ['while the post is there', NOT_THERE + article('HollyLanePrim', '11'), ITS_PAGE],
])('not %s', async (_where, html, path) => {
  const { gone, passes } = watched(html, path);
  await passes();
  expect(gone).toEqual([]);
});

test('nor where it was so for a moment only', async () => {
  const { doc, gone, passes } = watched(NOT_THERE, ITS_PAGE);
  await vi.advanceTimersByTimeAsync(1_000);
  const main = doc.querySelector('main');
  if (main) main.innerHTML = article('HollyLanePrim', '11');
  await passes();
  expect(gone).toEqual([]);
});
