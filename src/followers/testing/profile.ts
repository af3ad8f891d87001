import type { Profile } from '../profile.ts';
import type { FollowerContext } from '../signal.ts';

/** Tests' own time. */
export const NOON = Date.UTC(2026, 10, 22, 12);
const YEAR = 365.25 * 86_400_000;

/** The school that tests are about. */
export const CONTEXT: FollowerContext = {
  school: { handle: 'carltonji', name: 'Carlton Junior & Infant School' },
  knownGood: new Set(['1']),
  now: NOON,
};

/** An account of which nothing special is known, with what differs. */
export const profileWith = (change: Partial<Profile> = {}): Profile => ({
  ...{ id: '1000', handle: 'jo_hartley', name: 'Jo Hartley', bio: '', location: '', website: '' },
  ...{ createdAt: NOON - 6 * YEAR, followers: 120, following: 210, posts: 640, media: 80 },
  ...{ likes: 900, listed: 1, defaultPicture: false, defaultTheme: false, banner: true },
  ...{ protected: false, verified: false, sensitive: false, parody: false },
  ...{ followedBySchool: false, blockedBySchool: false, seen: 'answer' },
  ...change,
});
