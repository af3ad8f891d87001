import { INTERACTIVE } from './controls.ts';
import { addressOf, all, isHtml } from './dom.ts';
import { IN_OPEN_DRAWER, MESSAGES, MESSAGES_DRAWER, MESSAGES_PATH } from './selectors.ts';

/** Where X shows messages. What is in them is never read: they are encrypted, and none of our business. */
export interface MessagesOnPage {
  /** What they are shown in. */
  readonly anchor: HTMLElement;
  /** X's own controls in it, which nothing drawn over the page may cover. */
  readonly controls: readonly Element[];
}

/** The account's messages, list or conversation, as X shows them at this moment; null: it shows none. */
export function messagesOn(doc: Document): MessagesOnPage | null {
  const anchor = placeOf(doc);
  return anchor && { anchor, controls: all(anchor, INTERACTIVE) };
}

function placeOf(doc: Document): HTMLElement | null {
  if (MESSAGES_PATH.test(addressOf(doc).pathname)) {
    const page = doc.querySelector(MESSAGES.present) ?? doc.querySelector(MESSAGES.fallback ?? '');
    if (isHtml(page)) return page;
  }
  // A drawer that is shut keeps its head, and may keep what is in it without a size.
  const open = all(doc, MESSAGES_DRAWER).find((drawer) =>
    all(drawer, IN_OPEN_DRAWER).some((part) => part.getBoundingClientRect().height > 0),
  );
  return open ?? null;
}

/** X draws a page in many bursts; a note may come so much later, in ms. */
const LOOK_AFTER_MS = 300;

/** Calls back when messages have come onto the page, gone, or stand in another element than before. */
export function watchMessages(doc: Document, onChange: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  let before: Element | null = null;
  let address = '';
  let due: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    due = undefined;
    const now = placeOf(doc);
    if (now === before && (now === null || doc.URL === address)) return;
    before = now;
    address = doc.URL;
    onChange();
  };
  const soon = (): void => {
    due ??= setTimeout(look, LOOK_AFTER_MS);
  };
  const observer = new (doc.defaultView?.MutationObserver ?? MutationObserver)(soon);
  observer.observe(doc, { childList: true, subtree: true });
  doc.defaultView?.addEventListener('popstate', soon, { signal });
  soon();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(due);
  });
}
