import type { Signal } from '../signal.ts';

/** The school follows it too, which somebody once decided. */
export const followedBySchool: Signal = {
  id: 'followed-by-school',
  kind: 'fine',
  weights: [2],
  source: 'X shows whom the school follows',
  examples: {
    good: [{ followedBySchool: false }, { followedBySchool: null }, { bio: 'I follow you' }],
    bad: [{ followedBySchool: true }, { followedBySchool: true, posts: 0 }],
  },
  check: ({ profile }) => (profile.followedBySchool === true ? [{ weight: 2, field: null }] : []),
};
