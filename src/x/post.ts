import type { PostRef } from '../lint/draft.ts';
import { visibleText } from './dom.ts';
import {
  AVATAR,
  AVATAR_BOX,
  AVATAR_ID,
  LINK_CARD,
  POST_MEDIA,
  POST_TEXT,
  USER_NAME,
  VIDEO,
} from './selectors.ts';

/** X's own limit for a long post, twice over (lint/draft.ts). */
const LONGEST = 60_000;

/** What a rendered post shows: an article, the lightbox's div, or a quote card (4.1, A). */
export function readPost(post: Element): PostRef {
  const text = post.querySelector(POST_TEXT);
  const handle = handleIn(post);
  return {
    handle,
    text: wordsOf(post, text, handle).slice(0, LONGEST),
    // Neither author nor words: still loading, or withheld. It might carry anything.
    picture: hasPicture(post) || (handle === null && text === null),
  };
}

/** A post that is quoted, with what tells its pictures from others. */
export function readQuoted(card: Element): PostRef {
  const read = readPost(card);
  const post = numberIn(card, read.handle);
  const boxes = [...card.querySelectorAll(POST_MEDIA)].filter(
    (box) => !box.matches('video') && box.querySelector('img, video') === null,
  );
  // A box that is still empty will show something that nobody has seen yet.
  const media = [...[...card.querySelectorAll('img, video')].filter(isShown), ...boxes]
    .slice(0, MOST_MEDIA)
    .map((el) => ({ kind: kindOf(el), key: addressOf(el)?.slice(0, 2_000) ?? null }));
  return {
    ...read,
    ...(post === null ? {} : { post }),
    ...(media.length === 0 ? {} : { media }),
  };
}

const MOST_MEDIA = 16;

const kindOf = (el: Element): 'photo' | 'video' => (el.closest(VIDEO) === null ? 'photo' : 'video');

/** A video's own address lives as long as the page; its still picture's is the same everywhere. */
function addressOf(el: Element): string | null {
  const named = el.localName === 'video' ? ['poster', 'src'] : ['src'];
  return named.map((name) => el.getAttribute(name)).find((address) => address) ?? null;
}

/**
 * The links around its pictures give a quoted post's number (4.1, A). One that shows another post's
 * pictures links to that one, so the author must be the same; and all must say the same.
 */
function numberIn(card: Element, handle: string | null): string | null {
  const links = [...card.querySelectorAll('a[href*="/status/"]')];
  const named = links.map((link) => MEDIA_LINK.exec(link.getAttribute('href') ?? ''));
  const numbers = new Set(
    named.map((found) => (found?.[1]?.toLowerCase() === handle ? found?.[2] : undefined)),
  );
  const [number] = numbers;
  return numbers.size === 1 && number !== undefined ? number : null;
}

const MEDIA_LINK = /(?:^|\.com)\/(\w{1,20})\/status\/(\d{1,25})\/(?:photo|video)\/\d/;

/** A post without words has none; one whose parts are all unknown is read whole. */
function wordsOf(post: Element, text: Element | null, handle: string | null): string {
  if (text !== null) return visibleText(text);
  return handle === null ? visibleText(post).trim() : '';
}

/** The author comes first; a quoted post's avatar comes later in the same article (4.1). */
export function handleIn(post: Element): string | null {
  for (const avatar of post.querySelectorAll(AVATAR)) {
    const handle = handleOfAvatar(avatar);
    if (handle !== null) return handle;
  }
  const name = post.querySelector(USER_NAME);
  if (name === null) return null;
  for (const link of name.querySelectorAll('a[href]')) {
    const handle = handleOfPath(link.getAttribute('href'));
    if (handle !== null) return handle;
  }
  // In a quote the name is plain text, the handle an element of its own.
  for (const part of name.querySelectorAll('span, div')) {
    const handle = /^\s*@(\w{1,20})\s*$/.exec(part.textContent ?? '')?.[1];
    if (handle !== undefined) return handle.toLowerCase();
  }
  return null;
}

/** `UserAvatar-Container-Oakfield` gives `oakfield`; X writes `unknown` while it loads. */
export function handleOfAvatar(avatar: Element): string | null {
  const id = avatar.getAttribute('data-testid') ?? '';
  const handle = AVATAR_ID.exec(id)?.[1]?.toLowerCase();
  return handle === undefined || handle === 'unknown' ? null : handle;
}

/** `/Oakfield` or `https://x.com/Oakfield` gives `oakfield`; deeper paths are no profile. */
export function handleOfPath(href: string | null): string | null {
  const path = (href ?? '').replace(/^https:\/\/(www\.|mobile\.|pro\.)?(x|twitter)\.com/, '');
  return /^\/(\w{1,20})\/?(?:[?#].*)?$/.exec(path)?.[1]?.toLowerCase() ?? null;
}

/** Avatars and emoji are images too; anything else may show a child. */
function hasPicture(post: Element): boolean {
  if (post.querySelector(POST_MEDIA) !== null) return true;
  return [...post.querySelectorAll('img')].some(isShown);
}

/** Whether a post carries pictures of its own; the preview of a link is the linked page's. */
export const carriesMedia = (post: Element): boolean =>
  post.querySelector(POST_MEDIA) !== null ||
  [...post.querySelectorAll('img')].some((img) => isShown(img) && img.closest(LINK_CARD) === null);

const isShown = (el: Element): boolean =>
  el.closest(`${AVATAR_BOX}, ${USER_NAME}, ${POST_TEXT}`) === null &&
  !(el.getAttribute('src') ?? '').includes('/emoji/');
