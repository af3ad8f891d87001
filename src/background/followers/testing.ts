import * as v from 'valibot';
import { accountOf } from '../../followers/fixtures/check.ts';
import type { Profile } from '../../followers/index.ts';
import {
  type Decision,
  type DecisionReason,
  type FollowerCheck,
  type FollowerMark,
  type FollowersFromPage,
  followersToPageSchema,
} from '../../messages/followers.ts';
import { defaultPolicy } from '../../policy/default.ts';
import { computer, HEAD, type Worker } from '../list/testing/computer.ts';

export const SCHOOL_ID = '900';
export const SCHOOL = { name: 'Holly Lane Primary', handle: 'HollyLanePrim' };
export const TAB = 7;

const toldSchema = v.object({ type: v.literal('followers'), says: followersToPageSchema });

/** For tests: a school's computer with the head signed in, and a list of followers in a tab. */
export async function followersSchool() {
  const made = computer();
  const worker = await made.wake();
  await setUp(worker, made.clock.now);
  await worker.ask('vault-create', HEAD);
  return { ...made, worker, ...pageOn(worker, made.fake.told.x) };
}

export async function setUp(worker: Worker, now: number): Promise<void> {
  await worker.setup.savePolicy(defaultPolicy(SCHOOL));
  await worker.setup.learnAccount(SCHOOL.handle, SCHOOL_ID, now);
}

/** What a page on X does, and what it was told. */
export function pageOn(worker: Worker, told: readonly unknown[]) {
  const says = (what: FollowersFromPage) => worker.followers.saidOfFollowers(TAB, what);
  const heard = () =>
    told.flatMap((one) => {
      const parsed = v.safeParse(toldSchema, one);
      return parsed.success ? [parsed.output.says] : [];
    });
  const seen = async (profiles: readonly Profile[], owner: string | null = SCHOOL_ID) => {
    for (let at = 0; at < profiles.length; at += 50) {
      await says({ type: 'followers-seen', owner, profiles: profiles.slice(at, at + 50) });
    }
  };
  return {
    says,
    heard,
    seen,
    check: (): FollowerCheck | undefined =>
      heard()
        .flatMap((one) => (one.type === 'follower-check' ? [one.check] : []))
        .at(-1),
    mark: (id: string): FollowerMark | undefined =>
      heard()
        .flatMap((one) => (one.type === 'follower-marks' ? one.marks : []))
        .findLast((one) => one.id === id),
    /** Which decision stands of it, as the page was told last. */
    eventOf: (id: string): string =>
      heard()
        .flatMap((one) => (one.type === 'follower-marks' ? one.marks : []))
        .findLast((one) => one.id === id)?.event ?? '',
    /** Sees them, and walks past them; `foot`: X gives no more, and has not said that its list ends. */
    walk: async (
      ids: readonly string[],
      more: { end?: boolean | 'foot'; as?: (id: string) => Profile } = {},
    ) => {
      const as = more.as ?? ((id: string) => accountOf(id));
      for (let at = 0; at < ids.length || at === 0; at += 50) {
        const some = ids.slice(at, at + 50);
        if (some.length > 0) await seen(some.map(as));
        const end = at + 50 >= ids.length && (more.end ?? false);
        const said = end === true ? { said: true } : {};
        await says({ type: 'walk-step', ids: some, end: end !== false, ...said });
      }
    },
    press: (what: 'pause' | 'resume' | 'stop') => says({ type: 'walk-press', press: { what } }),
    start: (kind: 'baseline' | 'weekly' | 'full' = 'weekly') =>
      says({ type: 'walk-press', press: { what: 'start', kind } }),
  };
}

/** What a person presses on X about some accounts. */
export const pressed = (
  ids: string | readonly string[],
  decision: Decision,
  reason: DecisionReason,
  together = false,
): FollowersFromPage => ({
  ...{ type: 'follower-decide', ids: [ids].flat(), decision, reason, together },
});

/** An account that is flagged, whoever judges it. */
export const bad = (id: string): Profile =>
  accountOf(id, { bio: 'Link in bio for nudes 🔞 OnlyFans free this week', name: 'hot babe 18+' });
