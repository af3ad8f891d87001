import type { Person } from '../people.ts';
import { ofUser, timeline } from '../post-json.ts';
import { userJson } from '../user-json.ts';
import type { World } from '../world.ts';
import type { Operation, Operations } from './index.ts';

/** Entries of one page: the client asks for 20, real pages hold 20 to 70. */
const PAGE = 40;

function startOf(cursor: unknown): number {
  return Number(/^(\d+)\|/.exec(String(cursor ?? ''))?.[1] ?? 0);
}

/** Which page (from 0) of a list or timeline is asked for. */
export const pageNumber = ({ variables }: Operation): number => startOf(variables.cursor) / PAGE;

/** The page of a list of users that the cursor asks for (x-web-client 7.2). */
function page(component: string, pick: (world: World) => Person[]) {
  return ({ world, variables }: Operation) => {
    const all = pick(world);
    const start = startOf(variables.cursor);
    const shown = all.slice(start, start + PAGE);
    const end = start + shown.length;
    const bottom = end >= all.length ? `0|${end}` : `${end}|1907430000000000000`;
    const entries = shown.map((one, index) =>
      entry(world, one, component, all.length - start - index),
    );
    return ofUser(timeline(entries, bottom));
  };
}

function entry(world: World, one: Person, component: string, order: number) {
  const result = userJson(one, world.options.generation);
  return {
    entryId: `user-${one.id}`,
    sortIndex: String(1_828_000_000_000_000_000n + BigInt(order)),
    content: {
      entryType: 'TimelineTimelineItem',
      __typename: 'TimelineTimelineItem',
      clientEventInfo: { component, element: 'user' },
      itemContent: {
        itemType: 'TimelineUser',
        __typename: 'TimelineUser',
        userDisplayType: 'User',
        user_results: result === undefined ? {} : { result },
      },
    },
  };
}

function followers(world: World): Person[] {
  const accounts = new Set(world.options.accounts.map((account) => account.id));
  return world.people.filter(
    (one) => !accounts.has(one.id) && !one.removed && one.perspectives?.blocking !== true,
  );
}

/** Lists of users; the newest follower first. */
export const lists: Operations = {
  Followers: page('FollowersSgs', followers),
  BlueVerifiedFollowers: page('BlueVerifiedFollowersSgs', (world) =>
    followers(world).filter((one) => one.verified),
  ),
  FollowersYouKnow: page('FollowersYouKnowSgs', (world) =>
    followers(world).filter((one) => one.perspectives?.following),
  ),
  Following: page('FollowingSgs', (world) =>
    followers(world).filter((one) => one.perspectives?.following),
  ),
};
