import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { clockNow } from '../../clock.ts';
import { derivePosts, isUnchecked, type Waiting, waitingOf } from '../../posts/index.ts';
import { readKnown } from '../list/known.ts';
import { NotGranted } from '../list/refused.ts';
import { isOpen } from '../list/state.ts';
import { readSetup } from '../setup.ts';
import { readStored, storedKey, writeStored } from '../stored.ts';
import { forgetOld } from './checked.ts';
import { readPosts } from './record.ts';
import { readWaiting } from './waiting.ts';

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

/** The numbers of what is in the record, which X shows to everybody: what is seen while it is locked may be known. */
const recordedKey = storedKey({
  key: 'posts-recorded',
  life: 'kept',
  schema: v.array(v.string()),
});

async function lastCounted(): Promise<Waiting> {
  const stored = await readStored(countsKey);
  return stored.is === 'there' ? stored.value : { unchecked: 0, takedown: 0, look: 0 };
}

/** As last counted, and what was seen since and waits to be recorded. */
export async function readCounts(): Promise<Waiting> {
  const [counted, setup, waiting, recorded] = await Promise.all([
    lastCounted(),
    readSetup(),
    readWaiting(),
    readStored(recordedKey),
  ]);
  const known = new Set(recorded.is === 'there' ? recorded.value : []);
  const seen = waiting.flatMap((body) =>
    body.type === 'post-seen-unchecked' && !known.has(body.item) ? [body] : [],
  );
  const posts = derivePosts(
    seen.map((body, id) => ({ id: `${id}`, at: body.seenAt, by: '', body })),
  );
  const since = sinceOf(setup);
  const more = posts.filter((post) => isUnchecked(post, since)).length;
  return { ...counted, unchecked: counted.unchecked + more };
}

const sinceOf = (setup: Awaited<ReturnType<typeof readSetup>>): number =>
  setup.is === 'there' ? (setup.value.learnedAt ?? 0) : 0;

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
    const since = sinceOf(setup);
    const register = { pupils: await known.pupils(), pictures: known.pictures };
    const counts = waitingOf(posts, register, since, now);
    await writeStored(
      recordedKey,
      posts.map(({ item }) => item),
    );
    const before = await lastCounted();
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
