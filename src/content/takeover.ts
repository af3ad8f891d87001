const ARRIVED = 'lollipop:arrived';

/**
 * After an update the browser leaves the old content script running, cut off from its worker, and a
 * new one is put beside it. The old one goes on holding until the new one says that it is here, then
 * takes everything of its own away. A page can send this event too, so it counts only for a script
 * that has really lost its extension.
 */
export function takeOver(win: Window, orphaned: () => boolean, abort: AbortController): void {
  win.dispatchEvent(new CustomEvent(ARRIVED));
  win.addEventListener(
    ARRIVED,
    () => {
      if (orphaned()) abort.abort();
    },
    { signal: abort.signal },
  );
}
