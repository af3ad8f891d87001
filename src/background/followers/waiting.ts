import {
  type Decided,
  type Followers,
  hasBaseline,
  isConcernOpen,
  isKnown,
  leftOnX,
} from '../../followers/check/index.ts';
import type { Assessment } from '../../followers/index.ts';
import { MOST_GOOD, MOST_RENAMED, type OpenFollower } from '../../messages/followers-own.ts';
import { assessmentsOf } from './assessments.ts';
import { isStillOpen } from './check-now.ts';
import { judgedOf } from './judged.ts';
import { type OpenAccount, openAccounts } from './open-accounts.ts';
import { readFollowers } from './record.ts';
import { namesOfRenamed } from './renamed.ts';

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

/** Whoever waits for a person, the gravest first, with everything recorded. @throws NotGranted */
export async function waiting() {
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
export async function renamedIn(followers: Followers) {
  const [accounts, names] = [await openAccounts(), await namesOfRenamed(followers)];
  return [...followers.renamed].slice(0, MOST_RENAMED).map((id) => {
    const profile = judgedOf(id)?.profile ?? accounts.get(id)?.profile ?? names.get(id);
    return { id, profile: profile ? { handle: profile.handle, name: profile.name } : null };
  });
}

/** The known-good list, the newest first, by the handle that is known now, or was when it was put there. */
export async function goodIn({ standing }: Followers) {
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
export const isOpen = (followers: Followers, { id, assessment, profile }: OpenFollower): boolean =>
  isStillOpen(followers, id, assessment, profile);
