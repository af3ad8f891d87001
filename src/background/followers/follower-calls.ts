import { clockNow } from '../../clock.ts';
import { isDone, isUnfinished, isWaiting, leftOnX } from '../../followers/check/index.ts';
import type { FollowerId } from '../../followers/index.ts';
import { MOST_OPEN } from '../../messages/followers-own.ts';
import type { Calls } from '../list/call-types.ts';
import { NotGranted } from '../list/refused.ts';
import { whoMay } from '../list/who.ts';
import { openOnX } from '../posts/open-on-x.ts';
import { tellOwnPages } from '../tell-pages.ts';
import { carryOutOnX, startOnX, tellFollowersTab } from './carry-out.ts';
import { checkNow } from './check-now.ts';
import { carriedOut, decide, undoDecision } from './decide.ts';
import { followersLog } from './log.ts';
import { changeOpenAccounts, openAccounts } from './open-accounts.ts';
import { addToFollowers, readFollowers } from './record.ts';
import { remind, reminderNow } from './remind.ts';
import { inTurn } from './said.ts';
import { sign } from './signing.ts';
import { tidy } from './tidy.ts';
import { goodIn, isOpen, renamedIn, waiting } from './waiting.ts';
import { endWalk } from './walking.ts';
import { changeWeek, readWeek, weekNow } from './week-stored.ts';

async function told(ids: readonly FollowerId[]): Promise<void> {
  await tellFollowersTab(ids);
  await tellOwnPages('followers');
}

/** The standing block or removal of that account. @throws NotGranted `gone` */
async function toCarryOut(id: FollowerId) {
  const decided = (await readFollowers()).standing.get(id);
  if (!decided || !isWaiting(decided)) throw new NotGranted('gone');
  return decided.decision === 'remove' ? 'remove' : 'block';
}

export const FOLLOWERS: Calls<
  | 'followers-due'
  | 'followers-read'
  | 'followers-log'
  | 'followers-decide'
  | 'followers-undo'
  | 'followers-carry-out'
  | 'followers-by-hand'
  | 'followers-looked'
  | 'followers-unblocked'
  | 'followers-start'
  | 'followers-open'
  | 'followers-stop'
  | 'followers-sign'
  | 'followers-week'
> = {
  'followers-due': async () => {
    const { due, dueDays } = await weekNow(clockNow());
    return { due, dueDays, reminder: await reminderNow() };
  },

  'followers-read': () =>
    inTurn(async () => {
      await whoMay('check-followers');
      await tidy();
      const { followers, open } = await waiting();
      const { settings } = await readWeek();
      const { due, dueDays, next, reminder } = await weekNow(clockNow());
      return {
        check: await checkNow(null),
        week: { due, dueDays, next, reminder, settings },
        open: open.slice(0, MOST_OPEN),
        all: open.length,
        kept: followers.allKept.length,
        good: await goodIn(followers),
        renamed: await renamedIn(followers),
      };
    }),

  'followers-log': () =>
    inTurn(async () => {
      await whoMay('check-followers');
      return followersLog();
    }),

  'followers-decide': ({ ids, decision, why, together }) =>
    inTurn(async () => {
      const done = await decide(ids, decision, why, { where: 'own', together });
      await told(done);
      return { ids: [...done] };
    }),

  'followers-undo': ({ id, event }) =>
    inTurn(async () => {
      await undoDecision(id, event);
      await told([id]);
      return {};
    }),

  'followers-carry-out': ({ id }) =>
    inTurn(async () => {
      await whoMay('check-followers');
      await carryOutOnX(id, await toCarryOut(id));
      return {};
    }),

  'followers-by-hand': ({ id, decision }) =>
    inTurn(async () => {
      await whoMay('check-followers');
      if ((await toCarryOut(id)) !== decision) throw new NotGranted('gone');
      await carriedOut(id, decision, 'by-hand');
      await told([id]);
      return {};
    }),

  'followers-looked': ({ id }) =>
    inTurn(async () => {
      await whoMay('check-followers');
      const decided = (await readFollowers()).standing.get(id);
      if (!decided || !isDone(decided)) throw new NotGranted('gone');
      await changeOpenAccounts([], [id]);
      await told([id]);
      return {};
    }),

  'followers-unblocked': ({ id }) =>
    inTurn(async () => {
      await whoMay('check-followers');
      const followers = await readFollowers();
      if (leftOnX(followers, id) !== 'blocked') throw new NotGranted('gone');
      await addToFollowers([{ type: 'block-lifted', id }]);
      // Where it was decided meanwhile, and nothing else is to be seen to, that was all.
      const one = (await waiting()).open.find((open) => open.id === id);
      if (one?.decided && !isOpen(followers, one) && !isUnfinished(followers.standing.get(id)))
        await changeOpenAccounts([], [id]);
      await told([id]);
      return {};
    }),

  'followers-start': async () => {
    await whoMay('check-followers');
    await startOnX();
    return {};
  },

  'followers-open': async ({ id }) => {
    await whoMay('check-followers');
    const handle = (await openAccounts()).get(id)?.profile?.handle;
    // By its number where it is not known how it is called; X leads on from there.
    await openOnX(
      id,
      `https://x.com/${handle === undefined ? `i/user/${id}` : encodeURIComponent(handle)}`,
    );
    return {};
  },

  'followers-stop': () =>
    inTurn(async () => {
      await endWalk('stopped');
      await told([]);
      return {};
    }),

  'followers-sign': () =>
    inTurn(async () => {
      const signed = await sign();
      await told([]);
      return signed;
    }),

  'followers-week': ({ settings }) =>
    inTurn(async () => {
      await whoMay('change-settings');
      // What is over was reckoned by the settings of its time; the new ones are for the days to come.
      await tidy(true);
      await changeWeek({ settings });
      await tidy(true);
      await remind();
      await told([]);
      return {};
    }),
};
