/** Moves the focus round inside the box, and scrolls it; X's modal would else pull it back. */
export function moveFocus(event: KeyboardEvent, box: HTMLElement, shadow: ShadowRoot): void {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const body = box.querySelector('.body');
  switch (event.key) {
    case 'Tab': {
      // What a strip hides has no box.
      const stops = buttonsIn(box).filter((one) => one.getClientRects().length > 0);
      const at = indexOf(stops, shadow.activeElement);
      const next = event.shiftKey ? (at <= 0 ? stops.length : at) - 1 : (at + 1) % stops.length;
      stops[next]?.focus();
      break;
    }
    case 'ArrowDown':
    case 'ArrowUp':
      body?.scrollBy({ top: lines(body) * (event.key === 'ArrowDown' ? 1 : -1) });
      break;
    case 'PageDown':
    case 'PageUp':
      body?.scrollBy({ top: body.clientHeight * (event.key === 'PageDown' ? 0.9 : -0.9) });
      break;
    default:
      return;
  }
  event.preventDefault();
}

/** Two lines, in pixels, and never past what has not been read yet. */
const lines = (body: Element): number => Math.min(48, body.clientHeight * 0.9);

/**
 * Redraws, and where that took away the node that had the focus (a finding that was just mended)
 * gives it to what stands in its place. Never takes it from the page.
 */
export function keepFocus(doc: Document, shadow: ShadowRoot, redraw: () => void): void {
  const before = shadow.activeElement;
  const place = indexOf(buttonsIn(shadow), before);
  redraw();
  if (!before || before.isConnected || shadow.activeElement) return;
  if (doc.activeElement && doc.activeElement !== doc.body) return;
  const buttons = buttonsIn(shadow);
  const from = Math.min(place, buttons.length - 1);
  // What the shape hides takes no focus.
  for (const button of [...buttons.slice(from), ...buttons.slice(0, from).reverse()]) {
    button.focus();
    if (shadow.activeElement) return;
  }
}

const buttonsIn = (root: ParentNode): (HTMLButtonElement | HTMLSelectElement)[] => [
  ...root.querySelectorAll<HTMLButtonElement | HTMLSelectElement>('button, select'),
];

const indexOf = (buttons: readonly Element[], one: Element | null): number =>
  one ? buttons.indexOf(one) : -1;
