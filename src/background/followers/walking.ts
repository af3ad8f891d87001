import { clockNow } from '../../clock.ts';
import {
  countsAsKnown,
  type FollowerBody,
  hasBaseline,
  hasReturned,
  isComplete,
  isUnfinished,
  leftOnX,
  MOST_MET,
  ONE_GO_MS,
  packMet,
  piecesOf,
  stillFollowing,
  unpackMet,
  type WalkEnd,
  type WalkKind,
  walkStep,
} from '../../followers/check/index.ts';
import type { FollowerId } from '../../followers/index.ts';
import { sha256 } from '../../sha256.ts';
import { NotGranted } from '../list/refused.ts';
import { whoMay } from '../list/who.ts';
import { metSoFar } from './check-now.ts';
import { judgedOf } from './judged.ts';
import { noteOpen } from './note-open.ts';
import { changeOpenAccounts } from './open-accounts.ts';
import { addToFollowers, readFollowers } from './record.ts';
import { noteRenamed } from './renamed.ts';
import { changeWalk, readWalk, type Walk } from './walk-state.ts';

/** As many ids as are kept of what a page tells while the vault is locked; the page stops at once. */
const MOST_TOLD = 2_000;

/**
 * A person starts a walk in that tab, or has the one that is open go further, from the top of the list.
 * @param begins the page there is loaded anew first. @throws NotGranted
 */
export async function startWalk(tab: number, asked: WalkKind, begins = false): Promise<void> {
  await whoMay('check-followers');
  const followers = await readFollowers();
  const { open } = followers;
  const kind = !hasBaseline(followers) ? 'baseline' : asked === 'full' ? 'full' : 'weekly';
  const check = open?.id ?? crypto.randomUUID();
  await lookAtTold();
  await writeMet();
  const { total } = await readWalk();
  await addToFollowers([{ type: 'check-begun', check, kind, total }]);
  await changeWalk({ tab, is: 'walking', stuck: null, knownInARow: 0, met: [] });
  await changeWalk({ begins: begins ? clockNow() : null });
}

/** @throws NotGranted */
export async function resumeWalk(tab: number): Promise<void> {
  await whoMay('check-followers');
  const { open, passAt } = await readFollowers();
  if (!open) throw new NotGranted('gone');
  // Whom it met days ago may have left, and others have come: it meets everybody anew.
  if (clockNow() - (passAt ?? 0) > ONE_GO_MS) return startWalk(tab, open.kind);
  await changeWalk({ tab, is: 'walking', stuck: null });
  await lookAtTold();
}

/** It rests; what it has met is written down. */
export async function pauseWalk(stuck: Walk['stuck'] = null): Promise<void> {
  await changeWalk({ is: 'paused', begins: null, stuck });
  try {
    await writeMet();
  } catch (thrown) {
    // Locked: it is written when the walk goes on.
    if (!(thrown instanceof NotGranted)) throw thrown;
  }
}

/** What was told while nobody had the list open. */
async function lookAtTold(): Promise<void> {
  const { told } = await readWalk();
  if (told.length === 0) return;
  await step(told, false);
  await changeWalk({ told: [] });
}

/**
 * What the walk has met since it last said so.
 * @param end it has come to the foot of X's list: X has `said` that it ends there, or gives no more.
 */
export async function walked(tab: number, ids: readonly FollowerId[], end: End): Promise<void> {
  const walk = await readWalk();
  if (walk.tab !== tab || walk.is !== 'walking') return;
  try {
    await whoMay('check-followers');
  } catch (thrown) {
    if (!(thrown instanceof NotGranted)) throw thrown;
    await changeWalk({ is: 'paused', told: [...walk.told, ...ids].slice(0, MOST_TOLD) });
    return;
  }
  if (walk.begins !== null) await changeWalk({ begins: null });
  await step(ids, end);
}

type End = false | 'said' | 'foot';

async function step(ids: readonly FollowerId[], end: End): Promise<void> {
  const [walk, followers] = [await readWalk(), await readFollowers()];
  const { open, pass, standing, passAt } = followers;
  if (!open || open.ended) return;
  const waiting = new Set(walk.met.flatMap((packed) => [...unpackMet(packed)].map(({ id }) => id)));
  // Whom X shows as blocked by the school follows no more: its list is older than the block.
  const follow = ids.filter(
    (id) =>
      !(hasReturned(standing.get(id), passAt) && judgedOf(id)?.profile.blockedBySchool === true),
  );
  const { met, knownInARow, done } = walkStep(follow, {
    kind: open.kind,
    knownInARow: walk.knownInARow,
    met: (id) => pass.has(id) || waiting.has(id),
    known: (id) => countsAsKnown(followers, id),
  });
  const packed = await Promise.all(met.map(withHandle));
  // First they are put where a person will see them: what is counted as met is not looked at again.
  await noteOpen(met, followers);
  await noteRenamed(packed, followers);
  await changeWalk({ met: [...walk.met, ...packed], knownInARow });
  const back = met.some((id) => hasReturned(standing.get(id), passAt));
  // Until it is recorded that somebody follows again, what was decided of them counts still.
  if (back || walk.met.length + packed.length >= MOST_MET) await writeMet();
  if (done) return endWalk('known');
  if (!end) return;
  // A list with nobody in it is none, unless X counts nobody.
  const none = pass.size === 0 && walk.met.length === 0 && met.length === 0 && walk.total !== 0;
  await (none ? pauseWalk('error') : endWalk(end === 'said' ? 'end' : 'cut'));
}

async function withHandle(id: FollowerId): Promise<string> {
  const handle = judgedOf(id)?.profile.handle;
  const hash = handle ? (await sha256(handle.toLowerCase())).slice(0, 8) : '';
  return packMet([{ id, handle: hash }]);
}

/** Writes what was met into the record. @throws NotGranted */
async function writeMet(): Promise<void> {
  const { met } = await readWalk();
  const { open } = await readFollowers();
  if (!open || met.length === 0) return;
  await addToFollowers(metBodies(open.id, met));
  await changeWalk({ met: [] });
}

const metBodies = (check: string, met: readonly string[]): FollowerBody[] =>
  piecesOf(met).map((some) => ({ type: 'followers-met', check, met: some.join(' ') }));

/**
 * The walk is over: what it has met, and who follows no more, is written down.
 * @param as `cut`: the end all the same where it has met everybody. @throws NotGranted
 */
export async function endWalk(as: WalkEnd): Promise<void> {
  await whoMay('check-followers');
  await writeMet();
  const [walk, followers] = [await readWalk(), await readFollowers()];
  const { open } = followers;
  if (!open || open.ended) return;
  const { seen } = metSoFar(followers, walk);
  const { total, totalAt } = walk;
  const foot = as === 'end' || as === 'cut';
  const complete = foot && isComplete(followers, { total, totalAt, ended: clockNow() });
  const how = complete ? 'end' : as;
  const ended = {
    type: 'walk-ended',
    check: open.id,
    how,
    seen,
    total,
    totalAt,
    complete,
  } as const;
  const left = complete ? stillFollowing(followers).filter((id) => !followers.pass.has(id)) : [];
  await addToFollowers([ended, ...leftBodies(left, open.id)]);
  // There is nothing to be decided of who follows no more, unless somebody is at it, or X blocks it still.
  const { standing } = followers;
  await changeOpenAccounts(
    [],
    left.filter((id) => !isUnfinished(standing.get(id)) && leftOnX(followers, id) !== 'blocked'),
  );
  await changeWalk({ is: 'paused', stuck: null, knownInARow: 0 });
}

/** Only who was not met by a walk that has met everybody follows no more. */
function leftBodies(left: readonly FollowerId[], check: string): FollowerBody[] {
  return piecesOf(left, MOST_MET).map((some) => ({
    type: 'followers-left',
    check,
    left: packMet(some.map((id) => ({ id, handle: '' }))),
  }));
}

/** When it was told how many follow the school. */
export async function noteTotal(total: number): Promise<void> {
  await changeWalk({ total, totalAt: clockNow() });
}

/** A tab is gone: the walk in it rests. */
export async function tabGone(tab: number): Promise<void> {
  const walk = await readWalk();
  if (walk.tab === tab && walk.is === 'walking')
    await changeWalk({ tab: null, is: 'paused', stuck: 'left-page' });
}
