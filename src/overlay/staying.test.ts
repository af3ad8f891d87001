// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { MOST_RETURNS, stayAttached } from './staying.ts';

let over = new AbortController();
beforeEach(() => {
  over = new AbortController();
});
afterEach(() => over.abort());

function setUp() {
  const host = document.createElement('div');
  let returns = 0;
  const attach = (): void => {
    document.documentElement.append(host);
    returns += 1;
  };
  document.documentElement.append(host);
  stayAttached(host, attach, over.signal);
  return { host, returns: () => returns };
}

/** A mutation is heard in the next microtask. */
const heard = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
};

test('what a page script removes comes back', async () => {
  const { host } = setUp();
  host.remove();
  await heard();
  expect(host.isConnected).toBe(true);
});

test('what a page script puts into something of its own, unseen, comes out again', async () => {
  const { host } = setUp();
  const unseen = document.createElement('div');
  unseen.style.opacity = '0';
  document.body.append(unseen);
  unseen.append(host);
  await heard();
  expect(host.parentElement).toBe(document.documentElement);
});

test('a page that replaces the whole document element gets it into the new one, again and again', async () => {
  const { host } = setUp();
  for (let times = 0; times < 3; times += 1) {
    const fresh = document.createElement('html');
    fresh.append(document.createElement('body'));
    document.documentElement.replaceWith(fresh);
    await heard();
    expect(host.parentElement).toBe(fresh);
    host.remove();
    await heard();
    expect(host.parentElement).toBe(fresh);
  }
});

test('without any document element nothing breaks, and it comes back with the next', async () => {
  const { host } = setUp();
  const root = document.documentElement;
  root.remove();
  await heard();
  host.remove();
  document.append(root);
  await heard();
  expect(host.parentElement).toBe(root);
});

test.each(['inert', 'hidden', 'aria-hidden', 'popover', 'tabindex', 'style', 'slot'])(
  'it keeps no %s that a page gives it',
  async (name) => {
    const { host } = setUp();
    host.setAttribute(name, '0');
    await heard();
    expect(host.outerHTML).toBe('<div></div>');
  },
);

test('a page that never tires wins, so that neither is busy for ever', async () => {
  const { host, returns } = setUp();
  for (let times = 0; times < MOST_RETURNS * 2; times += 1) {
    host.remove();
    await heard();
  }
  expect(returns()).toBe(MOST_RETURNS);
});

test('once it is over, it does not come back', async () => {
  const { host } = setUp();
  over.abort();
  host.remove();
  await heard();
  expect(host.isConnected).toBe(false);
});
