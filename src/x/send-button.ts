import { all, isTextarea, precedes } from './dom.ts';
import { scopeOf } from './editors.ts';
import { POST, QUOTE_CARD, SEND, TOOLBAR } from './selectors.ts';

/** Send buttons by test id that belong to `scope` and lie in `within`, enabled ones first. */
export function knownSendButtons(scope: Element, within: Element = scope): HTMLElement[] {
  const found = all(within, SEND.present).filter((button) => scopeOf(button) === scope);
  return found.sort((a, b) => Number(isDisabled(a)) - Number(isDisabled(b)));
}

/**
 * By structure, when the test id has drifted: it is the last button with words of its own in the
 * composer (the tools have only icons and labels, 2.3); on mobile the last one before the textarea,
 * in the app bar (2.1).
 */
export function driftedSendButton(
  within: Element,
  editors: readonly HTMLElement[],
): HTMLElement | null {
  const first = editors[0];
  if (first === undefined || SEND.fallback === null) return null;
  const buttons = all(within, SEND.fallback).filter(
    (el) =>
      el.closest(`${POST}, ${QUOTE_CARD}`) === null || el.closest(POST)?.contains(first) === true,
  );
  const worded = buttons.filter((el) => (el.textContent ?? '').trim() !== '');
  if (isTextarea(first)) return worded.filter((el) => precedes(el, first)).at(-1) ?? null;
  const after = (el: HTMLElement) => precedes(first, el);
  const toolbar = within.querySelector(TOOLBAR.present);
  const beside = toolbar === null ? [] : worded.filter((el) => toolbar.contains(el));
  return beside.at(-1) ?? worded.filter(after).at(-1) ?? buttons.filter(after).at(-1) ?? null;
}

/** X marks it both ways (2.2, A); an old `div[role=button]` only by ARIA. */
export function isDisabled(button: Element): boolean {
  return button.hasAttribute('disabled') || button.getAttribute('aria-disabled') === 'true';
}
