/**
 * Checks by node type and not by `instanceof`: the adapter is also run over saved pages that belong
 * to another window.
 */
export function isElement(node: unknown): node is Element {
  return typeof node === 'object' && node !== null && 'nodeType' in node && node.nodeType === 1;
}

export function isHtml(node: unknown): node is HTMLElement {
  return isElement(node) && node.namespaceURI === 'http://www.w3.org/1999/xhtml';
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

export function isTextarea(element: Element): element is HTMLTextAreaElement {
  return element.localName === 'textarea';
}

/** HTML elements under `root` (itself not included) that match, in document order. */
export function all(root: ParentNode, selector: string): HTMLElement[] {
  return [...root.querySelectorAll(selector)].filter(isHtml);
}

/** Whether `a` comes before `b` and does not hold it. */
export function precedes(a: Node, b: Node): boolean {
  const position = a.compareDocumentPosition(b);
  return (position & 4) !== 0 && (position & 16) === 0;
}

/** The nearest element that is, or holds, every one of `nodes`. */
export function commonAncestor(nodes: readonly Element[]): Element | null {
  let around = nodes[0] ?? null;
  while (around !== null && !nodes.every((node) => around?.contains(node) === true)) {
    around = around.parentElement;
  }
  return around;
}

/** `doc.URL` follows pushState; a page saved without an address gives a path of its own. */
export function addressOf(doc: Document): URL {
  try {
    return new URL(doc.URL);
  } catch {
    return new URL('https://x.com/');
  }
}

/** Where the event really came from, also out of a shadow root. */
export function originOf(event: Event): Element | null {
  const first = event.composedPath()[0] ?? event.target;
  if (isElement(first)) return first;
  return isElement(event.target) ? event.target : null;
}

/** Words as a reader sees them: rendered posts draw each emoji as an `img[alt]` (2.2, B). */
export function visibleText(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, 5);
  let text = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (isText(node)) text += node.data;
    else if (isElement(node) && node.localName === 'img') text += node.getAttribute('alt') ?? '';
  }
  return text;
}
