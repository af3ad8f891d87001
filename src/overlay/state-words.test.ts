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
  answer: null,
  dismissable: false,
  choices: [],
  ranges: [],
};

type Row = [state: PanelView['state'], hold: boolean, count: number, summary: string, said: string];

test.each<Row>([
  ['clear', false, 0, 'No breach found.', 'No breach found.'],
  ['warned', true, 1, 'Held: this breaks it.', 'Held: 1 to mend. This breaks it.'],
  ['warned', false, 2, 'You can post.', '2 to mend. You can post.'],
  ['not-checked', false, 0, 'Not checked: no answer.', 'Not checked. No answer.'],
  ['not-checked', false, 1, 'Not checked: no answer.', 'Not checked. No answer.'],
  ['not-checked', true, 0, 'Held: no answer.', 'Not checked, held. No answer.'],
  ['not-checked', true, 0, 'Not checked: no answer.', 'Not checked, held. No answer.'],
  ['not-checked', true, 2, 'Held: who is it?', 'Not checked, held: 2 to mend. Who is it?'],
  ['warned', true, 0, 'Heldenlied.', 'Held. Heldenlied.'],
  ['warned', true, 0, 'Held back by X.', 'Held. Held back by X.'],
  ['clear', false, 0, '', 'No breach found.'],
])('each once: %s, held %s, %i found, “%s”', (state, hold, count, summary, said) => {
  const items = Array.from({ length: count }, () => ITEM);
  expect(spokenState({ state, hold, items, summary }, words)).toBe(`Lollipop: ${said}`);
});
