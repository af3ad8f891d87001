import * as v from 'valibot';
import { clockNow } from '../../clock.ts';
import type { FromPage } from '../../messages/index.ts';
import { readSetup } from '../setup.ts';
import { readStored, storedKey, writeStored } from '../stored.ts';
import { happened } from './record.ts';

type Seen = Extract<FromPage, { type: 'seen-on-x' }>['items'];

/** What was looked up already since the browser was opened: it is asked about no more. */
const metKey = storedKey({ key: 'posts-met', life: 'session', schema: v.array(v.string()) });
const MOST = 5_000;

let queue: Promise<void> = Promise.resolve();

/**
 * Something of the official account was seen on a page on X. What is not in the record goes there as
 * *posted unchecked*. Words alone from before the school was set up can show nobody, and are left out.
 */
export function seenOnX(items: Seen): Promise<void> {
  const mine = queue.then(() => note(items));
  queue = mine.catch(() => {});
  return mine;
}

async function note(items: Seen): Promise<void> {
  const setup = await readSetup();
  if (setup.is !== 'there') return;
  const stored = await readStored(metKey);
  const met = new Set(stored.is === 'there' ? stored.value : []);
  const fresh = items.filter(({ item }) => !met.has(item));
  if (fresh.length === 0) return;
  const { policy, learnedAt } = setup.value;
  const { handle } = policy.school;
  const now = clockNow();
  await happened(
    fresh
      .filter(({ media, at }) => media || at === null || at >= (learnedAt ?? 0))
      .map(({ item, media, at }) => ({
        type: 'post-seen-unchecked',
        item,
        handle,
        at,
        seenAt: now,
        media,
      })),
  );
  await writeStored(metKey, [...met, ...fresh.map(({ item }) => item)].slice(-MOST));
}
