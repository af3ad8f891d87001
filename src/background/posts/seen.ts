import { clockNow } from '../../clock.ts';
import type { FromPage } from '../../messages/index.ts';
import { readSetup } from '../setup.ts';
import { keepMet, readMet } from './met.ts';
import { happened } from './record.ts';

type Seen = Extract<FromPage, { type: 'seen-on-x' }>['items'];

/**
 * So many that nobody knew may come at once, and so many more a minute: a person who scrolls through
 * years of posts is slower. What a page makes up would else stand in the record for ever, as nothing
 * is taken out of it. What is left out is met again when its page is loaded anew.
 */
const MOST_NEW = 600;
const NEW_A_MINUTE = 120;
let room = MOST_NEW;
let at: number | null = null;

function withinReason<T>(items: readonly T[], now: number): T[] {
  const passed = at === null ? 0 : Math.max(0, now - at);
  at = now;
  room = Math.min(MOST_NEW, room + (passed * NEW_A_MINUTE) / 60_000);
  const taken = items.slice(0, Math.floor(room));
  room -= taken.length;
  return taken;
}

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
  const met = await readMet();
  const now = clockNow();
  const fresh = withinReason(
    items.filter(({ item }) => !met.has(item)),
    now,
  );
  if (fresh.length === 0) return;
  const { policy, learnedAt } = setup.value;
  const { handle } = policy.school;
  const left = await happened(
    fresh
      .filter(({ media, at }) => media || at === null || at >= (learnedAt ?? 0))
      .map(({ item, media, at }) => ({
        type: 'post-seen-unchecked',
        item,
        handle,
        at,
        seenAt: now,
        media,
        due: null,
      })),
  );
  const later = new Set(left.map(({ item }) => item));
  await keepMet(fresh.flatMap(({ item }) => (later.has(item) ? [] : item)));
}
