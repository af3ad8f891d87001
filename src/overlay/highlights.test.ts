// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createHighlights } from './highlights.ts';
import type { PanelItem } from './types.ts';

class FakeHighlight extends Set<Range> {
  priority = 0;
  constructor(...ranges: Range[]) {
    super(ranges);
  }
}

let registry = new Map<string, FakeHighlight>();

beforeEach(() => {
  registry = new Map();
  Object.assign(window, { Highlight: FakeHighlight, CSS: { highlights: registry } });
  document.body.textContent = 'Amelia mixed every color today';
});
afterEach(() => {
  Reflect.deleteProperty(window, 'Highlight');
  Reflect.deleteProperty(window, 'CSS');
});

function range(start: number, end: number): Range {
  const text = document.body.firstChild;
  if (!text) throw new Error('no text');
  const made = document.createRange();
  made.setStart(text, start);
  made.setEnd(text, end);
  return made;
}

const item = (severity: PanelItem['severity'], ...ranges: Range[]): PanelItem => ({
  id: `${severity}${ranges.length}`,
  severity,
  excerpt: '',
  what: '',
  why: '',
  how: '',
  fix: null,
  answer: null,
  dismissable: false,
  choices: [],
  ranges,
});

test('the page can read no more than how grave it is', () => {
  createHighlights(document).paint([item('stop', range(0, 6)), item('advice', range(19, 24))]);
  expect([...registry.keys()]).toEqual(['lollipop-stop', 'lollipop-advice']);
});

test('the graver is drawn over the lighter', () => {
  createHighlights(document).paint([item('advice', range(0, 6)), item('stop', range(0, 6))]);
  const priority = (name: string): number => registry.get(name)?.priority ?? 0;
  expect(priority('lollipop-stop')).toBeGreaterThan(priority('lollipop-advice'));
});

test('the same words are not painted again', () => {
  const highlights = createHighlights(document);
  highlights.paint([item('stop', range(0, 6))]);
  const before = registry.get('lollipop-stop');
  highlights.paint([item('stop', range(0, 6))]);
  expect(registry.get('lollipop-stop')).toBe(before);
});

test('a re-mounted text is', () => {
  const highlights = createHighlights(document);
  highlights.paint([item('stop', range(0, 6))]);
  document.body.textContent = 'Amelia mixed every color today';
  const fresh = range(0, 6);
  highlights.paint([item('stop', fresh)]);
  expect([...(registry.get('lollipop-stop') ?? [])]).toEqual([fresh]);
});

test('what is mended goes, and clear leaves nothing of ours', () => {
  registry.set('somebody-elses', new FakeHighlight());
  const highlights = createHighlights(document);
  highlights.paint([item('stop', range(0, 6)), item('warn', range(7, 12))]);
  highlights.paint([item('warn', range(7, 12))]);
  expect([...registry.keys()]).toEqual(['somebody-elses', 'lollipop-warn']);
  highlights.clear();
  expect([...registry.keys()]).toEqual(['somebody-elses']);
});

test.each([
  ['takes the mark away', () => registry.delete('lollipop-stop')],
  ['puts one of its own there', () => registry.set('lollipop-stop', new FakeHighlight())],
  ['empties it', () => registry.get('lollipop-stop')?.clear()],
])('a page that %s gets it back with the next paint', (_what, spoil) => {
  const highlights = createHighlights(document);
  const words = range(0, 6);
  highlights.paint([item('stop', words)]);
  spoil();
  highlights.paint([item('stop', words)]);
  expect([...(registry.get('lollipop-stop') ?? [])]).toEqual([words]);
});

test('a browser without the API is no error', () => {
  Reflect.deleteProperty(window, 'Highlight');
  expect(() => createHighlights(document).paint([item('stop', range(0, 6))])).not.toThrow();
});
