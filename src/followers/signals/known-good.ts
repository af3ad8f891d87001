import type { Signal } from '../signal.ts';

/** Somebody said that this account is fine. */
export const knownGood: Signal = {
  id: 'known-good',
  kind: 'fine',
  weights: [3],
  source: 'the school’s own list',
  examples: {
    good: [{ id: '2' }, { handle: 'yorkshirelibraries' }, { name: 'Carlton Library' }],
    bad: [{ id: '1' }, { id: '1', posts: 0 }],
  },
  check: ({ profile }, { knownGood }) =>
    knownGood.has(profile.id) ? [{ weight: 3, field: null }] : [],
};
