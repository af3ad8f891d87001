// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { createFollowersOverlay } from './index.tsx';
import type { BarView, PlacedFlag } from './types.ts';

const VIEW: BarView = {
  tone: 'look',
  state: 'Seen: 8 followers',
  counts: '8 new',
  notes: ['X showed 8 of the 9 followers it counts.'],
  buttons: [{ act: 'next', label: 'Next', key: 'n' }],
  selected: {
    id: '14',
    handle: 'hot_links',
    verdict: 'unsuitable',
    word: 'Unsuitable',
    reasons: ['It advertises adult content.'],
    decided: null,
    choices: [
      {
        ...{ decision: 'block', label: 'Block', key: 'b' },
        ...{ reason: 'unsuitable-content', because: 'unsuitable content' },
      },
    ],
    usual: 'the usual reason',
    why: [{ reason: 'unsuitable-content', label: 'unsuitable content' }],
    reason: null,
  },
};
const FLAG: PlacedFlag = {
  id: '14',
  handle: 'hot_links',
  verdict: 'unsuitable',
  word: 'Unsuitable',
  reasons: ['It advertises adult content.'],
  settled: false,
  x: 300,
  y: 200,
  rtl: false,
  room: 200,
};

let done: string[] = [];
/** How many flags have been made, by what each of them says. */
let flagsMade = 0;
let roots: ShadowRoot[] = [];
const attach = Element.prototype.attachShadow;
// Closed to everybody else; a test looks in as the browser's own tools do.
Element.prototype.attachShadow = function keep(init) {
  const root = attach.call(this, init);
  roots.push(root);
  return root;
};

function overlayOf() {
  const end = new AbortController();
  const overlay = createFollowersOverlay({
    doc: document,
    words: {
      lang: 'en-GB',
      name: 'Followers review',
      flags: 'Flagged followers',
      get reasons() {
        flagsMade += 1;
        return 'Reasons:';
      },
      why: 'Because:',
      leaveHint: 'Esc goes back',
      pressNotSeen: 'Not seen',
    },
    events: {
      onAct: (act) => done.push(act),
      onDecide: (_, decision) => done.push(decision),
      onReason: (reason) => done.push(reason ?? 'usual'),
      onSelect: (id) => done.push(id),
      onLeave: () => done.push('leave'),
    },
    signal: end.signal,
  });
  return { overlay, end };
}

beforeEach(() => {
  done = [];
  roots = [];
  flagsMade = 0;
  document.body.replaceChildren();
});

test('nothing is in the page until there is something to draw', () => {
  const { overlay, end } = overlayOf();
  overlay.bar(null);
  overlay.flags([]);
  expect(roots).toEqual([]);
  end.abort();
});

test('a flag says its word, whose it is and why, and is not put into anything of X’s', () => {
  const cell = document.body.appendChild(document.createElement('button'));
  const { overlay, end } = overlayOf();
  overlay.flags([FLAG]);
  const flag = roots[0]?.querySelector('.flag');
  expect(flag?.textContent).toContain('Unsuitable');
  expect(flag?.textContent).toContain('@hot_links');
  const why = flag?.getAttribute('aria-describedby') ?? '';
  expect(roots[0]?.getElementById(why)?.textContent).toContain('adult content');
  expect(cell.childElementCount).toBe(0);
  overlay.flags([]);
  expect(roots[0]?.querySelector('.flag')).toBeNull();
  end.abort();
});

test('a flag beneath X’s bars is hidden before it is drawn, and shown when it comes out', () => {
  const { overlay, end } = overlayOf();
  const scroll = (y: number) => {
    Object.defineProperty(window, 'scrollY', { value: y, configurable: true });
    window.dispatchEvent(new Event('scroll'));
  };
  const beneath = () =>
    [...(roots[0]?.querySelectorAll('.flag') ?? [])].map((one) => one.matches('.beneath'));
  scroll(150);
  overlay.flags([FLAG, { ...FLAG, id: '15', y: 400 }]);
  expect(beneath()).toEqual([true, false]);
  scroll(80);
  expect(beneath()).toEqual([false, false]);
  scroll(300);
  expect(beneath()).toEqual([true, true]);
  scroll(0);
  end.abort();
});

test('while somebody scrolls only a flag that comes, or says something else, is made', () => {
  const { overlay, end } = overlayOf();
  const other = { ...FLAG, id: '15', handle: 'spin2win', y: 400 };
  overlay.flags([FLAG]);
  overlay.flags([{ ...FLAG }]);
  expect(flagsMade).toBe(1);
  overlay.flags([{ ...FLAG }, other]);
  expect(flagsMade).toBe(2);
  overlay.flags([other]);
  expect(flagsMade).toBe(2);
  overlay.flags([{ ...other, word: 'Blocked' }]);
  expect(flagsMade).toBe(3);
  expect(roots[0]?.querySelector('.flags')?.textContent).toContain('Blocked');
  end.abort();
});

test('the bar says how the check stands; the colour is never the only sign', () => {
  const { overlay, end } = overlayOf();
  overlay.bar(VIEW);
  const words = roots[0]?.querySelector('.bar')?.textContent ?? '';
  for (const said of ['Seen: 8', '8 of the 9', '@hot_links', 'Unsuitable', 'adult content']) {
    expect(words).toContain(said);
  }
  expect(roots[0]?.querySelectorAll('.selected svg').length).toBe(1);
  end.abort();
});

test('clicks that no person made do nothing', () => {
  const { overlay, end } = overlayOf();
  overlay.bar(VIEW);
  overlay.flags([FLAG]);
  const buttons = [...(roots[0]?.querySelectorAll('button') ?? [])];
  expect(buttons.length).toBe(3);
  for (const button of buttons) button.click();
  roots[0]?.querySelector('select')?.dispatchEvent(new Event('change', { bubbles: true }));
  for (const key of ['b', 'n']) {
    roots[0]?.host.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  }
  expect(done).toEqual([]);
  end.abort();
});

test('with its end every trace is gone', () => {
  const { overlay, end } = overlayOf();
  overlay.bar(VIEW);
  const before = document.documentElement.childElementCount;
  end.abort();
  expect(document.documentElement.childElementCount).toBe(before - 1);
});
