import { clockNow } from '../../clock.ts';
import type { FromPage } from '../../messages/index.ts';
import { kindOf } from '../../posts/index.ts';
import { readSetup } from '../setup.ts';
import { keepMet, readMet } from './met.ts';
import { openedIn } from './open-on-x.ts';
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
 * @param tab where; null: it does not matter.
 */
export function seenOnX(items: Seen, tab: number | null = null): Promise<void> {
  const mine = queue.then(async () => {
    await note(items);
    if (tab !== null) await replacedIn(tab, items);
  });
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

/**
 * A profile has one picture: where another stands on the page that was opened from the list to take one
 * down, that one is gone. As with posts, a page is believed only in the tab where a person opened it.
 */
async function replacedIn(tab: number, items: Seen): Promise<void> {
  const item = await openedIn(tab);
  if (item === null) return;
  const kind = kindOf(item);
  if (kind !== 'avatar' && kind !== 'banner') return;
  const there = items.map((one) => one.item).filter((one) => kindOf(one) === kind);
  if (there.length === 0 || there.includes(item)) return;
  await happened([{ type: 'post-taken-down', item, how: 'unavailable' }]);
}
