import type { Words } from '../i18n/index.ts';
import type { OverlayWords } from '../overlay/types.ts';

/** The overlay's fixed words, from the catalogue. */
export function overlayWords(words: Words): OverlayWords {
  return {
    name: words('panel_name'),
    states: {
      clear: words('state_clear'),
      warned: words('state_warned'),
      'not-checked': words('state_notChecked'),
      held: words('state_held'),
      'held-not-checked': words('state_heldNotChecked'),
    },
    severities: {
      stop: words('severity_stop'),
      check: words('severity_check'),
      warn: words('severity_warn'),
      advice: words('severity_advice'),
    },
    show: words('panel_show'),
    hide: words('panel_hide'),
    settings: words('panel_settings'),
    shortcut: words('panel_shortcut'),
    lang: 'en-GB',
    dismiss: words('panel_dismiss'),
    notRight: words('panel_notRight'),
    things: (count) => words('panel_things', { count }),
    quotes: ['“', '”'],
    findings: words('panel_findings'),
    leaveHint: words('panel_leave'),
    pressNotSeen: words('panel_pressNotSeen'),
  };
}
