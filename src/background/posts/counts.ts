import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { clockNow } from '../../clock.ts';
import { type Waiting, waitingOf } from '../../posts/index.ts';
import { readKnown } from '../list/known.ts';
import { NotGranted } from '../list/refused.ts';
import { isOpen } from '../list/state.ts';
import { readSetup } from '../setup.ts';
import { readStored, storedKey, writeStored } from '../stored.ts';
import { forgetOld } from './checked.ts';
import { readPosts } from './record.ts';

/**
 * How many posts wait for a person. Numbers and nothing else, so they may be kept outside the
 * vault: the badge says them while Lollipop is locked too.
 */
const countsKey = storedKey({
  key: 'posts-count',
  life: 'kept',
  schema: v.strictObject({
    unchecked: v.number(),
    takedown: v.number(),
    look: v.optional(v.number(), 0),
  }),
});

export async function readCounts(): Promise<Waiting> {
  const stored = await readStored(countsKey);
  return stored.is === 'there' ? stored.value : { unchecked: 0, takedown: 0, look: 0 };
}

const ALARM = 'lollipop-posts';
/** A consent runs out at midnight, and nobody tells. */
const EVERY_MINUTES = 30;
/** Several changes of one moment are counted once. */
const QUIET_MS = 300;

let soon: ReturnType<typeof setTimeout> | undefined;

/** Counts anew, when it has been quiet for a moment and if the list is open. */
export function countSoon(): void {
  clearTimeout(soon);
  soon = setTimeout(() => void count().catch(() => {}), QUIET_MS);
}

async function count(): Promise<void> {
  const now = clockNow();
  if ((await isOpen(now)) !== 'open') return;
  try {
    const [posts, known, setup] = await Promise.all([readPosts(), readKnown(), readSetup()]);
    const since = setup.is === 'there' ? (setup.value.learnedAt ?? 0) : 0;
    const register = { pupils: await known.pupils(), pictures: known.pictures };
    const counts = waitingOf(posts, register, since, now);
    const before = await readCounts();
    if (JSON.stringify(before) !== JSON.stringify(counts)) await writeStored(countsKey, counts);
  } catch (error) {
    // It locked in this very moment: it is counted when it opens.
    if (!(error instanceof NotGranted)) throw error;
  }
}

/** Counts at the worker's start, and from time to time. */
export function watchCounts(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== ALARM) return;
    countSoon();
    void forgetOld().catch(() => {});
  });
  void browser.alarms.create(ALARM, { periodInMinutes: EVERY_MINUTES });
  countSoon();
}
