import browser from 'webextension-polyfill';
import { clockNow } from '../../clock.ts';
import { POSTING_ADDRESSES, POSTING_CALLS, readSent } from '../../x/posting-calls.ts';
import { bodyOf } from '../request-body.ts';
import { changeLocks, setUp } from './lock.ts';
import type { Locks } from './locks.ts';
import { failed, uploading } from './permits.ts';
import { allOut, begun, type Seen } from './requests.ts';

const PUBLISHES = new RegExp(POSTING_CALLS);
const UPLOADS = ['https://upload.x.com/*', 'https://upload.twitter.com/*'];

export interface SentEvents {
  /** Something went out that is not what was checked. */
  otherwise(tab: number, seen: Exclude<Seen, 'as-checked'>): void;
  /** What was let go is out, or was refused by X: a draft that is still there needs a new permit. */
  over(tab: number): void;
  /** The lock refused a post. */
  refused(tab: number): void;
}

/** What the last requests turned out to be, by the browser's id; more than a thread has rows. */
const lately = new Map<string, Promise<Seen>>();
const MOST = 60;

function keep(request: string, seen: Promise<Seen>): void {
  lately.set(request, seen);
  const [oldest] = lately.keys();
  if (lately.size > MOST && oldest !== undefined) lately.delete(oldest);
}

/** Whether that request was what had been checked; null: nobody has seen it. */
export const sentAs = async (request: string): Promise<Seen | null> =>
  (await lately.get(request)) ?? null;

/** Reads what is really sent, beside the page and without touching it: counts and compares it. */
export function watchSent(events: SentEvents): void {
  const { onBeforeRequest, onCompleted, onErrorOccurred } = browser.webRequest;
  const over = (tab: number, change: (locks: Locks) => Locks): void => {
    let out = false;
    void changeLocks((locks) => {
      const after = change(locks);
      out = allOut(after, tab);
      return after;
    }).then(() => {
      if (out) events.over(tab);
    });
  };
  onBeforeRequest.addListener(
    (details) => {
      if (details.method !== 'POST' || !PUBLISHES.test(details.url)) return;
      const sent = readSent(bodyOf(details));
      let seen: Seen = 'as-checked';
      const known = changeLocks((locks) => {
        const after = begun(locks, details.tabId, sent);
        seen = after.seen;
        return after.locks;
      }).then(() => seen);
      keep(details.requestId, known);
      void known.then(async (was) => {
        if (was !== 'as-checked' && (await setUp())) events.otherwise(details.tabId, was);
      });
    },
    { urls: [...POSTING_ADDRESSES] },
    ['requestBody'],
  );
  onErrorOccurred.addListener(
    ({ method, url, tabId, error }) => {
      if (method !== 'POST' || !PUBLISHES.test(url)) return;
      if (REFUSED.test(error)) events.refused(tabId);
      else over(tabId, (locks) => failed(locks, tabId));
    },
    { urls: [...POSTING_ADDRESSES] },
  );
  onCompleted.addListener(
    ({ method, url, tabId }) => {
      if (method === 'POST' && PUBLISHES.test(url)) over(tabId, (locks) => locks);
    },
    { urls: [...POSTING_ADDRESSES] },
  );
  onBeforeRequest.addListener(
    ({ tabId }) => void changeLocks((locks) => uploading(locks, tabId, clockNow())),
    { urls: UPLOADS },
  );
}

/** How the browsers say that an extension refused a request. */
const REFUSED = /ERR_BLOCKED_BY_CLIENT|NS_ERROR_ABORT|NS_BINDING_ABORTED/;
