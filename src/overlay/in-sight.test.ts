// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LATE_MS, liesOver, refuseUnseen, STANDS_MS, watchSight } from './in-sight.ts';

/** As much of the browser's own as is asked; a test says what it sees. */
class FakeObserver {
  static last: FakeObserver | null = null;
  queue: object[] = [];
  readonly told: (entries: object[]) => void;
  constructor(told: (entries: object[]) => void) {
    this.told = told;
    FakeObserver.last = this;
  }
  observe() {}
  disconnect() {}
  takeRecords() {
    return this.queue.splice(0);
  }
}
class FakeEntry {
  get isVisible() {
    return true;
  }
}
const sees = (isVisible: boolean) => [{ isVisible, isIntersecting: true }];

let over = new AbortController();
let host = document.createElement('div');
let box = document.createElement('div');

beforeEach(() => {
  over = new AbortController();
  host = document.createElement('div');
  box = host.attachShadow({ mode: 'closed' }).appendChild(document.createElement('div'));
  document.documentElement.append(host);
});
afterEach(() => {
  over.abort();
  host.remove();
  document.documentElement.removeAttribute('style');
  vi.unstubAllGlobals();
  FakeObserver.last = null;
});

function watching() {
  vi.stubGlobal('IntersectionObserver', FakeObserver);
  vi.stubGlobal('IntersectionObserverEntry', FakeEntry);
  const sight = watchSight(host, box);
  sight.changed(0);
  return sight;
}
const press = (at: number) => ({ timeStamp: at });

test('it is in sight once the browser has said so, and no more when it says otherwise', () => {
  const sight = watching();
  expect(sight.seenBefore(press(1_000), 1_000, true)).toBe(false);
  FakeObserver.last?.told(sees(true));
  expect(sight.seenBefore(press(1_000), 1_000, true)).toBe(true);
  // Seen already, and not told yet: a busy page may keep that back.
  FakeObserver.last?.queue.push(...sees(false));
  expect(sight.seenBefore(press(1_000), 1_000, true)).toBe(false);
  expect(sight.seen(true)).toBe(false);
});

test('a pointer that meets what has only just changed is surprised; keys are not', () => {
  const sight = watching();
  FakeObserver.last?.told(sees(true));
  sight.changed(5_000);
  const early = 5_000 + STANDS_MS - 1;
  expect(sight.seenBefore(press(early), early, true)).toBe(false);
  expect(sight.seenBefore(press(early + 1), early + 1, true)).toBe(true);
  expect(sight.seen(true)).toBe(true);
});

test('what was pressed while the page was busy, or where it does not belong, was not seen', () => {
  const sight = watching();
  FakeObserver.last?.told(sees(true));
  expect(sight.seenBefore(press(1_000), 1_000 + LATE_MS + 1, true)).toBe(false);
  expect(sight.seenBefore(press(1_000), 1_000, false)).toBe(false);
  expect(sight.seen(false)).toBe(false);
});

test('where the browser does not tell, what is known at the press decides', () => {
  const sight = watchSight(host, box);
  sight.changed(0);
  expect(sight.seenBefore(press(1_000), 1_000, true)).toBe(true);
  document.documentElement.style.opacity = '0.01';
  expect(sight.seenBefore(press(1_000), 1_000, true)).toBe(false);
});

test('something of size after the host may lie over it, what has none does not', () => {
  const later = document.createElement('div');
  document.documentElement.append(later);
  expect(liesOver(host)).toBe(false);
  later.getBoundingClientRect = () => ({ ...host.getBoundingClientRect(), width: 10, height: 10 });
  expect(liesOver(host)).toBe(true);
  later.remove();
  document.body.append(host);
  expect(liesOver(host)).toBe(true);
});

function buttons(seen: boolean) {
  const shadow = document.createElement('div').attachShadow({ mode: 'open' });
  const pressed = vi.fn();
  const refused = vi.fn();
  const button = document.createElement('button');
  const toggle = document.createElement('button');
  toggle.className = 'toggle';
  for (const one of [button, toggle]) one.addEventListener('click', pressed);
  shadow.append(button, toggle);
  const sight = { seen: () => seen, seenBefore: () => seen, here: () => true, now: () => 0 };
  refuseUnseen(shadow, sight, refused, over.signal);
  return { button, toggle, pressed, refused };
}

test('an unseen press does not reach the button, a seen one does; showing and hiding is free', () => {
  const unseen = buttons(false);
  unseen.button.click();
  expect(unseen.pressed).not.toHaveBeenCalled();
  unseen.toggle.click();
  expect(unseen.pressed).toHaveBeenCalledOnce();
  const seen = buttons(true);
  seen.button.click();
  expect(seen.pressed).toHaveBeenCalledOnce();
  // Nobody pressed, so nobody is told.
  expect(unseen.refused).not.toHaveBeenCalled();
});
