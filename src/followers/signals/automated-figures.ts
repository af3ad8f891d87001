import { AUTOMATED_FROM, AUTOMATED_SURELY, automatedScore } from '../model/automated.ts';
import { figuresOf } from '../model/figures.ts';
import type { Signal } from '../signal.ts';

/**
 * Its figures are like those of accounts that researchers bought or caught: never enough for more
 * than a look, and only beside another reason, because what it learnt on one population of accounts
 * tells little of another (README).
 */
export const automatedFigures: Signal = {
  id: 'automated-figures',
  kind: 'suspicious',
  weights: [2, 1],
  source:
    'a model of 50 small trees over profile figures of Cresci 2015 and 2017 (model/model.json)',
  examples: {
    good: [{}, { followers: null }, { posts: 4_000, likes: 2_000, followers: 40 }],
    bad: [
      {
        ...{ followers: 6, following: 40, posts: 60, likes: 0, listed: 0, banner: false },
        createdAt: Date.UTC(2026, 8, 15),
      },
      {
        ...{ followers: 9, following: 420, posts: 22, likes: 0, listed: 0, banner: false },
        ...{ defaultTheme: true, createdAt: Date.UTC(2026, 4, 15), location: 'Leeds' },
      },
    ],
  },
  check({ profile }, { now }) {
    const score = automatedScore(figuresOf(profile, now));
    if (score === null || score < AUTOMATED_FROM) return [];
    const params = { percent: Math.round(100 * score) };
    return [{ weight: score >= AUTOMATED_SURELY ? 2 : 1, field: null, params }];
  },
};
