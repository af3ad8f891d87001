/**
 * assumed: X's FocusTrap. While a modal dialog is open, focus that lands outside goes back into it.
 * Menus are outside the dialog in `#layers` and may have the focus; a host of shadow DOM may not.
 */
export function watchFocus(): void {
  let last: HTMLElement | null = null;
  document.addEventListener(
    'focus',
    (event) => {
      const dialog = topDialog();
      const target = event.target;
      if (!dialog || !(target instanceof HTMLElement)) return;
      if (dialog.contains(target)) {
        last = target;
        return;
      }
      if (target.closest('#layers [role="menu"], #layers [role="listbox"]')) return;
      const home = last && dialog.contains(last) ? last : firstFocusable(dialog);
      home?.focus();
    },
    true,
  );
}

export function topDialog(): HTMLElement | null {
  const open = document.querySelectorAll<HTMLElement>('[aria-modal="true"]');
  return open[open.length - 1] ?? null;
}

function firstFocusable(dialog: HTMLElement): HTMLElement | null {
  return dialog.querySelector('[contenteditable="true"], textarea, button:not(:disabled), a[href]');
}
