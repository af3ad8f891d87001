import { activeComposer, composerOf, findComposers, refind } from './composers.ts';
import { isTextarea, originOf } from './dom.ts';
import { editorAround } from './editors.ts';
import { EDITOR_ID, NOT_A_COMPOSER, SEND, TOOLBAR } from './selectors.ts';
import { isDisabled } from './send-button.ts';
import type { Composer, SendAttempt } from './types.ts';

/**
 * What a click or keydown, caught on window capture before React's root sees it (1.4, 2.4), would
 * post. Synthetic events count as much as real ones: X does not ask either. Null when X would do
 * nothing with it.
 */
export function sendAttempt(event: Event, doc: Document): SendAttempt | null {
  const origin = originOf(event);
  if (origin === null) return null;
  if (event.type === 'click') {
    return buttonAttempt(origin, doc, 'click');
  }
  if (event.type !== 'keydown' || !isKey(event)) return null;
  // During composition Enter belongs to the input method (2.4). X asks for `keyCode` alone, so a
  // script may well say that it composes and send.
  if (event.keyCode === 229 || (event.isComposing && event.isTrusted)) return null;
  const enter = event.key === 'Enter' || event.keyCode === 13;
  const space = event.key === ' ' || event.key === 'Spacebar' || event.keyCode === 32;
  if (!enter && !space) return null;
  // Draft's KeyBindingUtil leaves Ctrl+Alt (AltGr) alone; either of the others may send.
  const shortcut = enter && (event.ctrlKey || event.metaKey) && !event.altKey;
  return buttonAttempt(origin, doc, 'key-on-button') ?? (shortcut ? shortcutAttempt(origin) : null);
}

/** Presses X's own button, found anew because X re-mounts it (2.4); false when it can't be. */
export function pressSend(composer: Composer): boolean {
  const button = refind(composer)?.sendButton ?? null;
  if (button === null || isDisabled(button)) return false;
  button.click();
  return true;
}

function buttonAttempt(
  origin: Element,
  doc: Document,
  how: 'click' | 'key-on-button',
): SendAttempt | null {
  const known = origin.closest(SEND.present);
  if (known !== null) {
    if (isDisabled(known)) return null;
    const owner = findComposers(doc).find(({ sendButton }) => sendButton === known);
    return { composer: owner ?? composerOf(known), how, xSends: true };
  }
  const any = SEND.fallback === null ? null : origin.closest(SEND.fallback);
  if (any === null || isDisabled(any)) return null;
  const composers = findComposers(doc);
  const sure = composers.find(({ sendButton }) => sendButton === any);
  if (sure !== undefined) return { composer: sure, how, xSends: true };
  const perhaps = composers.find(({ otherButtons }) => otherButtons?.some((each) => each === any));
  return perhaps === undefined ? null : { composer: perhaps, how, xSends: false };
}

/**
 * X's binding sits on the rich editor alone (2.4): in a poll's input, on a tool or in mobile's
 * textarea the keys post nothing today. They are reported all the same, should X change that. The
 * composer is null in an editor that belongs to none.
 */
function shortcutAttempt(origin: Element): SendAttempt | null {
  const how = 'shortcut';
  const editor = editorAround(origin);
  const composers = findComposers(origin.ownerDocument);
  const own = composers.find(({ editors }) =>
    editors.some((each) => each.contains(origin) || each === editor),
  );
  if (own !== undefined) {
    return { composer: own, how, xSends: editor === null || !isTextarea(editor) };
  }
  if (EDITOR_ID.test(editor?.getAttribute('data-testid') ?? '')) {
    const composer = activeComposer(origin.ownerDocument, origin);
    return { composer, how, xSends: editor !== null && !isTextarea(editor) };
  }
  const around = composers.find(({ root }) => root.contains(origin));
  if (around !== undefined) return { composer: around, how, xSends: false };
  return writesBesideSend(origin) ? { composer: null, how, xSends: true } : null;
}

/** An editor nobody knows, with X's own send button or toolbar near it: several ids have drifted. */
function writesBesideSend(origin: Element): boolean {
  const editable = origin.closest('[contenteditable]:not([contenteditable="false"]), textarea');
  if (editable === null || editable.closest(NOT_A_COMPOSER.present) !== null) return false;
  const near = `${SEND.present}, ${TOOLBAR.present}`;
  for (let at = editable.parentElement; at !== null; at = at.parentElement) {
    if (at.matches('main, [role="main"], body')) return false;
    if (at.querySelector(near) !== null) return true;
  }
  return false;
}

function isKey(event: Event): event is KeyboardEvent {
  return 'key' in event && 'keyCode' in event;
}
