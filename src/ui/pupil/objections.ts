import {
  foldName,
  type Objection,
  objectionsTo,
  type Pupil,
  type Use,
} from '../../consent/index.ts';
import type { Said } from './giver.tsx';

/**
 * The noes that a new yes for these uses would leave standing, because somebody else gave them
 * (`withAnswers` of src/consent): each keeps the answer at no until it is said that it was taken back.
 */
export function objectionsOfOthers(
  pupil: Pupil,
  uses: readonly Use[],
  { givenBy }: Pick<Said, 'givenBy'>,
): Objection[] {
  const giver = foldName(givenBy);
  return objectionsTo(pupil, uses).filter((one) => giver === '' || foldName(one.givenBy) !== giver);
}
