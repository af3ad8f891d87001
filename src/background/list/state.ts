import { clockNow } from '../../clock.ts';
import type { LOCKED_WHY, Person, VaultState } from '../../messages/list.ts';
import type { KnownPerson, LockReason } from '../../vault/index.ts';
import { tellPages } from '../tell-pages.ts';
import { forgetKnown } from './known.ts';
import { readLockSettings } from './lock-settings.ts';
import { wakeAt } from './locking.ts';
import { granted } from './refused.ts';
import { dropWaitingSnapshots } from './snapshots.ts';
import { vault } from './vault.ts';

/** As far as this life of the worker knows: open until then; locked; no vault; or not asked yet. */
let seen:
  | { readonly is: 'none' | 'locked' }
  | { readonly is: 'open'; readonly from: number; readonly until: number }
  | null = null;

/** Whether the vault is open at `now`. Asked at every keystroke, so from memory where that is certain. */
export async function isOpen(now: number): Promise<'none' | 'locked' | 'open'> {
  // Before `from` the clock was set back, which may mean that it is to lock.
  const certain = seen?.is === 'open' ? now >= seen.from && now < seen.until : seen !== null;
  if (!certain) await look();
  return seen?.is ?? 'locked';
}

async function look() {
  const before = seen?.is;
  const state = await lookQuietly();
  // It shut by itself, perhaps before this life had ever looked (the alarm wakes a dead worker):
  // whoever shows names must put them away.
  const shut = state.is === 'locked' && state.why !== null;
  if (before === 'open' ? state.is !== 'open' : shut && before === undefined) {
    void tellPages('vault');
  }
  return state;
}

async function lookQuietly() {
  const from = clockNow();
  const state = await vault.state();
  if (state.is === 'open') {
    seen = { is: 'open', from, until: state.until };
    wakeAt(state.until);
    return state;
  }
  forget();
  // What could not be read may be readable the next time.
  seen = state.is === 'refused' ? null : { is: state.is };
  return state;
}

function forget(): void {
  dropWaitingSnapshots();
  forgetKnown();
}

/** How often activity is noted; the vault itself writes it no oftener. */
const TOUCH_EVERY_MS = 30_000;
let touchedAt = 0;

/** Somebody is at work: the time of idleness begins anew. */
export function touch(now: number): void {
  if (now - touchedAt < TOUCH_EVERY_MS) return;
  touchedAt = now;
  void vault.touch().then((touched) => {
    // Until when it is open has changed; or it is so no longer, and the next look tells everybody.
    if (touched.ok || seen?.is === 'open') seen = null;
  });
}

/** Locks, and tells everybody who shows anything. */
export async function lock(why: LockReason): Promise<void> {
  await granted(vault.lock(why));
  await changed('vault');
}

/** Looks whether the vault's time has come, which shuts it. */
export async function lookAgain(): Promise<void> {
  await look();
}

/** After anything about the vault or the list has changed: looks again and tells all pages. */
export async function changed(what: 'vault' | 'list'): Promise<void> {
  if (what === 'vault') {
    await lookQuietly();
  }
  await tellPages(what);
}

const REFUSED = { damaged: 'damaged', newerVersion: 'newer-version' } as const;

/** The vault as our own pages may see it. */
export async function vaultState(): Promise<VaultState> {
  const [state, settings] = await Promise.all([look(), readLockSettings()]);
  const base: VaultState = {
    is: 'none',
    people: [],
    you: null,
    lockedWhy: null,
    retryAt: null,
    codeKept: true,
    ...settings,
  };
  switch (state.is) {
    case 'none':
      return base;
    case 'open':
      return {
        ...base,
        is: 'open',
        people: (await granted(vault.people())).map(shown),
        you: state.holder.id,
        codeKept: state.codeKept,
      };
    case 'locked':
      return {
        ...base,
        is: 'locked',
        people: state.people.map(shown),
        lockedWhy: whyOf(state.why),
        retryAt: state.nextAttemptAt > 0 ? state.nextAttemptAt : null,
      };
    case 'refused': {
      const { why } = state.refusal;
      const is = why === 'damaged' || why === 'newerVersion' ? REFUSED[why] : 'unavailable';
      return { ...base, is };
    }
  }
}

const WHY: Readonly<Record<LockReason, (typeof LOCKED_WHY)[number]>> = {
  person: 'asked',
  idle: 'idle',
  screen: 'screen',
  absolute: 'too-long',
  clock: 'too-long',
  update: 'update',
  rotated: 'update',
};

/** Where this life of the worker did not lock it, the browser was closed. */
const whyOf = (why: LockReason | null) => (why === null ? 'browser' : WHY[why]);

function shown({ id, name, role, lead, platform: [first] }: KnownPerson): Person {
  return {
    id,
    name,
    role,
    lead,
    platform: first ? { credential: first.credential, salt: first.input } : null,
  };
}
