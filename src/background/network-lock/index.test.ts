import { beforeEach, expect, test, vi } from 'vitest';
import { draftOf } from '../../lint/draft-of.ts';
import { type FromPage, VERSION } from '../../messages/index.ts';
import { defaultPolicy } from '../../policy/default.ts';
import { fakeBrowser } from '../list/testing/browser.ts';

const TAB = 1;
/** However busy the machine is: nothing here measures time. */
vi.setConfig({ testTimeout: 60_000 });

function check(page: string, number = 1): Extract<FromPage, { type: 'check' }> {
  const draft = draftOf('Hello');
  const said = { version: VERSION, type: 'check', build: 'test', page, number } as const;
  return { ...said, draft, pictures: [[]], unreadable: [], account: 'official' };
}

/** The lock over a browser whose rule can be looked at. */
async function lock() {
  const { browser, webRequest } = fakeBrowser();
  /** The tabs that are refused now. */
  let refused: readonly number[] = [];
  browser.declarativeNetRequest.updateSessionRules = async (change?: {
    addRules: { condition: { tabIds: number[] } }[];
  }) => {
    refused = change?.addRules[0]?.condition.tabIds ?? [];
  };
  vi.doMock('webextension-polyfill', () => ({ default: browser }));
  await browser.storage.local.set({
    setup: {
      version: 1,
      policy: defaultPolicy({ name: 'Holly Lane', handle: 'HollyLanePrim' }),
      accountId: '17',
      learnedAt: 0,
    },
  });
  const made = await import('./index.ts');
  await made.reconcile();
  return { ...made, webRequest, refused: () => refused };
}

beforeEach(() => {
  vi.resetModules();
});

test('what a page was let send, the next one in its tab may not', async () => {
  const { letOut, pageLoaded, refused } = await lock();
  await letOut(TAB, check('one'), async () => ({ goes: true }));
  expect(refused()).toEqual([]);
  await pageLoaded(TAB, 'one');
  expect(refused()).toEqual([]);
  await pageLoaded(TAB, 'two');
  expect(refused()).toEqual([TAB, -1]);
});

test('a verdict that comes when its page is gone lets nothing out', async () => {
  const { letOut, pageLoaded, refused } = await lock();
  await letOut(TAB, check('one'), async () => {
    await pageLoaded(TAB, 'two');
    return { goes: true };
  });
  expect(refused()).toEqual([TAB, -1]);
});

test('of verdicts that overtake each other only that on the latest draft opens it', async () => {
  const { letOut } = await lock();
  let second: ReturnType<typeof letOut> | null = null;
  const first = await letOut(TAB, check('one', 1), async () => {
    second = letOut(TAB, check('one', 2), async () => ({ goes: true }));
    await second;
    return { goes: true };
  });
  expect([first.opened, (await (second ?? first)).opened]).toEqual([false, true]);
});

test('where a post was refused the page asks anew, so that the next Post is not refused as well', async () => {
  const { startNetworkLock, webRequest } = await lock();
  const told: unknown[] = [];
  startNetworkLock((tab, message) => told.push([tab, message]));
  const url = 'https://x.com/i/api/graphql/abc/CreateTweet';
  const error = 'net::ERR_BLOCKED_BY_CLIENT';
  webRequest.onErrorOccurred.tell({ method: 'POST', url, tabId: TAB, error });
  expect(told).toEqual([
    [TAB, { type: 'look-again' }],
    [TAB, { type: 'network', what: 'refused' }],
  ]);
});
