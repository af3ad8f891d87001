/** A page that takes it away every time would keep us both busy for ever. */
export const MOST_RETURNS = 20;

/**
 * Puts the host back whenever a script of the page removes it, puts it into something of its own, or
 * replaces the whole document element: a Post that is held while nothing is drawn would be held without
 * a word. Nor does the host keep an attribute: `inert` or `popover` would take it from people's hands,
 * `tabindex` lead their keys to it. Ends with the signal, or after `MOST_RETURNS` times.
 */
export function stayAttached(host: Element, attach: () => void, signal: AbortSignal): void {
  const doc = host.ownerDocument;
  let returns = 0;
  let watched: Element | null = null;
  const observer = new MutationObserver(() => {
    const root: Element | null = doc.documentElement;
    if (root !== watched) watch(root);
    const away = root !== null && host.parentElement !== root;
    if (!away && host.attributes.length === 0) return;
    returns += 1;
    for (const { name } of [...host.attributes]) host.removeAttribute(name);
    if (away) attach();
    if (returns >= MOST_RETURNS) observer.disconnect();
  });
  const watch = (root: Element | null): void => {
    watched = root;
    observer.disconnect();
    observer.observe(host, { attributes: true });
    // The document, for another root element; that, for the host, which is a child of it.
    observer.observe(doc, { childList: true });
    if (root) observer.observe(root, { childList: true });
  };
  watch(doc.documentElement);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
