import { clockNow } from '../../clock.ts';
import { londonDay } from '../../consent/day.ts';
import {
  countsFor,
  type Decided,
  type Followers,
  hasBaseline,
  isConcernOpen,
  isDone,
  isKnown,
  isUnfinished,
  isWaiting,
  leftOnX,
  signedOf,
  stillMissed,
} from '../../followers/check/index.ts';
import type { Assessment, FollowerId, Profile } from '../../followers/index.ts';
import { readWithoutPupil, withoutEvidence } from '../../followers/pupil.ts';
import {
  MOST_GOOD,
  MOST_OPEN,
  MOST_RENAMED,
  type OpenFollower,
} from '../../messages/followers-own.ts';
import type { Calls } from '../list/call-types.ts';
import { NotGranted } from '../list/refused.ts';
import { whoMay } from '../list/who.ts';
import { openOnX } from '../posts/open-on-x.ts';
import { tellOwnPages } from '../tell-pages.ts';
import { assessmentsOf, assessor } from './assessments.ts';
import { carryOutOnX, startOnX, tellFollowersTab } from './carry-out.ts';
import { checkNow, isStillOpen } from './check-now.ts';
import { carriedOut, decide, undoDecision } from './decide.ts';
import { judgedOf } from './judged.ts';
import { changeOpenAccounts, type OpenAccount, openAccounts } from './open-accounts.ts';
import { addToFollowers, readFollowers } from './record.ts';
import { remind, reminderNow } from './remind.ts';
import { forgetRenamed, namesOfRenamed } from './renamed.ts';
import { inTurn } from './said.ts';
import { tidy } from './tidy.ts';
import { tellFlagged, toldFlagged } from './told-flagged.ts';
import { readWalk } from './walk-state.ts';
import { endWalk } from './walking.ts';
import { changeWeek, readWeek, weekNow } from './week-stored.ts';

const GRAVEST_FIRST = ['unsuitable', 'look', 'fine'] as const;
const place = (assessment: Assessment | null) =>
  assessment === null ? 1 : GRAVEST_FIRST.indexOf(assessment.verdict);

function shown(
  account: OpenAccount,
  assessment: Assessment | null,
  followers: Followers,
): OpenFollower {
  const { id, profile } = account;
  const decided = followers.standing.get(id);
  return {
    id,
    profile,
    assessment,
    // In the first check everybody is new, which says nothing of anybody.
    fresh:
      hasBaseline(followers) &&
      ((followers.open !== null && followers.fresh.has(id)) ||
        (account.fresh && !isKnown(followers, id))),
    decided: decided ? standingOf(decided) : null,
    onX: leftOnX(followers, id),
    concern: followers.concerns.some((one) => one.id === id && isConcernOpen(one)),
  };
}

const standingOf = ({ event, decision, why, at, by, outcome }: Decided) => ({
  ...{ event, decision, why, at, by },
  outcome: outcome && { ...outcome },
});

async function waiting() {
  const [followers, accounts, assessments] = [
    await readFollowers(),
    await openAccounts(),
    await assessmentsOf(),
  ];
  const open = Array.from(accounts.values(), (one) =>
    shown(one, assessments.get(one.id) ?? null, followers),
  );
  return { followers, open: open.sort((a, b) => place(a.assessment) - place(b.assessment)) };
}

/** By the handle they have now: of the one before only enough is kept to see that it was another. */
async function renamedIn(followers: Followers) {
  const [accounts, names] = [await openAccounts(), await namesOfRenamed(followers)];
  return [...followers.renamed].slice(0, MOST_RENAMED).map((id) => {
    const profile = judgedOf(id)?.profile ?? accounts.get(id)?.profile ?? names.get(id);
    return { id, profile: profile ? { handle: profile.handle, name: profile.name } : null };
  });
}

/** The known-good list, the newest first, by the handle that is known now, or was when it was put there. */
async function goodIn({ standing }: Followers) {
  const accounts = await openAccounts();
  const good = [...standing.values()].filter(({ decision }) => decision === 'good');
  return good
    .sort((a, b) => b.at - a.at)
    .slice(0, MOST_GOOD)
    .map(({ id, event, at, by, why, handle = null }) => {
      const profile = judgedOf(id)?.profile ?? accounts.get(id)?.profile;
      return { ...{ id, event, at, by, why }, handle: profile?.handle ?? handle };
    });
}

/** Flagged, and not decided. */
const isOpen = (followers: Followers, { id, assessment, profile }: OpenFollower): boolean =>
  isStillOpen(followers, id, assessment, profile);

async function told(ids: readonly FollowerId[]): Promise<void> {
  await tellFollowersTab(ids);
  await tellOwnPages('followers');
}

async function sign() {
  await whoMay('check-followers');
  const { followers, open } = await waiting();
  const { total, totalAt } = await readWalk();
  const day = londonDay(clockNow());
  const still = open.filter((one) => isOpen(followers, one));
  const flagged = new Set(still.map(({ id }) => id));
  const before = await toldFlagged(followers);
  const signed = signedOf(followers, { day, open: flagged, told: before, total, totalAt });
  if (!signed) throw new NotGranted('gone');
  await addToFollowers([{ type: 'check-signed', ...signed }]);
  await tellFlagged(flagged);
  // New and fine, and nobody has said more of them: they are known now. Whom X blocks by mistake stays.
  const done = open.filter(
    (one) =>
      !isOpen(followers, one) &&
      !isUnfinished(followers.standing.get(one.id)) &&
      one.onX !== 'blocked',
  );
  await changeOpenAccounts(
    [],
    done.map(({ id }) => id),
  );
  await forgetRenamed();
  await changeWeek({ checks: [...(await readWeek()).checks, countsFor(signed)] });
  await remind();
  await told([]);
  return { signed };
}

const textsOf = ({ handle, name, bio }: Profile) => ({ handle, name, bio });

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
      const { checks, missed, decisions, standing, kept, concerns, erasedConcerns } =
        await readFollowers();
      const accounts = await openAccounts();
      const { settings } = await readWeek();
      const assessed = await assessor();
      const profileOf = (id: FollowerId) => {
        const profile = kept.get(id)?.profile ?? accounts.get(id)?.profile;
        return profile ? textsOf(withoutEvidence(profile, assessed(profile))) : null;
      };
      return {
        checks: checks.map(({ id, kind, beganAt, by, signed }) => ({
          id,
          kind,
          beganAt,
          by,
          signed,
        })),
        missed: stillMissed(
          missed,
          checks.flatMap(({ signed }) => (signed ? countsFor(signed) : [])),
          settings,
        ),
        decisions: decisions
          .map(readWithoutPupil)

          .map(({ check: _, where: __, read: ___, handle: ____, ...one }) => ({
            ...one,
            signals: [...one.signals],
            profile: profileOf(one.id),
            stands: standing.get(one.id)?.event === one.event,
          })),
        concerns: concerns.map(({ concern, id, steps }) => ({
          ...{ concern, id, steps: [...steps] },
          profile: profileOf(id),
        })),
        erasedConcerns: erasedConcerns.map((one) => ({ ...one })),
      };
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

  'followers-sign': () => inTurn(sign),

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
