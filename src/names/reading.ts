import type { NameForm } from './found.ts';
import { isStronger, type Strength } from './strength.ts';

/** A reading of the words from `at` on, weighed. */
export interface Reading {
  readonly count: number;
  readonly form: NameForm;
  readonly strength: Strength;
  /** How sure once the pupil is known to be in the picture, where that is surer. */
  readonly ifShown?: Strength;
  readonly pupils: () => readonly number[];
}

/** The strongest of some readings, of equals the first. */
export function bestOf(readings: readonly (Reading | null)[]): Reading | null {
  return readings.reduce(
    (best, one) => (one && (!best || isStronger(one.strength, best.strength)) ? one : best),
    null,
  );
}
