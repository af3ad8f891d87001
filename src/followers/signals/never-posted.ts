import type { Signal } from '../signal.ts';

/** It has posted nothing. Many parents never do, so that it counts only beside other reasons. */
export const neverPosted: Signal = {
  id: 'never-posted',
  kind: 'adds-nothing',
  weights: [1],
  source:
    'policy clause block-followers (adding no value); parents-follow: silence alone is no fault',
  examples: {
    good: [{ posts: 1 }, { posts: null }, { posts: 4_000 }],
    bad: [{ posts: 0 }, { posts: 0, followers: 12 }],
  },
  check: ({ profile: { posts } }) => (posts === 0 ? [{ weight: 1, field: null }] : []),
};
