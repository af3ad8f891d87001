/** A page that takes it away every time would keep us both busy for ever. */
export const MOST_RETURNS = 20;

/**
 * Puts the host back whenever a script of the page removes it: a Post that is held while nothing is
 * drawn would be held without a word. Ends with the signal, or after `MOST_RETURNS` times.
 */
export function stayAttached(host: Element, attach: () => void, signal: AbortSignal): void {
  let returns = 0;
  const observer = new MutationObserver(() => {
    if (host.isConnected) return;
    returns += 1;
    if (returns >= MOST_RETURNS) observer.disconnect();
    attach();
  });
  // The host is a child of the root element, so its removal is heard without the subtree.
  observer.observe(host.ownerDocument.documentElement, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
