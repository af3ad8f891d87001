import { foldName } from '../../consent/fold.ts';
import { calledName, type Pupil, type PupilId, type Register } from '../../consent/index.ts';

interface Entry {
  readonly pupil: Pupil;
  /** Every form of the name and the class, folded, in words. */
  readonly words: readonly string[];
}

export interface Finder {
  readonly classes: readonly string[];
  /**
   * @param typed a few letters of any form of the name, in any order; '' finds everybody.
   * @param className '' for all classes.
   * @returns by the name they are called by; those on roll first.
   */
  find(typed: string, className: string, without: ReadonlySet<PupilId>): readonly Pupil[];
}

/** Finds pupils by the beginnings of any of their names. Built once for a register. */
export function createFinder(register: Register): Finder {
  const order = new Intl.Collator('en-GB').compare;
  const gone = ({ onRoll }: Pupil) => Number(onRoll === 'no');
  const entries = [...register.pupils.values()]
    .map((pupil): Entry & { name: string } => ({
      pupil,
      words: wordsOf(pupil),
      name: calledName(pupil),
    }))
    .sort((a, b) => gone(a.pupil) - gone(b.pupil) || order(a.name, b.name));
  const classes = [...new Set(entries.map(({ pupil }) => pupil.className))]
    .filter((name) => name !== '')
    .sort(new Intl.Collator('en-GB', { numeric: true }).compare);
  return {
    classes,
    find(typed, className, without) {
      const asked = foldName(typed).split(' ').filter(Boolean);
      return entries
        .filter(
          ({ pupil, words }) =>
            (className === '' || pupil.className === className) &&
            !without.has(pupil.id) &&
            asked.every((part) => words.some((word) => word.startsWith(part))),
        )
        .map(({ pupil }) => pupil);
    },
  };
}

function wordsOf({ forenames, surnames, className }: Pupil): string[] {
  const { legal, middle, preferred, aliases } = forenames;
  const names = [legal, middle, preferred, ...aliases, surnames.legal, surnames.preferred];
  const folded = [...names, className].map(foldName);
  // "Anne-Marie" is found by "annem" as well as by "marie".
  return folded.flatMap((name) => [name.replaceAll(' ', ''), ...name.split(' ')]).filter(Boolean);
}
