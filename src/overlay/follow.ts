import { autoUpdate } from '@floating-ui/dom';
import { popupsSignature } from './popups.ts';

/** In ms. X mutates in bursts. */
const BETWEEN_MUTATIONS = 400;

/** In ms: a menu that opens is avoided before it is used. */
const BEFORE_POPUPS = 60;

interface Handlers {
  /** The anchor may have moved: called for every scroll event, so it must be cheap. */
  onMove(): void;
  /** Something may have come to lie beneath the panel. */
  onChange(): void;
}

/**
 * Tells when a panel beside `anchor` may have to move. floating-ui's `autoUpdate` knows every
 * scrolling ancestor, resizes of both, zoom, and shifts of the layout that resize neither.
 */
export function follow(anchor: Element, box: HTMLElement, handlers: Handlers): () => void {
  const stopUpdates = autoUpdate(anchor, box, handlers.onMove);
  const doc = anchor.ownerDocument;

  let due: ReturnType<typeof setTimeout> | undefined;
  const later = (): void => {
    due ??= setTimeout(() => {
      due = undefined;
      handlers.onChange();
    }, BETWEEN_MUTATIONS);
  };
  // Asked in a task of its own: not where the mutation is heard, which is the frame of a letter.
  let popups = popupsSignature(doc);
  let asking: ReturnType<typeof setTimeout> | undefined;
  const askPopups = (): void => {
    asking = undefined;
    const now = popupsSignature(doc);
    if (now === popups) return;
    popups = now;
    handlers.onChange();
  };
  // Menus and dialogs of X are nodes that come and go; a change of theme is body's style.
  const nodes = new MutationObserver(() => {
    asking ??= setTimeout(askPopups, BEFORE_POPUPS);
    later();
  });
  nodes.observe(doc.body, { childList: true, subtree: true });
  const looks = new MutationObserver(later);
  looks.observe(doc.body, { attributeFilter: ['style', 'class'] });
  looks.observe(doc.documentElement, { attributeFilter: ['style', 'class', 'dir', 'lang'] });
  // The pinch-zoomed part of the page moves without any of the above.
  const pinched = doc.defaultView?.visualViewport;
  for (const type of ['resize', 'scroll']) pinched?.addEventListener(type, later);

  return () => {
    stopUpdates();
    clearTimeout(due);
    clearTimeout(asking);
    nodes.disconnect();
    looks.disconnect();
    for (const type of ['resize', 'scroll']) pinched?.removeEventListener(type, later);
  };
}
