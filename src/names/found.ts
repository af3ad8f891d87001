import type { PupilId } from './person.ts';
import { type Strength, weaker } from './strength.ts';

/** How a name was written. */
export type NameForm =
  | 'full'
  | 'initial'
  | 'forename'
  | 'surname'
  | 'diminutive'
  | 'misspelt'
  | 'disguised'
  | 'tag';

/** A name found, before the index has said whose it is. Offsets are UTF-16 units. */
export interface Find {
  readonly start: number;
  readonly end: number;
  readonly form: NameForm;
  readonly strength: Strength;
  /** Never weaker than `strength`. */
  readonly ifShown: Strength;
  readonly possessive: boolean;
  readonly pupils: () => readonly number[];
}

/** The same, but no surer than that. */
export const atMost = (find: Find, most: Strength): Find => ({
  ...find,
  strength: weaker(find.strength, most),
  ifShown: weaker(find.ifShown, most),
});

/**
 * A stretch of a text that names pupils, or may. Ids say whom, and must never reach a page on X.
 */
export interface NameMatch {
  /** UTF-16 units into what was typed, 0 <= start < end <= length. */
  readonly start: number;
  readonly end: number;
  readonly form: NameForm;
  readonly strength: Strength;
  /**
   * The same once a pupil it may mean is known to be in the picture. Then half of a double forename
   * and a dampened possessive are sure, and what says nothing is asked (domain.md, "Never dampen").
   */
  readonly ifShown: Strength;
  /** Forename and surname, or a surname: more than a class's wall would show. */
  readonly full: boolean;
  /** It is followed by 's: "Will’s painting". */
  readonly possessive: boolean;
  /** Every pupil it may mean, worked out when asked for. */
  readonly pupils: readonly PupilId[];
}
