import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { clockNow } from '../../clock.ts';
import { POSTING_CALLS } from '../../x/posting-calls.ts';
import { readSetup } from '../setup.ts';
import { readStored, storedKey, writeStored } from '../stored.ts';
import { xTabs } from '../x-tabs.ts';
import { type Locks, locksSchema } from './locks.ts';
import { expired, tabSeen } from './permits.ts';
import { nextEnd, refusedTabs } from './requests.ts';

/**
 * The lock itself: one session rule of `declarativeNetRequest` that refuses X's posting calls from
 * the tabs that hold no permit. It stays when the worker dies, so what is locked stays locked; and
 * it does not ask the page, so a page that can't be read is locked too.
 */
const RULE = 1;
const ALARM = 'lollipop-permits';

const locksKey = storedKey({
  key: 'locks',
  life: 'session',
  schema: v.strictObject({ version: v.literal(1), locks: locksSchema }),
});

let locks: Locks | null = null;
let loading: Promise<Locks> | null = null;
/** The tabs of the rule as it stands; null when that is not known. */
let applied: string | null = null;
let applying: Promise<void> | null = null;

async function load(): Promise<Locks> {
  loading ??= readStored(locksKey).then((stored) =>
    stored.is === 'there' ? stored.value.locks : {},
  );
  locks ??= await loading;
  return locks;
}

/**
 * Changes what is locked, and settles when the browser keeps to it.
 * @param change may be called at once; it must be pure.
 */
export async function changeLocks(change: (locks: Locks) => Locks): Promise<void> {
  const before = locks ?? (await load());
  // Another change may have come first while the stored locks were read.
  const current = locks ?? before;
  // The alarm that tells of an end may be late, after a sleep or where the clock was set back.
  const after = expired(change(current), clockNow());
  if (after === current && applied !== null) return;
  locks = after;
  await apply();
}

/** Brings the rule in line; several changes of one moment become one. */
function apply(): Promise<void> {
  applying ??= Promise.resolve().then(async () => {
    applying = null;
    const now = locks ?? {};
    await keepTo(now);
  });
  return applying;
}

let queue: Promise<void> = Promise.resolve();

function keepTo(now: Locks): Promise<void> {
  const mine = queue.then(async () => {
    const tabs = (await setUp()) ? refusedTabs(now) : [];
    const wanted = JSON.stringify(tabs);
    if (wanted !== applied) {
      await browser.declarativeNetRequest.updateSessionRules({
        removeRuleIds: [RULE],
        addRules: tabs.length > 0 ? [ruleFor(tabs)] : [],
      });
      applied = wanted;
    }
    void writeStored(locksKey, { version: 1, locks: now });
    const end = nextEnd(now);
    if (end !== null) void browser.alarms.create(ALARM, { when: end });
  });
  queue = mine.catch(() => {
    // What stands is not known any more: the next change writes it anew.
    applied = null;
  });
  return mine;
}

/** Before there is a school, Lollipop does nothing at all. */
export async function setUp(): Promise<boolean> {
  return (await readSetup()).is === 'there';
}

const ruleFor = (tabIds: number[]) => ({
  id: RULE,
  priority: 1,
  action: { type: 'block' as const },
  condition: { regexFilter: POSTING_CALLS, requestMethods: ['post' as const], tabIds },
});

/**
 * Brings the locks in line with the tabs that are open: at every start of the worker, and when the
 * set-up has changed. A tab that nobody has spoken for is locked.
 */
export async function reconcile(): Promise<void> {
  const open = (await xTabs()).flatMap(({ id }) => id ?? []);
  applied = null;
  await changeLocks((before) => {
    const kept = Object.entries(before).filter(([tab]) => open.includes(Number(tab)));
    return open.reduce(tabSeen, Object.fromEntries(kept));
  });
}

/** Closes permits whose time is over, even if nobody does anything until then. */
export function watchPermits(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void changeLocks((before) => before);
  });
}

/** Until when a person has let a tab post by hand, UTC milliseconds; null: nobody has, or it is over. */
export async function byHandUntil(tab: number): Promise<number | null> {
  const until = (await load())[tab]?.byHand?.until ?? null;
  return until !== null && clockNow() < until ? until : null;
}

/** Whether certainly another account than the school's is signed in there. */
export async function isAnothers(tab: number): Promise<boolean> {
  return (await load())[tab]?.other ?? false;
}
