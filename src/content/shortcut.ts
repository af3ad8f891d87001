/**
 * Alt+Shift+L enters the panel from X's editor or from anywhere on the page. By `code`, since Option
 * changes the letter on a Mac; X's own shortcuts use single letters only (x-web-client 1.1).
 */
export function watchShortcut(win: Window, enter: () => boolean, signal: AbortSignal): void {
  win.addEventListener(
    'keydown',
    (event) => {
      const { code, altKey, shiftKey, ctrlKey, metaKey, isTrusted } = event;
      if (code !== 'KeyL' || !altKey || !shiftKey || ctrlKey || metaKey || !isTrusted) return;
      if (!enter()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal },
  );
}
