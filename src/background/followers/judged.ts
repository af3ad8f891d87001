import { clockNow } from '../../clock.ts';
import { type Assessment, assess, type FollowerId, type Profile } from '../../followers/index.ts';
import { readAgain } from '../../followers/profile.ts';
import { withoutPupil } from '../../followers/pupil.ts';
import { ownSchool } from './official.ts';

/** An account as it was seen last, and what is thought of it. */
export interface Judged {
  readonly profile: Profile;
  readonly assessment: Assessment;
}

/** As many as are remembered: a person looks at far fewer before they decide. */
const MOST = 3_000;
const judged = new Map<FollowerId, Judged>();

export const judgedOf = (id: FollowerId): Judged | null => judged.get(id) ?? null;

/**
 * Judges accounts, and remembers them for as long as the worker lives. Needs no vault.
 * @param waits as they were read last, while somebody has the list open.
 */
export async function judge(
  profiles: readonly Profile[],
  knownGood: ReadonlySet<FollowerId>,
  waits: ReadonlyMap<FollowerId, { readonly profile: Profile | null }> = new Map(),
): Promise<Judged[]> {
  const school = (await ownSchool()) ?? { handle: '', name: '' };
  const context = { school, knownGood, now: clockNow() };
  return profiles.map((seen) => {
    const before = judged.get(seen.id)?.profile ?? waits.get(seen.id)?.profile ?? null;
    const profile = readAgain(before, seen);
    const one = { profile, assessment: assess(profile, context) };
    judged.delete(profile.id);
    judged.set(profile.id, one);
    for (const oldest of judged.keys()) {
      if (judged.size <= MOST) break;
      judged.delete(oldest);
    }
    return one;
  });
}

/**
 * What a page on X may know of it: nothing of the kind `pupil`, and no verdict that rests on it (house:
 * what the worker tells x.com).
 */
export function forX(assessment: Assessment): Assessment {
  const { verdict, reasons } = withoutPupil(assessment);
  return { verdict, reasons: reasons.slice(0, 20) };
}
