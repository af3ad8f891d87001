// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createNotice } from './index.tsx';
import type { NoticeView } from './types.ts';

const VIEW: Omit<NoticeView, 'anchor'> = {
  title: 'Not for that',
  inShort: 'Ask the office.',
  says: ['The policy says so.', 'Ask the office.'],
  controls: [],
};

/** jsdom has no layout and no such classes: enough of them that nothing throws. */
class Observer {
  observe() {}
  unobserve() {}
  disconnect() {}
}

let roots: ShadowRoot[] = [];
let modes: string[] = [];
const attach = Element.prototype.attachShadow;
// Closed to everybody else; a test looks in as the browser's own tools do.
Element.prototype.attachShadow = function keep(init) {
  const root = attach.call(this, init);
  roots.push(root);
  modes.push(init.mode);
  return root;
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('ResizeObserver', Observer);
  vi.stubGlobal('IntersectionObserver', Observer);
  roots = [];
  modes = [];
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function noticeOf() {
  const end = new AbortController();
  const done: string[] = [];
  const notice = createNotice({
    doc: document,
    words: {
      ...{ lang: 'en-GB', name: 'Lollipop', show: 'Show', hide: 'Hide', shortcut: 'Alt+L' },
      ...{ close: 'Close', leaveHint: 'Esc leaves', pressNotSeen: 'Not seen' },
    },
    events: { onClose: () => done.push('close'), onLeave: () => done.push('leave') },
    signal: end.signal,
  });
  const show = () => notice.show({ ...VIEW, anchor: document.body });
  const spoken = () => roots.at(-1)?.querySelector('[aria-live=polite]')?.textContent;
  return { notice, end, done, show, spoken };
}

test('it says all of it in a closed tree, beside the page and not in it', () => {
  const { end, show } = noticeOf();
  expect(roots).toEqual([]);
  show();
  expect(modes).toEqual(['closed']);
  expect(roots[0]?.host.parentElement).toBe(document.documentElement);
  for (const said of [VIEW.title, ...VIEW.says]) expect(roots[0]?.textContent).toContain(said);
  end.abort();
  expect(roots[0]?.host.isConnected).toBe(false);
});

test('it is said aloud once, however often it is shown', () => {
  const { notice, end, show, spoken } = noticeOf();
  show();
  vi.advanceTimersByTime(2_000);
  expect(spoken()).toBe('Lollipop: Not for that. The policy says so. Ask the office.');
  notice.clear();
  show();
  vi.advanceTimersByTime(2_000);
  expect(roots.length).toBe(2);
  expect(spoken()).toBe('');
  end.abort();
});

test('clicks that no person made close nothing', () => {
  const { end, done, show } = noticeOf();
  show();
  const buttons = [...(roots[0]?.querySelectorAll('button') ?? [])];
  expect(buttons.map((button) => button.textContent)).toContain('Close');
  for (const button of buttons) button.click();
  expect(done).toEqual([]);
  end.abort();
});
