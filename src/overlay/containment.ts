/**
 * X listens on the document: single letters are its shortcuts, its modal pulls focus back from
 * anything outside it, a press elsewhere closes its menus. So events of ours must not reach it.
 *
 * - Keys and focus are stopped at the window, capturing, before any listener of the page (content
 *   scripts run first). That also keeps them from our own tree, so keys are answered here; what the
 *   browser itself does with a key (pressing a button, scrolling) still happens.
 * - Presses must reach our buttons, assistive technology's as well, which carry no position to find
 *   the button by. They are stopped on their way out instead. A capturing listener of the page sees
 *   a press on an element it does not know, and nothing of what is inside.
 */
const AT_THE_WINDOW = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input'],
  ...['focus', 'focusin', 'blur', 'focusout'],
];
const ON_THE_WAY_OUT = [
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup'],
  ...['pointerdown', 'pointerup', 'pointercancel', 'touchstart', 'touchend', 'touchcancel'],
  ...['dragstart', 'dragover', 'drop', 'copy', 'cut', 'paste'],
];

interface Handlers {
  /** The element that stands for our whole tree, null while there is none. */
  host(): Element | null;
  /** A trusted key pressed inside. */
  onKey(event: KeyboardEvent): void;
  onFocusLeft(): void;
}

/** Must be called at document_start: of listeners on the window the first one added runs first. */
export function contain(view: Window, handlers: Handlers, signal: AbortSignal): void {
  /** Keys pressed inside and not yet let go, by their code. */
  const down = new Set<string>();

  const stop = (event: Event): void => {
    const host = handlers.host();
    const ours = host !== null && event.target === host;
    if (event instanceof KeyboardEvent) {
      // Esc moves the focus to the editor between its press and its release, and X closes its modal
      // on the release: the whole stroke belongs to where it began.
      const began = event.type !== 'keydown' && down.has(event.code);
      if (event.type === 'keyup') down.delete(event.code);
      if (!ours && !began) return;
      event.stopImmediatePropagation();
      if (!event.isTrusted || event.type !== 'keydown') return;
      down.add(event.code);
      handlers.onKey(event);
      return;
    }
    if (!ours) return;
    event.stopImmediatePropagation();
    if (event.type === 'focusout' && event.isTrusted) handlers.onFocusLeft();
  };
  for (const type of AT_THE_WINDOW) view.addEventListener(type, stop, { capture: true, signal });
  // A key released in another window is never heard of.
  view.addEventListener('blur', (event) => event.target === view && down.clear(), {
    capture: true,
    signal,
  });
}

export function containPresses(host: Element, shadow: ShadowRoot, signal: AbortSignal): void {
  for (const type of ON_THE_WAY_OUT) {
    host.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true });
  }
  // A mouse press leaves the focus, and with it the caret, in the editor; X does not even hear of a
  // change. From the keyboard one comes in by the shortcut.
  shadow.addEventListener(
    'mousedown',
    (event) => {
      if (!shadow.activeElement) event.preventDefault();
    },
    { signal },
  );
}
