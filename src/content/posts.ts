import { clockNow } from '../clock.ts';
import { listenToObserver, type OnPage, watchOnPage } from '../x/index.ts';
import type { Link } from './link.ts';

/** More than this goes in several messages. */
const MOST_ITEMS = 60;

/**
 * Tells the worker what of the official account stands on the page, and what the page says that X
 * answered. Only while that account is signed in: of any other nothing is told.
 * @returns `tell`, for when it may have become clear who is signed in.
 */
export function tellOfPosts(
  win: Window & typeof globalThis,
  link: Pick<Link, 'send'>,
  handle: string,
  official: () => boolean,
  signal: AbortSignal,
): { tell(): void } {
  /** What was seen before the page could say who is signed in. */
  let kept: OnPage[] = [];
  const tell = (): void => {
    if (!official()) return;
    for (let at = 0; at < kept.length; at += MOST_ITEMS) {
      link.send({ type: 'seen-on-x', items: kept.slice(at, at + MOST_ITEMS) });
    }
    kept = [];
  };
  watchOnPage(
    win.document,
    handle,
    {
      seen(items) {
        kept = [...kept, ...items].slice(-MOST_ITEMS * 4);
        tell();
      },
      gone(post) {
        if (official()) link.send({ type: 'post-unavailable', post });
      },
    },
    signal,
  );
  listenToObserver(
    win,
    (answer) => {
      if (official()) link.send({ type: 'x-answered', answer });
    },
    clockNow,
    signal,
  );
  return { tell };
}
