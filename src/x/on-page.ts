import { addressOf, all, isHtml } from './dom.ts';
import { carriesMedia, handleIn } from './post.ts';
import { GONE, POST, POST_TIME, PROFILE_PICTURES } from './selectors.ts';

/** Something of an account that stands on a page on X. */
export interface OnPage {
  /** A post's number, or what a profile picture is known by (src/posts/item.ts). */
  readonly item: string;
  /** It carries a picture, a video or a GIF, or might. */
  readonly media: boolean;
  /** When it was posted, UTC milliseconds; null: X does not say. */
  readonly at: number | null;
}

/** Posts of the account on this page, whatever page it is, and the pictures of its profile. */
export function readOnPage(doc: Document, handle: string): OnPage[] {
  const own = handle.toLowerCase();
  const posts = all(doc, POST).flatMap((post): OnPage[] => {
    if (handleIn(post) !== own) return [];
    const time = post.querySelector(POST_TIME);
    const id = postOf(time?.closest('a')?.getAttribute('href') ?? '', own);
    // An advertisement has no link to itself (4.1), and a reposted post is somebody else's.
    if (id === null) return [];
    const at = Date.parse(time?.getAttribute('datetime') ?? '');
    return [{ item: id, media: carriesMedia(post), at: Number.isNaN(at) ? null : at }];
  });
  return [...posts, ...picturesOf(doc, own)];
}

const postOf = (href: string, own: string): string | null => {
  const [, author, id] = /(?:^|\.com)\/(\w{1,20})\/status\/(\d{1,25})(?:[/?#]|$)/.exec(href) ?? [];
  return id !== undefined && author?.toLowerCase() === own ? id : null;
};

/** They change their address when they are changed, and only the profile says whose they are. */
function picturesOf(doc: Document, own: string): OnPage[] {
  const [, profile] = /^\/(\w{1,20})(?:\/|$)/.exec(addressOf(doc).pathname) ?? [];
  if (profile?.toLowerCase() !== own) return [];
  return all(doc, PROFILE_PICTURES).flatMap((img): OnPage[] => {
    const link = img.closest('a')?.getAttribute('href') ?? '';
    if (!new RegExp(`(?:^|\\.com)/${own}/(?:header_)?photo$`, 'i').test(link)) return [];
    const item = pictureOf(img.getAttribute('src') ?? '');
    return item === null ? [] : [{ item, media: true, at: null }];
  });
}

/** `.../profile_images/12/aB_400x400.jpg` is `avatar:12/aB`: X adds the size to the name. */
function pictureOf(src: string): string | null {
  const avatar =
    /\/profile_images\/(\d{1,25})\/([\w-]{1,70}?)(?:_(?:normal|bigger|mini|x96|reasonably_small|\d+x\d+))?\.\w+/.exec(
      src,
    );
  if (avatar) return `avatar:${avatar[1]}/${avatar[2]}`;
  const banner = /\/profile_banners\/(\d{1,25})\/(\d{1,25})/.exec(src);
  return banner ? `banner:${banner[1]}/${banner[2]}` : null;
}

/** The post whose own page this is, while X shows there that it has none; else null. */
function goneFrom(doc: Document): string | null {
  const [, , id] = /^\/(\w{1,20})\/status\/(\d{1,25})\/?$/.exec(addressOf(doc).pathname) ?? [];
  if (id === undefined) return null;
  const detail = doc.querySelector(`main ${GONE}, [role="main"] ${GONE}`);
  // Where X could not load it, it offers to try again.
  if (!isHtml(detail) || detail.querySelector('button, [role="button"]') !== null) return null;
  return doc.querySelector(`a[href*="/status/${id}"] time`) === null ? id : null;
}

/** A burst of mutations is one look; X draws a timeline in many. */
const LOOK_AFTER_MS = 800;
/** While somebody types or scrolls, the look waits so long for a moment in which nothing else is to be done. */
const IDLE_WITHIN_MS = 1_000;
/** X shows a page as missing for a moment while it loads: it must stay so. */
const GONE_FOR_MS = 1_500;

/**
 * Calls back with what of the account came to stand on the page, each once in a life of the page, and
 * with a post that X shows as gone on its own page.
 */
export function watchOnPage(
  doc: Document,
  handle: string,
  events: { seen(items: OnPage[]): void; gone(post: string): void },
  signal: AbortSignal,
): void {
  const told = new Set<string>();
  let due: ReturnType<typeof setTimeout> | undefined;
  let idle: number | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let missing: string | null = null;

  const look = (): void => {
    due = undefined;
    const fresh = readOnPage(doc, handle).filter(
      ({ item }, index, items) =>
        !told.has(item) && items.findIndex((other) => other.item === item) === index,
    );
    for (const { item } of fresh) told.add(item);
    if (fresh.length > 0) events.seen(fresh);
    lookForGone();
  };
  const lookForGone = (): void => {
    const gone = goneFrom(doc);
    if (gone === missing) return;
    missing = gone;
    clearTimeout(waiting);
    if (gone === null) return;
    waiting = setTimeout(() => {
      if (goneFrom(doc) === gone) events.gone(gone);
    }, GONE_FOR_MS);
  };
  const win = doc.defaultView;
  const whenIdle = (): void => {
    if (!win?.requestIdleCallback) look();
    else idle = win.requestIdleCallback(look, { timeout: IDLE_WITHIN_MS });
  };
  const soon = (): void => {
    due ??= setTimeout(whenIdle, LOOK_AFTER_MS);
  };
  const observer = new (doc.defaultView?.MutationObserver ?? MutationObserver)(soon);
  observer.observe(doc, { childList: true, subtree: true });
  soon();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(due);
    if (idle !== undefined) win?.cancelIdleCallback(idle);
    clearTimeout(waiting);
  });
}
