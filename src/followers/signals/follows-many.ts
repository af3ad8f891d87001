import type { Signal } from '../signal.ts';

const TIMES = 50;
const AT_LEAST = 200;

/** It follows fifty times as many as follow it. */
export const followsMany: Signal = {
  id: 'follows-many',
  kind: 'suspicious',
  weights: [1],
  source: 'Socialbakers’ rule, as Cresci et al. 2015 give it (table 4)',
  examples: {
    good: [{ following: 400, followers: 10 }, { following: 60, followers: 0 }, { following: null }],
    bad: [
      { following: 600, followers: 12 },
      { following: 210, followers: 0 },
    ],
  },
  check({ profile: { following, followers } }) {
    if (following === null || followers === null || following < AT_LEAST) return [];
    if (following < TIMES * Math.max(1, followers)) return [];
    return [{ weight: 1, field: null, params: { following, followers } }];
  },
};
