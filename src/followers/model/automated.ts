import * as v from 'valibot';
import { score, type Tree } from './boosted.ts';
import { type Figures, featuresOf } from './figures.ts';
import data from './model.json' with { type: 'json' };

const treeSchema: v.GenericSchema<unknown, Tree> = v.lazy(() =>
  v.union([v.number(), v.tuple([v.number(), v.number(), treeSchema, treeSchema])]),
);
const TREES = v.parse(v.array(treeSchema), JSON.parse(data.trees));

/** From here on an account counts as one that looks bought or automated (README: figures). */
export const AUTOMATED_FROM = 0.75;
export const AUTOMATED_SURELY = 0.95;

/**
 * How much the figures are like those of bought and automated accounts of 2012 to 2017, 0 to 1; null:
 * too little is known to say.
 */
export function automatedScore(figures: Figures): number | null {
  const { followers, following, posts, ageDays } = figures;
  if (followers === null || following === null || posts === null || ageDays === null) return null;
  return score(TREES, data.base, featuresOf(figures));
}
