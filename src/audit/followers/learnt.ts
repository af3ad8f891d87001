import { score, type Tree } from '../../followers/model/boosted.ts';
import { featuresOf } from '../../followers/model/figures.ts';
import { type Row, withoutNew } from './rows.ts';
import { TRAINING, train } from './train.ts';

export interface Learnt {
  readonly base: number;
  readonly trees: readonly Tree[];
}

/** Trains on each row twice: as it is, and as X's newest answers would give it. */
export function learn(rows: readonly Row[]): Learnt {
  const both = [...rows, ...rows.map(withoutNew)];
  return train(
    both.map(({ figures }) => featuresOf(figures)),
    both.map(({ fake }) => fake),
    TRAINING,
  );
}

export const scoreOf = ({ base, trees }: Learnt, { figures }: Row): number =>
  score(trees, base, featuresOf(figures));
