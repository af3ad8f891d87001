import { expect, test } from 'vitest';
import { spokenState } from './state-words.ts';
import type { OverlayWords, PanelItem, PanelView } from './types.ts';

const words = {
  name: 'Lollipop',
  states: {
    clear: 'No breach found',
    warned: 'Worth a look',
    'not-checked': 'Not checked',
    held: 'Held',
    'held-not-checked': 'Not checked, held',
  },
  things: (count: number) => `${count} to mend`,
} as OverlayWords;

const ITEM: PanelItem = {
  id: 'a',
  severity: 'stop',
  excerpt: 'gr8',
  what: '',
  why: '',
  how: '',
  fix: null,
  ranges: [],
};

test.each<[state: PanelView['state'], hold: boolean, count: number, summary: string, said: string]>(
  [
    ['clear', false, 0, 'No breach found.', 'Lollipop: No breach found.'],
    ['warned', true, 1, 'Held: this breaks it.', 'Lollipop: Held: this breaks it. 1 to mend.'],
    ['warned', false, 2, 'You can post.', 'Lollipop: 2 to mend. You can post.'],
    ['not-checked', false, 0, 'Not checked: no answer.', 'Lollipop: Not checked: no answer.'],
    ['not-checked', true, 0, 'Held: no answer.', 'Lollipop: Not checked, held. Held: no answer.'],
    ['warned', true, 0, 'Heldenlied.', 'Lollipop: Held. Heldenlied.'],
  ],
)('each once: %s, held %s, %i found, “%s”', (state, hold, count, summary, said) => {
  const items = Array.from({ length: count }, () => ITEM);
  expect(spokenState({ state, hold, items, summary }, words)).toBe(said);
});
