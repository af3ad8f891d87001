// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createOverlay } from './index.ts';
import { createStage } from './stage.tsx';
import { whenTrusted } from './trusted.ts';
import type { OverlayWords, PanelItem, PanelView } from './types.ts';

const WORDS: OverlayWords = {
  lang: 'en-GB',
  name: 'Lollipop',
  states: {
    clear: 'Clear',
    warned: 'Warned',
    'not-checked': 'Not checked',
    held: 'Held',
    'held-not-checked': 'Not checked, held',
  },
  severities: { stop: 'Stop', check: 'Check', warn: 'Warning', advice: 'Advice' },
  show: 'Show',
  hide: 'Hide',
  settings: 'Settings',
  dismiss: 'Dismiss',
  notRight: 'Not right?',
  shortcut: 'Alt+Shift+L',
  things: (count) => `${count} things`,
  quotes: ['‘', '’'],
  findings: 'Findings',
  leaveHint: 'Esc leaves',
  pressNotSeen: 'That press did not count.',
};

const item = (id: string, over: Partial<PanelItem> = {}): PanelItem => ({
  id,
  severity: 'warn',
  excerpt: 'color',
  what: 'American spelling.',
  why: 'Language.',
  how: 'Use ‘colour’.',
  fix: 'Change it',
  answer: null,
  dismissable: false,
  choices: [],
  ranges: [],
  ...over,
});

const view = (over: Partial<PanelView> = {}): PanelView => ({
  state: 'warned',
  hold: false,
  summary: 'Look again.',
  items: [item('a'), item('b')],
  actions: [],
  dismissed: null,
  anchor: document.body,
  controls: [],
  send: null,
  ...over,
});

/** jsdom has no layout and no such classes: enough of them that nothing throws. */
class Observer {
  observe() {}
  unobserve() {}
  disconnect() {}
}

let roots: ShadowRoot[] = [];
let abort = new AbortController();

beforeEach(() => {
  vi.stubGlobal('ResizeObserver', Observer);
  vi.stubGlobal('IntersectionObserver', Observer);
  document.elementFromPoint = () => null;
  Range.prototype.getClientRects = () => document.createElement('i').getClientRects();
  roots = [];
  abort = new AbortController();
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  });
});

afterEach(() => {
  abort.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function setUp() {
  const events = {
    onFix: vi.fn(),
    onAnswer: vi.fn(),
    onDismiss: vi.fn(),
    onChoice: vi.fn(),
    onTakeBack: vi.fn(),
    onAction: vi.fn(),
    onSettings: vi.fn(),
    onLeave: vi.fn(),
  };
  const overlay = createOverlay({ doc: document, words: WORDS, events, signal: abort.signal });
  const root = (): ShadowRoot => {
    const last = roots.at(-1);
    if (!last) throw new Error('nothing painted');
    return last;
  };
  return { overlay, events, root };
}

const hosts = (): Element[] =>
  [...document.documentElement.children].filter((one) => one.localName === 'div');

describe('in the page', () => {
  test('nothing stands there before the first paint', () => {
    setUp();
    expect(hosts()).toEqual([]);
  });

  test('the tree is closed and hangs beside body', () => {
    const { overlay, root } = setUp();
    overlay.paint(view());
    expect(root().mode).toBe('closed');
    expect(hosts()).toHaveLength(1);
    expect(hosts()[0]?.shadowRoot).toBeNull();
    expect(hosts()[0]?.outerHTML).toBe('<div></div>');
  });

  test('a page that removes it gets it back at the next paint, even of the same', () => {
    const { overlay } = setUp();
    overlay.paint(view());
    hosts()[0]?.remove();
    overlay.paint(view());
    expect(hosts()).toHaveLength(1);
  });

  test('a page that removes it gets it back at once, for a Post may be held', async () => {
    const { overlay } = setUp();
    overlay.paint(view());
    hosts()[0]?.remove();
    await vi.waitFor(() => expect(hosts()).toHaveLength(1));
    overlay.clear();
    await Promise.resolve();
    expect(hosts()).toEqual([]);
  });

  test('clear leaves nothing, and a later paint starts anew', () => {
    const { overlay } = setUp();
    overlay.paint(view());
    overlay.clear();
    expect(hosts()).toEqual([]);
    overlay.paint(view());
    expect(hosts()).toHaveLength(1);
  });

  test('the end of the signal leaves nothing, and nothing is painted after it', () => {
    const { overlay } = setUp();
    overlay.paint(view());
    abort.abort();
    overlay.paint(view());
    expect(hosts()).toEqual([]);
  });
});

describe('only a person acts', () => {
  test('events a page has made press nothing', () => {
    const { overlay, events, root } = setUp();
    overlay.paint(view());
    for (const button of root().querySelectorAll('button')) button.click();
    const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true });
    hosts()[0]?.dispatchEvent(key);
    expect(events.onFix).not.toHaveBeenCalled();
    expect(events.onSettings).not.toHaveBeenCalled();
    expect(events.onLeave).not.toHaveBeenCalled();
    expect(root().querySelector('.toggle')?.getAttribute('aria-expanded')).toBe('false');
  });

  test('a key that reaches the host itself, where a page put the focus, leads to none of our buttons', () => {
    const nothing = {
      ...{ onFix() {}, onAnswer() {}, onDismiss() {}, onTakeBack() {}, onChoice() {} },
      ...{ onAction() {}, onSettings() {}, onLeave: vi.fn() },
    };
    const stage = createStage(document, WORDS, nothing);
    stage.show(view());
    for (const key of ['Tab', 'Escape']) stage.onKey(new KeyboardEvent('keydown', { key }));
    expect(roots.at(-1)?.activeElement).toBeNull();
    expect(nothing.onLeave).not.toHaveBeenCalled();
    stage.end();
  });

  test('a trusted event acts', () => {
    const act = vi.fn();
    whenTrusted(act)({ isTrusted: false });
    expect(act).not.toHaveBeenCalled();
    whenTrusted(act)({ isTrusted: true });
    expect(act).toHaveBeenCalledOnce();
  });
});

describe('keys and focus stay inside', () => {
  test.each(['keydown', 'keypress', 'keyup', 'focusin', 'focus', 'blur'])(
    'a listener of the page hears no %s',
    (type) => {
      const { overlay } = setUp();
      const heard = vi.fn();
      document.addEventListener(type, heard, { capture: true, signal: abort.signal });
      window.addEventListener(type, heard, { capture: true, signal: abort.signal });
      overlay.paint(view());
      const event = type.startsWith('key')
        ? new KeyboardEvent(type, { key: 'n', bubbles: true })
        : new FocusEvent(type, { bubbles: true });
      hosts()[0]?.dispatchEvent(event);
      expect(heard).not.toHaveBeenCalled();
      document.body.dispatchEvent(new KeyboardEvent(type, { key: 'n', bubbles: true }));
      expect(heard).toHaveBeenCalled();
    },
  );

  test('a press does not come out', () => {
    const { overlay, root } = setUp();
    const heard = vi.fn();
    document.addEventListener('click', heard, { signal: abort.signal });
    overlay.paint(view());
    root().querySelector('button')?.click();
    expect(heard).not.toHaveBeenCalled();
  });

  test('what has the focus keeps it when another finding goes', () => {
    const { overlay, root } = setUp();
    overlay.paint(view());
    const second = root().querySelectorAll<HTMLElement>('.fix')[1];
    second?.focus();
    overlay.paint(view({ items: [item('b')] }));
    expect(root().activeElement).toBe(second);
  });

  test('when the finding itself goes, the next one has it', () => {
    const { overlay, root } = setUp();
    overlay.paint(view());
    root().querySelector<HTMLElement>('.fix')?.focus();
    overlay.paint(view({ items: [item('b')] }));
    expect(root().activeElement?.className).toBe('fix');
  });
});

describe('what it offers to do', () => {
  const ACTIONS = [
    { id: 'who', label: 'Say who is in the picture' },
    { id: 'unlock', label: 'Unlock' },
  ];
  const labels = (root: ShadowRoot, place: string): (string | null)[] =>
    [...root.querySelectorAll(`${place} .action`)].map((one) => one.textContent);

  test('stands under the summary as plain buttons, named as they read', () => {
    const { overlay, root } = setUp();
    overlay.paint(view({ actions: ACTIONS }));
    expect(labels(root(), '.body')).toEqual(ACTIONS.map(({ label }) => label));
    const [first] = root().querySelectorAll('.actions .action');
    expect(first?.parentElement?.previousElementSibling?.id).toBe('summary');
    expect([first?.localName, first?.getAttribute('aria-label')]).toEqual(['button', null]);
  });

  test('the first is at hand in the strip of a held draft, and in no other', () => {
    const { overlay, root } = setUp();
    overlay.paint(view({ actions: ACTIONS }));
    expect(labels(root(), '.row')).toEqual([]);
    overlay.paint(view({ actions: ACTIONS, hold: true }));
    expect(labels(root(), '.row')).toEqual(['Say who is in the picture']);
  });

  test('a page cannot press it', () => {
    const { overlay, events, root } = setUp();
    overlay.paint(view({ actions: ACTIONS, hold: true }));
    for (const one of root().querySelectorAll<HTMLElement>('.action')) one.click();
    expect(events.onAction).not.toHaveBeenCalled();
  });

  test('one that comes is not announced', async () => {
    vi.useFakeTimers();
    const { overlay, root } = setUp();
    overlay.paint(view());
    await vi.advanceTimersByTimeAsync(3000);
    const spoken = root().querySelector('[role=status]');
    const said = spoken?.textContent;
    if (spoken) spoken.textContent = 'still there';
    overlay.paint(view({ actions: ACTIONS }));
    await vi.advanceTimersByTimeAsync(3000);
    expect(said).toMatch(/2 things/);
    expect(spoken?.textContent).toBe('still there');
  });
});

describe('what it says', () => {
  test('the regions are there before there is anything to say', () => {
    const { overlay, root } = setUp();
    overlay.paint(view());
    const regions = [...root().querySelectorAll('[aria-live]')];
    expect(regions.map((one) => one.getAttribute('aria-live'))).toEqual(['polite', 'assertive']);
    expect(regions.map((one) => one.textContent)).toEqual(['', '']);
  });

  test('a held Post is said at once, with what to do', async () => {
    vi.useFakeTimers();
    const { overlay, root } = setUp();
    overlay.paint(view({ hold: true, summary: 'This post is held.' }));
    overlay.explain();
    await vi.advanceTimersByTimeAsync(3000);
    const said = root().querySelector('[role=alert]')?.textContent;
    expect(said).toBe(
      'Lollipop: Held: 2 things. This post is held. American spelling. Use ‘colour’.',
    );
    expect(root().querySelector('[role=status]')?.textContent).toBe('');
  });

  test('once mended, the alert no longer says what was wrong', async () => {
    vi.useFakeTimers();
    const { overlay, root } = setUp();
    overlay.paint(view({ hold: true }));
    overlay.explain();
    await vi.advanceTimersByTimeAsync(3000);
    overlay.paint(view({ state: 'clear', summary: 'Clear.', items: [] }));
    expect(root().querySelector('[role=alert]')?.textContent).toBe('');
    await vi.advanceTimersByTimeAsync(3000);
    expect(root().querySelector('[role=status]')?.textContent).toBe('Lollipop: Clear.');
  });

  test('the mending stands right after what is wrong, the clause last', () => {
    const { overlay, root } = setUp();
    overlay.paint(view());
    const parts = [...(root().querySelector('.item')?.children ?? [])];
    expect(parts.map((one) => one.className)).toEqual(['head', 'what', 'fix', 'how', 'why']);
  });

  test.each([
    [{ state: 'clear', items: [] }, 'Clear'],
    [{ state: 'warned' }, '2 things'],
    [{ state: 'not-checked', items: [] }, 'Not checked'],
    [{ state: 'not-checked', hold: true, items: [] }, 'Not checked, held'],
  ] as const)('the state is in words: %o', (over, words) => {
    const { overlay, root } = setUp();
    overlay.paint(view(over));
    expect(root().querySelector('.state')?.textContent).toBe(words);
  });

  test('a fix is named with what it changes', () => {
    const { overlay, root } = setUp();
    overlay.paint(view());
    const fix = root().querySelector('.fix');
    const name = fix?.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const words = name.map((id) => root().getElementById(id)?.textContent);
    expect(words).toEqual(['Change it', '‘color’']);
  });

  test('a sentence about a fix stands until something changes', () => {
    const { overlay, root } = setUp();
    overlay.paint(view());
    overlay.say('X did not take it.');
    overlay.paint(view());
    expect(root().querySelector('.notice')?.textContent).toBe('X did not take it.');
    overlay.paint(view({ items: [item('a')] }));
    expect(root().querySelector('.notice')).toBeNull();
  });
});
