import { countsFor, stillMissed } from '../../followers/check/index.ts';
import type { FollowerId, Profile } from '../../followers/index.ts';
import { readWithoutPupil, withoutEvidence } from '../../followers/pupil.ts';
import { assessor } from './assessments.ts';
import { openAccounts } from './open-accounts.ts';
import { readFollowers } from './record.ts';
import { readWeek } from './week-stored.ts';

const textsOf = ({ handle, name, bio }: Profile) => ({ handle, name, bio });

/** Everything recorded of followers, for our own pages: nothing in it gives a sign of a pupil. @throws NotGranted */
export async function followersLog() {
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
}
