import { knownGood } from '../../followers/check/index.ts';
import type { FollowersFromPage } from '../../messages/followers.ts';
import { NotGranted } from '../list/refused.ts';
import { openPage } from '../open-pages.ts';
import { tellOwnPages, tellTab } from '../tell-pages.ts';
import { access } from './access.ts';
import { backToList, carryOut, followersTab, mayGoOn } from './carry-out.ts';
import { decide, undoDecision } from './decide.ts';
import { judge } from './judged.ts';
import { refreshOpen } from './note-open.ts';
import { isOfficial } from './official.ts';
import { openAccounts } from './open-accounts.ts';
import { outcomeTold } from './outcomes.ts';
import { readFollowers } from './record.ts';
import { tellCheck, tellMarks } from './tell.ts';
import { endWalk, noteTotal, pauseWalk, resumeWalk, startWalk, walked } from './walking.ts';

let queue: Promise<void> = Promise.resolve();

/** One after the other, with our own pages' calls: what one reads another must not change under it. */
export function inTurn<T>(act: () => Promise<T>): Promise<T> {
  const mine = queue.then(act);
  queue = mine.then(
    () => {},
    () => {},
  );
  return mine;
}

/**
 * What a list of followers in this tab says; answered with `follower-marks` and `follower-check`.
 * Judging needs no vault; whatever is recorded needs somebody who may check followers.
 */
export function saidOfFollowers(tab: number, says: FollowersFromPage): Promise<void> {
  return inTurn(async () => {
    try {
      await hear(tab, says);
    } catch (thrown) {
      // It is locked, or may not be: the page hears that it is by how the check stands.
      if (!(thrown instanceof NotGranted)) throw thrown;
      await tellCheck(tab);
    }
  });
}

async function hear(tab: number, says: FollowersFromPage): Promise<void> {
  if (says.type === 'open-followers') return openPage('followers');
  if (!(await isOfficial(tab, says.type === 'followers-seen' ? says.owner : null))) return;
  switch (says.type) {
    case 'followers-seen': {
      await followersTab(tab);
      const open = (await access()) === 'open';
      await (open
        ? judge(says.profiles, knownGood(await readFollowers()), await openAccounts())
        : judge(says.profiles, new Set()));
      const ids = says.profiles.map(({ id }) => id);
      if (open) await refreshOpen(ids);
      await tellMarks(tab, ids);
      return tellCheck(tab);
    }
    case 'followers-total':
      await noteTotal(says.total);
      return tellCheck(tab);
    case 'walk-press':
      await followersTab(tab);
      await pressed(tab, says.press);
      break;
    case 'walk-step':
      await walked(tab, says.ids, says.end && (says.said ? 'said' : 'foot'));
      await tellMarks(tab, says.ids);
      break;
    case 'walk-stuck':
      await pauseWalk(says.why);
      break;
    case 'follower-decide': {
      const { ids, decision, reason, together } = says;
      const [first] = ids;
      await decide(ids, decision, { is: 'usual', reason }, { where: 'x', together });
      await tellMarks(tab, ids);
      if (first && (decision === 'block' || decision === 'remove')) {
        await carryOut(tab, first, decision);
      }
      break;
    }
    case 'follower-undo':
      await undoDecision(says.id, says.event);
      await tellMarks(tab, [says.id]);
      break;
    case 'follower-still': {
      const { id, decision } = says;
      const may = await mayGoOn(id, decision);
      tellTab(tab, { type: 'followers', says: { type: 'follower-go', id, decision, may } });
      return;
    }
    case 'follower-done':
      await outcomeTold(says);
      await tellMarks(tab, [says.id]);
      await backToList(tab, says.id);
      break;
  }
  await tellCheck(tab);
  await tellOwnPages('followers');
}

type Press = Extract<FollowersFromPage, { type: 'walk-press' }>['press'];

async function pressed(tab: number, press: Press): Promise<void> {
  switch (press.what) {
    case 'start':
      return startWalk(tab, press.kind);
    case 'start-anew':
      return startWalk(tab, press.kind, true);
    case 'pause':
      return pauseWalk();
    case 'resume':
      return resumeWalk(tab);
    case 'stop':
      return endWalk('stopped');
  }
}
