import { getDefaultKeyBinding, KeyBindingUtil } from 'draft-js';
import type { KeyboardEvent } from 'react';

export type Command =
  | 'send'
  | 'dismiss'
  | 'suggestion-next'
  | 'suggestion-previous'
  | 'suggestion-accept'
  | 'suggestion-close';

const ENTER = 13;
const ESCAPE = 27;

/** While the typeahead is open these keys belong to it. */
const SUGGESTION_KEYS: Readonly<Record<number, Command>> = {
  9: 'suggestion-accept',
  13: 'suggestion-accept',
  27: 'suggestion-close',
  38: 'suggestion-previous',
  40: 'suggestion-next',
};

/**
 * X's key binding: it looks at `keyCode` and at Draft's idea of the command key (⌘ on a Mac, Ctrl
 * elsewhere).
 */
export function bindKeys(typeaheadOpen: boolean) {
  return (event: KeyboardEvent): string | null => {
    if (event.keyCode === ENTER && KeyBindingUtil.hasCommandModifier(event)) return 'send';
    const suggestion = typeaheadOpen ? SUGGESTION_KEYS[event.keyCode] : undefined;
    if (suggestion) return suggestion;
    if (event.keyCode === ESCAPE) return 'dismiss';
    return getDefaultKeyBinding(event);
  };
}
