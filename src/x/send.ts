import { activeComposer, composerOf, findComposers, refind } from './composers.ts';
import { originOf } from './dom.ts';
import { editorAround } from './editors.ts';
import { SEND } from './selectors.ts';
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
    const button = sendButtonAround(origin, doc);
    return button === null ? null : { composer: ownerOf(button, doc), how: 'click' };
  }
  if (event.type !== 'keydown' || !isKey(event)) return null;
  // During composition Enter belongs to the input method (2.4).
  if (event.isComposing || event.keyCode === 229) return null;
  const enter = event.key === 'Enter' || event.keyCode === 13;
  const space = event.key === ' ' || event.key === 'Spacebar' || event.keyCode === 32;
  if (!enter && !space) return null;
  if (enter && (event.ctrlKey || event.metaKey) && !event.altKey) {
    // Draft's KeyBindingUtil leaves Ctrl+Alt (AltGr) alone; either of the others may send.
    const composer = shortcutComposer(origin);
    if (composer !== undefined) return { composer, how: 'shortcut' };
  }
  const button = sendButtonAround(origin, doc);
  return button === null ? null : { composer: ownerOf(button, doc), how: 'key-on-button' };
}

/** Presses X's own button, found anew because X re-mounts it (2.4); false when it can't be. */
export function pressSend(composer: Composer): boolean {
  const button = refind(composer)?.sendButton ?? null;
  if (button === null || isDisabled(button)) return false;
  button.click();
  return true;
}

function sendButtonAround(origin: Element, doc: Document): Element | null {
  const known = origin.closest(SEND.present);
  if (known !== null) return isDisabled(known) ? null : known;
  const any = SEND.fallback === null ? null : origin.closest(SEND.fallback);
  if (any === null || isDisabled(any)) return null;
  return findComposers(doc).some(({ sendButton }) => sendButton === any) ? any : null;
}

function ownerOf(button: Element, doc: Document): Composer | null {
  return findComposers(doc).find(({ sendButton }) => sendButton === button) ?? composerOf(button);
}

/** undefined: the shortcut was pressed elsewhere. null: in an editor that belongs to no composer. */
function shortcutComposer(origin: Element): Composer | null | undefined {
  const editor = editorAround(origin);
  const composers = findComposers(origin.ownerDocument);
  if (editor === null) return composers.find(({ root }) => root.contains(origin));
  const own = composers.find(({ editors }) =>
    editors.some((each) => each.contains(origin) || each === editor),
  );
  if (own !== undefined) return own;
  return /^tweetTextarea_\d+$/.test(editor.getAttribute('data-testid') ?? '')
    ? activeComposer(origin.ownerDocument, origin)
    : undefined;
}

function isKey(event: Event): event is KeyboardEvent {
  return 'key' in event && 'keyCode' in event;
}
