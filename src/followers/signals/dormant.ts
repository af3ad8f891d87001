import type { Signal } from '../signal.ts';

const YEAR = 365.25 * 86_400_000;

/**
 * Years old, with next to nothing posted in all that time. X does not show when an account last
 * posted, so that this is as near as its figures come; reading without posting is no fault.
 */
export const dormant: Signal = {
  id: 'dormant',
  kind: 'adds-nothing',
  weights: [1],
  source: 'policy clause block-followers (adding no value); own rule',
  examples: {
    good: [{ posts: 40 }, { posts: 2, createdAt: null }, { posts: 0 }, { posts: 2, likes: 300 }],
    bad: [
      { posts: 2, likes: 0 },
      { posts: 1, likes: 3, followers: 4 },
    ],
  },
  check({ profile: { posts, likes, createdAt } }, { now }) {
    if (posts === null || createdAt === null || posts === 0) return [];
    const years = (now - createdAt) / YEAR;
    if (years < 3 || posts > years || (likes ?? 0) > 20) return [];
    return [{ weight: 1, field: null, params: { posts, years: Math.floor(years) } }];
  },
};
