import { addressOf, all, isHtml, isTextarea } from './dom.ts';
import {
  DIALOG,
  EDITOR,
  EDITOR_ID,
  LAYER,
  NOT_A_COMPOSER,
  NOT_A_COMPOSER_PATH,
  PRO_DRAWER,
  ROW,
  ROW_ID,
  SCOPE,
} from './selectors.ts';

export interface FoundEditor {
  readonly element: HTMLElement;
  /** Only the fallback knew it. */
  readonly drifted: boolean;
}

/** Every editor of a post in the page, in document order. Messages, search and Articles are none. */
export function findEditors(doc: Document): FoundEditor[] {
  // One plain query of the page, for this runs with every key; the rest looks at what it gave.
  const editable = all(doc, '[contenteditable], textarea');
  const known = editable.filter(isKnown);
  const scopes = new Set(known.filter(isEditable).map(scopeOf));
  const found = known
    .filter((element) => scopes.has(scopeOf(element)))
    .map((element) => ({ element, drifted: false }));
  const drifted = editable
    .filter((element) => isDrifted(element) && !scopes.has(scopeOf(element)))
    .map((element) => ({ element, drifted: true }));
  return [...found, ...drifted];
}

/** The editor an element lies in, if any. */
export function editorAround(el: Element): HTMLElement | null {
  const near = el.closest(`${EDITOR.present}, ${EDITOR.fallback}, textarea`);
  return near !== null && isHtml(near) ? near : null;
}

/** What bounds the composer an element belongs to. */
export function scopeOf(el: Element): Element {
  const near = el.closest(SCOPE.present);
  if (near !== null) return near;
  const layer = el.closest(LAYER);
  return layer ?? el.ownerDocument.body ?? el;
}

/** `tweetTextarea_3` gives 3; null for what the fallback found. */
export function rowNumber(editor: Element): number | null {
  const id = editor.closest(ROW)?.getAttribute('data-testid') ?? '';
  const digits = ROW_ID.exec(id)?.[1];
  return digits === undefined ? null : Number(digits);
}

function isKnown(el: HTMLElement): boolean {
  if (!el.matches(EDITOR.present)) return false;
  // react-native-web measures growing textareas with a hidden twin.
  if (isTextarea(el)) return el.getAttribute('aria-hidden') !== 'true';
  return EDITOR_ID.test(el.getAttribute('data-testid') ?? '');
}

function isEditable(el: HTMLElement): boolean {
  return isTextarea(el) ? !el.readOnly : el.getAttribute('contenteditable') !== 'false';
}

function isDrifted(el: HTMLElement): boolean {
  if (EDITOR.fallback === null || isKnown(el)) return false;
  const { hostname, pathname } = addressOf(el.ownerDocument);
  if (NOT_A_COMPOSER_PATH.test(pathname)) return false;
  // On mobile the composer is a textarea on a page of its own (1.5, B).
  const onComposePage = /^\/(compose\/(post|tweet)|intent\/(post|tweet))\/?$/.test(pathname);
  const mobile = onComposePage && isTextarea(el) && el.closest('main') !== null;
  return (
    (mobile || el.matches(EDITOR.fallback)) &&
    el.getAttribute('aria-hidden') !== 'true' &&
    el.closest(NOT_A_COMPOSER.present) === null &&
    // X Pro's drawer lies beside main (1.5, C), and has no role should its test id go as well.
    (hostname === 'pro.x.com' ||
      el.closest(`${DIALOG}, ${PRO_DRAWER}, main, [role="main"]`) !== null) &&
    isVisible(el)
  );
}

/** Without layout (jsdom) nothing says it is hidden. */
function isVisible(el: HTMLElement): boolean {
  return typeof el.checkVisibility !== 'function' || el.checkVisibility();
}
