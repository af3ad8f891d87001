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
