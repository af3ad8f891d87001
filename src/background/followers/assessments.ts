import { clockNow } from '../../clock.ts';
import { knownGood } from '../../followers/check/index.ts';
import { type Assessment, assess, type FollowerId, type Profile } from '../../followers/index.ts';
import { ownSchool } from './official.ts';
import { openAccounts } from './open-accounts.ts';
import { readFollowers } from './record.ts';

/** By profile: the same object is judged once, and a change of the known-good list judges anew. */
let cache = new WeakMap<Profile, Assessment>();
let cachedFor = '';

/** How an account is assessed as things stand. @throws NotGranted */
export async function assessor(): Promise<(profile: Profile) => Assessment> {
  const [school, followers] = await Promise.all([ownSchool(), readFollowers()]);
  const good = knownGood(followers);
  const of = JSON.stringify([school, [...good]]);
  if (of !== cachedFor) [cache, cachedFor] = [new WeakMap(), of];
  const context = { school: school ?? { handle: '', name: '' }, knownGood: good, now: clockNow() };
  return (profile) => {
    const assessment = cache.get(profile) ?? assess(profile, context);
    cache.set(profile, assessment);
    return assessment;
  };
}

/** What is thought of every account that waits and was read. @throws NotGranted */
export async function assessmentsOf(): Promise<ReadonlyMap<FollowerId, Assessment>> {
  const [of, accounts] = await Promise.all([assessor(), openAccounts()]);
  return new Map(
    [...accounts.values()].flatMap(({ id, profile }) => (profile ? [[id, of(profile)]] : [])),
  );
}
