// @vitest-environment jsdom
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { Panel } from './panel.tsx';
import type { OverlayWords, PanelView } from './types.ts';

// No test can make a trusted event: here every press counts as a person's.
vi.mock('./trusted.ts', () => ({ whenTrusted: <E,>(act: (event: E) => void) => act }));

const words: OverlayWords = {
  ...{ lang: 'en-GB', name: 'Lollipop', show: 'Show', hide: 'Hide', settings: 'Settings' },
  ...{ dismiss: 'Dismiss', notRight: 'Not right?' },
  ...{ shortcut: 'Alt+Shift+L', findings: 'Findings', leaveHint: 'Esc leaves' },
  pressNotSeen: 'That press did not count.',
  states: {
    ...{ clear: 'Clear', warned: 'Warned', 'not-checked': 'Not checked' },
    ...{ held: 'Held', 'held-not-checked': 'Not checked, held' },
  },
  severities: { stop: 'Stop', check: 'Check', warn: 'Warning', advice: 'Advice' },
  things: (count) => `${count} things`,
  quotes: ['“', '”'],
};

const item = {
  severity: 'stop',
  excerpt: 'gr8',
  what: 'It is shorthand.',
  fix: 'Change',
  answer: null,
  dismissable: false,
  choices: [],
} as const;
const view: PanelView = {
  ...{ state: 'warned', hold: true, summary: 'Held: this breaks it.' },
  items: ['a', 'b', 'c'].map((id) => ({ ...item, id, why: '', how: '', ranges: [] })),
  actions: [
    { id: 'who', label: 'Say who' },
    { id: 'unlock', label: 'Unlock' },
  ],
  dismissed: null,
  ...{ anchor: document.body, controls: [], send: null },
};

function draw(over: Partial<PanelView> = {}, unfolded: string | null = null) {
  const acts = {
    ...{ toggle: vi.fn(), fix: vi.fn(), answer: vi.fn(), act: vi.fn(), settings: vi.fn() },
    ...{ dismiss: vi.fn(), takeBack: vi.fn(), choose: vi.fn(), unfold: vi.fn() },
  };
  const box = document.createElement('div');
  render(
    <Panel view={{ ...view, ...over }} {...{ words, unfolded, acts }} open={false} notice="" />,
    box,
  );
  const text = (place: string) => box.querySelector(place)?.textContent?.trim() ?? '';
  return { box, acts, text };
}

test('a press on an action is told by its id, and is no press on the strip beneath', () => {
  const { box, acts } = draw();
  for (const one of box.querySelectorAll<HTMLElement>('.action')) one.click();
  expect(acts.act.mock.calls).toEqual([['who'], ['who'], ['unlock']]);
  expect(acts.toggle).not.toHaveBeenCalled();
});

test('a last resort stands below what is to be mended, and never in a strip', () => {
  const { box, acts } = draw({ actions: [{ id: 'override', label: 'Let it go', last: true }] });
  expect(box.querySelector('.at-hand')).toBeNull();
  const buttons = [...box.querySelectorAll<HTMLElement>('.action, .item button')];
  expect(buttons.at(-1)?.textContent).toBe('Let it go');
  buttons.at(-1)?.click();
  expect(acts.act.mock.calls).toEqual([['override']]);
});

test('a question has a button that answers it; what must be mended has none', () => {
  const [item] = view.items;
  if (!item) throw new Error('There is an item.');
  const { box, acts } = draw({ items: [{ ...item, answer: 'No pupil is meant' }] });
  const answers = [...box.querySelectorAll<HTMLElement>('[id^="answer-"]')];
  for (const one of answers) one.click();
  expect(answers.map((one) => one.textContent)).toEqual(['No pupil is meant']);
  expect(acts.answer.mock.calls).toEqual([['a']]);
  expect(draw().box.querySelector('[id^="answer-"]')).toBeNull();
});

test('what holds nothing can be put aside, by a button that says what', () => {
  const [item] = view.items;
  if (!item) throw new Error('There is an item.');
  const { box, acts } = draw({ items: [item, { ...item, id: 'b', dismissable: true }] });
  const asides = [...box.querySelectorAll<HTMLElement>('.aside')];
  expect(asides.map((one) => one.ariaLabel ?? one.getAttribute('aria-label'))).toEqual([
    'Dismiss: It is shorthand.',
  ]);
  asides[0]?.click();
  expect(acts.dismiss.mock.calls).toEqual([['b']]);
});

test('what is decided for good is folded away, one finding’s at a time', () => {
  const [item] = view.items;
  if (!item) throw new Error('There is an item.');
  const choices = [
    { id: 'allow', label: 'Always allow' },
    { id: 'turn-down', label: 'Turn down' },
  ];
  const items = ['a', 'b'].map((id) => ({ ...item, id, choices }));
  const folded = draw({ items });
  const openers = [...folded.box.querySelectorAll<HTMLElement>('[aria-expanded].aside')];
  expect(openers.map((one) => one.getAttribute('aria-label'))).toEqual([
    'Not right? It is shorthand.',
    'Not right? It is shorthand.',
  ]);
  expect(folded.box.querySelector('.choices button')).toBeNull();
  openers[1]?.click();
  expect(folded.acts.unfold.mock.calls).toEqual([['b']]);
  const { box, acts } = draw({ items }, 'b');
  const shown = [...box.querySelectorAll<HTMLElement>('.choices button')];
  expect(shown.map((one) => one.textContent)).toEqual(['Always allow', 'Turn down']);
  for (const one of shown) one.click();
  expect(acts.choose.mock.calls).toEqual([
    ['b', 'allow'],
    ['b', 'turn-down'],
  ]);
  const [first, second] = [...box.querySelectorAll('[aria-expanded].aside')];
  expect(first?.getAttribute('aria-expanded')).toBe('false');
  expect(second?.getAttribute('aria-expanded')).toBe('true');
});

test('how many were put aside is said, in the strip too, with a button that brings them back', () => {
  const { box, acts, text } = draw({
    ...{ state: 'clear', hold: false, summary: 'Clear.', items: [], actions: [] },
    dismissed: '1 dismissed',
  });
  expect(text('.first')).toBe('1 dismissed');
  expect(text('.dismissed')).toBe('1 dismissed · Show');
  box.querySelector<HTMLElement>('.dismissed button')?.click();
  expect(acts.takeBack).toHaveBeenCalledTimes(1);
  expect(draw().box.querySelector('.dismissed')).toBeNull();
});

test('the strip of a held draft says what and why', () => {
  expect(draw().text('.state')).toBe('Held: 3 things');
  expect(draw().text('.first')).toBe('It is shorthand.');
});

test('of several findings it names the one for which it is held', () => {
  const [first, ...rest] = view.items;
  const warning = { severity: 'warn', what: 'It is loud.', excerpt: 'WELL' } as const;
  const items = first ? [{ ...first, ...warning }, ...rest] : [];
  expect(draw({ items }).text('.first')).toBe('It is shorthand.');
  expect(draw({ items }).text('.brief')).toBe('Held: 3“gr8”');
});

test('where there is hardly room it says how many things, and the first words', () => {
  expect(draw().text('.brief')).toBe('Held: 3“gr8”');
  expect(draw({ items: view.items.slice(1, 2) }).text('.brief')).toBe('Held: 1“gr8”');
});

test('what could not be checked says why, whatever else was found', () => {
  const over = { state: 'not-checked', summary: 'Not checked: no answer.' } as const;
  expect(draw(over).text('.first')).toBe('No answer.');
  expect(draw(over).text('.brief')).toBe('Held: 3Not checked');
});

test('the head and the sentence below it do not say the state twice', () => {
  expect(draw().text('.summary')).toBe('This breaks it.');
  const clear = draw({ state: 'clear', hold: false, summary: 'Clear.', items: [], actions: [] });
  expect(clear.box.querySelector('.summary')).toBeNull();
  expect(clear.box.querySelector('.panel')?.getAttribute('aria-describedby')).toBe('state');
});
