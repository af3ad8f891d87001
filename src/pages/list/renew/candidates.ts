import {
  addDays,
  type Day,
  type Pupil,
  type PupilId,
  type Register,
  renew,
  USES,
  type Use,
  WARNING_DAYS,
} from '../../../consent/index.ts';

/** A pupil whose consents can be renewed, and the first day on which one of them ends. */
export interface Candidate {
  readonly pupil: Pupil;
  readonly uses: readonly Use[];
  readonly ends: Day;
}

export type Ending = 'all' | 'soon' | 'over';

/** Whose yes ends before `until`, so that renewing it would carry it on. */
export function candidatesOf(register: Register, today: Day, until: Day): Candidate[] {
  if (until < today) return [];
  const ids: PupilId[] = [...register.pupils.keys()];
  const { bodies } = renew(register, ids, { source: 'to be asked', from: today, until });
  const uses = new Map<PupilId, Set<Use>>();
  for (const { pupil, answers } of bodies) {
    const found = uses.get(pupil) ?? new Set();
    for (const use of USES) if (answers[use] !== undefined) found.add(use);
    uses.set(pupil, found);
  }
  return [...uses].flatMap(([id, found]) => {
    const pupil = register.pupils.get(id);
    const ends = Array.from(found, (use) => pupil?.permissions[use]?.until ?? until).sort()[0];
    return pupil && ends !== undefined ? [{ pupil, uses: [...found], ends }] : [];
  });
}

/** Whether the first of the consents ends within six weeks, or has ended. */
export function endsAs({ ends }: Candidate, ending: Ending, today: Day): boolean {
  if (ending === 'all') return true;
  return ending === 'over' ? ends < today : ends <= addDays(today, WARNING_DAYS);
}
