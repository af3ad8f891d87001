import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { CARRIED_OUT, type CarriedOut, isWaiting } from '../../followers/check/index.ts';
import type { FollowerId } from '../../followers/index.ts';
import { followerIdSchema } from '../../followers/profile.ts';
import { NotGranted } from '../list/refused.ts';
import { openPage } from '../open-pages.ts';
import { readStored, storedKey, writeStored } from '../stored.ts';
import { tellTab } from '../tell-pages.ts';
import { isOnX } from '../x-tabs.ts';
import { judgedOf } from './judged.ts';
import { ownSchool } from './official.ts';
import { openAccounts } from './open-accounts.ts';
import { readFollowers } from './record.ts';
import { tellCheck, tellMarks } from './tell.ts';

/** One at a time is begun; some that never ended may lie about. */
const MOST_BACK = 20;
/** A person decides faster than X is led through one. */
const MOST_SENT = 100;

const taskSchema = v.strictObject({ id: followerIdSchema, decision: v.picklist(CARRIED_OUT) });

/** The tab in which followers are looked at, and what is to be carried out once its page is there. */
const tabKey = storedKey({
  key: 'followers-tab',
  life: 'session',
  schema: v.strictObject({
    tab: v.nullable(v.number()),
    waits: v.nullable(taskSchema),
    /** Sent to a page and not over; whoever takes one back takes it out. */
    sent: v.array(taskSchema),
    /** Begun from the review list: a person goes back there when X has shown what became of it. */
    back: v.array(followerIdSchema),
  }),
});

const read = async () => {
  const stored = await readStored(tabKey);
  return stored.is === 'there' ? stored.value : NONE;
};

type Kept = v.InferOutput<typeof tabKey.schema>;
const NONE: Kept = { tab: null, waits: null, sent: [], back: [] };

async function change(to: Partial<Kept>): Promise<void> {
  await writeStored(tabKey, { ...(await read()), ...to });
}

/** Whether it is decided so still; while the list is locked nobody can have changed it. */
async function stands(id: FollowerId, decision: CarriedOut): Promise<boolean> {
  try {
    const decided = (await readFollowers()).standing.get(id);
    return decided?.decision === decision && isWaiting(decided);
  } catch (thrown) {
    if (!(thrown instanceof NotGranted)) throw thrown;
    return true;
  }
}

/** Whether a page may press X's next control for it: it was sent there, and nobody has taken it back. */
export async function mayGoOn(id: FollowerId, decision: CarriedOut): Promise<boolean> {
  const { sent } = await read();
  return (
    sent.some((one) => one.id === id && one.decision === decision) && (await stands(id, decision))
  );
}

/** It is over, or was taken back or changed: what is not pressed yet is not pressed any more. */
export async function callOff(ids: readonly FollowerId[]): Promise<void> {
  const { waits, sent } = await read();
  const others = sent.filter(({ id }) => !ids.includes(id));
  const waiting = waits && !ids.includes(waits.id) ? waits : null;
  if (others.length === sent.length && waiting === waits) return;
  await change({ waits: waiting, sent: others });
}

/** The page in `tab` carries it out through X's own controls, started by the person's press for that account. */
export async function carryOut(tab: number, id: FollowerId, decision: CarriedOut): Promise<void> {
  if (!(await stands(id, decision))) return;
  const { sent } = await read();
  const others = sent.filter((one) => one.id !== id);
  await change({ sent: [...others, { id, decision }].slice(-MOST_SENT) });
  const profile = judgedOf(id)?.profile ?? (await openAccounts()).get(id)?.profile;
  const handle = profile ? { handle: profile.handle } : {};
  tellTab(tab, {
    type: 'followers',
    says: { type: 'follower-carry-out', id, decision, ...handle },
  });
}

/** Tells the tab in which followers are looked at what has changed of these. */
export async function tellFollowersTab(ids: readonly FollowerId[]): Promise<void> {
  const { tab } = await read();
  if (tab === null) return;
  await tellMarks(tab, ids);
  await tellCheck(tab);
}

/** A list of followers speaks from this tab: what waits for one is carried out there. */
export async function followersTab(tab: number): Promise<void> {
  const { tab: before, waits } = await read();
  if (before === tab && !waits) return;
  if (before !== null && before !== tab && waits) return;
  await change({ tab, waits: null });
  if (waits) await carryOut(tab, waits.id, waits.decision);
}

/** A person has closed this tab: nothing that waited for it is done later, in another. */
export async function followersTabGone(gone: number): Promise<void> {
  const { tab } = await read();
  if (tab === gone) await change({ tab: null, waits: null });
}

/** Opens the list for a check: what waited for a tab that never came is not done in this one. */
export async function startOnX(): Promise<void> {
  await change({ waits: null });
  await openFollowersOnX();
}

/** Carries it out from one of our own pages: in the tab with the list, or in a new one. */
export async function carryOutOnX(id: FollowerId, decision: CarriedOut): Promise<void> {
  const { tab, back: before } = await read();
  const back = [...before.filter((one) => one !== id), id].slice(-MOST_BACK);
  if (tab !== null && (await front(tab))) {
    await change({ back });
    await carryOut(tab, id, decision);
    return;
  }
  const opened = await openFollowersOnX();
  await change({ tab: opened, waits: { id, decision }, back });
}

/** What was begun from the review list is over: the list comes to the front, unless the person has gone elsewhere. */
export async function backToList(from: number, id: FollowerId): Promise<void> {
  const { back } = await read();
  if (!back.includes(id)) return;
  await change({ back: back.filter((one) => one !== id) });
  try {
    const { active } = await browser.tabs.get(from);
    if (active) await openPage('followers');
  } catch {
    // It was closed.
  }
}

/** Opens the list of followers on X, or comes back to it. @returns its tab; null: there is no school yet. */
async function openFollowersOnX(): Promise<number | null> {
  const { tab } = await read();
  if (tab !== null && (await front(tab))) return tab;
  const school = await ownSchool();
  if (!school) return null;
  const url = `https://x.com/${encodeURIComponent(school.handle)}/followers`;
  const { id } = await browser.tabs.create({ url });
  await change({ tab: id ?? null });
  return id ?? null;
}

/** Brings the tab to the front, if it still shows a list of followers of the school's. */
async function front(tab: number): Promise<boolean> {
  try {
    const { url = '', windowId } = await browser.tabs.get(tab);
    const school = await ownSchool();
    const path = URL.canParse(url) ? new URL(url).pathname.toLowerCase() : '';
    if (!school || !isOnX(url)) return false;
    if (!path.startsWith(`/${school.handle.toLowerCase()}/`)) return false;
    if (!/\/(?:verified_)?followers\/?$/.test(path)) return false;
    await browser.tabs.update(tab, { active: true });
    if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
    return true;
  } catch {
    // It was closed.
    return false;
  }
}
