import { all, isTextarea, precedes } from './dom.ts';
import { scopeOf } from './editors.ts';
import { APP_BAR, NEVER_SENDS, POST, QUOTE_CARD, SEND, TOOLBAR } from './selectors.ts';

/** Send buttons by test id that belong to `scope` and lie in `within`, enabled ones first. */
export function knownSendButtons(scope: Element, within: Element = scope): HTMLElement[] {
  const found = all(within, SEND.present).filter((button) => scopeOf(button) === scope);
  return found.sort((a, b) => Number(isDisabled(a)) - Number(isDisabled(b)));
}

/**
 * By structure, when the test id has drifted, the likeliest first: it is the last button with words
 * of its own in the composer (the tools have only icons and labels, 2.3); on mobile the last one in
 * the app bar (2.1), where any other of the bar may be it too.
 */
export function driftedSendButtons(
  within: Element,
  editors: readonly HTMLElement[],
): HTMLElement[] {
  const [first] = editors;
  if (first === undefined) return [];
  const buttons = candidates(within).filter(
    (el) =>
      el.closest(`${POST}, ${QUOTE_CARD}`) === null || el.closest(POST)?.contains(first) === true,
  );
  const worded = buttons.filter(hasWords);
  if (isTextarea(first)) return inAppBar(worded, first).reverse();
  const after = (el: HTMLElement) => precedes(first, el);
  const toolbar = within.querySelector(TOOLBAR.present);
  const beside = toolbar === null ? [] : worded.filter((el) => toolbar.contains(el));
  const last = beside.at(-1) ?? worded.filter(after).at(-1) ?? buttons.filter(after).at(-1);
  return last === undefined ? [] : [last];
}

/**
 * "Everyone" stands between the bar and the textarea, so the bar's go first. The bar need not be
 * inside main (1.5, B); without one, whatever comes before the textarea, else whatever there is.
 */
function inAppBar(worded: readonly HTMLElement[], field: HTMLElement): HTMLElement[] {
  const bar = all(field.ownerDocument, APP_BAR)
    .filter((each) => precedes(each, field))
    .at(-1);
  const inBar = bar === undefined ? [] : candidates(bar).filter(hasWords);
  if (inBar.length > 0) return inBar;
  const before = worded.filter((el) => precedes(el, field));
  return before.length > 0 ? before : [...worded];
}

/** A button that opens a menu ("Everyone", 2.3) sends nothing, nor does one known by name. */
function candidates(within: Element): HTMLElement[] {
  if (SEND.fallback === null) return [];
  return all(within, SEND.fallback).filter(
    (el) => !el.matches(NEVER_SENDS) && el.getAttribute('aria-hidden') !== 'true',
  );
}

function hasWords(el: Element): boolean {
  return (el.textContent ?? '').trim() !== '';
}

/** X marks it both ways (2.2, A); an old `div[role=button]` only by ARIA. */
export function isDisabled(button: Element): boolean {
  return button.hasAttribute('disabled') || button.getAttribute('aria-disabled') === 'true';
}
