// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { follow } from './follow.ts';
import { rect } from './geometry.ts';
import { openPopups, popupsSignature } from './popups.ts';

vi.mock('@floating-ui/dom', () => ({ autoUpdate: () => () => undefined }));

const VIEWPORT = rect(0, 0, 400, 800);

afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

/** jsdom has no layout: it is given its box. */
function add(attribute: string, value: string, top = 100): HTMLElement {
  const element = document.createElement('div');
  element.setAttribute(attribute, value);
  element.getBoundingClientRect = () => new DOMRect(10, top, 300, 200);
  document.body.append(element);
  return element;
}

const seen = (): Element[] => openPopups(document, VIEWPORT).map(([element]) => element);

describe('what somebody has opened', () => {
  test.each([
    ['role', 'menu'],
    ['role', 'listbox'],
    ['data-testid', 'Dropdown'],
  ])('%s=%s counts', (attribute, value) => {
    const popup = add(attribute, value);
    expect(seen()).toEqual([popup]);
  });

  test('what is hidden or out of sight does not', () => {
    add('role', 'menu').style.visibility = 'hidden';
    add('role', 'menu', 2000);
    expect(seen()).toEqual([]);
  });

  test('coming, moving and going show in the signature', () => {
    const none = popupsSignature(document);
    const popup = add('role', 'menu');
    const one = popupsSignature(document);
    popup.getBoundingClientRect = () => new DOMRect(10, 150, 300, 200);
    const moved = popupsSignature(document);
    popup.remove();
    expect(new Set([none, one, moved]).size).toBe(3);
    expect(popupsSignature(document)).toBe(none);
  });
});

describe('following', () => {
  function setUp() {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const onChange = vi.fn();
    const stop = follow(document.body, document.createElement('div'), { onMove() {}, onChange });
    return { onChange, stop };
  }

  test('a menu is heard of within 100 ms, any other node later', async () => {
    const { onChange, stop } = setUp();
    add('class', 'post');
    await vi.advanceTimersByTimeAsync(100);
    expect(onChange).not.toHaveBeenCalled();
    add('role', 'menu');
    await vi.advanceTimersByTimeAsync(100);
    expect(onChange).toHaveBeenCalledOnce();
    stop();
  });

  test('nothing is heard after the end', async () => {
    const { onChange, stop } = setUp();
    add('role', 'menu');
    await Promise.resolve();
    stop();
    await vi.advanceTimersByTimeAsync(1000);
    expect(onChange).not.toHaveBeenCalled();
  });
});
