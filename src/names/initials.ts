import { KeyMemory } from './forms.ts';
import type { NamedPupil } from './person.ts';

/** Numbers a pupil takes in the array of initials. */
export const INITIALS = 4;

/**
 * Units of the initials, small and folded: of the first and last parts of the forenames, then of the
 * surnames. 0: none. "Amelia-Rose Shackleton, known as Millie" has a, m or r, and s.
 */
export function initialsOf(
  { forenames, surnames }: NamedPupil,
  memory: KeyMemory = new KeyMemory(),
): number[] {
  const first = (...names: (string | undefined)[]): [number, number] => {
    const parts = names.flatMap((name) => memory.partsOf(name ?? ''));
    const letters = [...new Set(parts.map((part) => part.charCodeAt(0)))];
    return [letters[0] ?? 0, letters.at(-1) ?? 0];
  };
  return [
    ...first(forenames.preferred, forenames.legal),
    ...first(surnames.legal, surnames.preferred),
  ];
}

/** Whether one half of a pupil's four initials, from `at` on, has this letter. */
export function hasInitial(
  four: ArrayLike<number>,
  at: number,
  of: 'forename' | 'surname',
  letter: string,
): boolean {
  const from = at + (of === 'forename' ? 0 : 2);
  const unit = letter.charCodeAt(0);
  return four[from] === unit || four[from + 1] === unit;
}
