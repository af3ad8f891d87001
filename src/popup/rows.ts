import { foldName } from '../consent/fold.ts';
import { addDays, calledName, type Day, type Pupil, type Register } from '../consent/index.ts';
import { SOON_DAYS } from '../ui/pupil/presets.ts';
import { answerTo, type Tone, toneOf } from '../ui/pupil/verdict.ts';

/** A pupil as a line of the list, worked out once a day and a list, so that typing costs nothing. */
export interface Row {
  readonly pupil: Pupil;
  /** '' when nothing of the name can be read. */
  readonly name: string;
  readonly tone: Tone;
  /** The yes for pictures on X ends within six weeks. */
  readonly soon: boolean;
  readonly left: boolean;
  /** Every word of every form of the name, folded. */
  readonly words: readonly string[];
}

export const STATES = ['shown', 'not', 'soon'] as const;
export type State = (typeof STATES)[number];

export interface Filter {
  readonly text: string;
  /** '' for every class. */
  readonly className: string;
  readonly state: State | null;
}
export const NO_FILTER: Filter = { text: '', className: '', state: null };

function rowOf(pupil: Pupil, day: Day): Row {
  const { forenames, surnames } = pupil;
  const answer = answerTo(pupil, 'photo', day);
  const names = [
    forenames.preferred,
    forenames.legal,
    forenames.middle,
    ...forenames.aliases,
    surnames.preferred,
    surnames.legal,
  ].map(foldName);
  return {
    pupil,
    name: calledName(pupil),
    tone: toneOf(answer),
    soon: answer.ok && answer.until <= addDays(day, SOON_DAYS),
    left: !answer.ok && answer.why === 'left',
    // A double name is found by its parts, by the whole and as one word.
    words: [
      ...new Set(names.flatMap((name) => [...name.split(' '), name.replaceAll(' ', '')])),
    ].filter((word) => word !== ''),
  };
}

const order = new Intl.Collator('en-GB');

/** The whole list in the order of its names; who has left comes last. */
export function rowsOf(register: Register, day: Day): Row[] {
  const rows = Array.from(register.pupils.values(), (pupil) => rowOf(pupil, day));
  return rows.sort(
    (a, b) =>
      Number(a.left) - Number(b.left) ||
      order.compare(a.name, b.name) ||
      order.compare(a.pupil.className, b.pupil.className),
  );
}

function isIn({ tone, soon }: Row, state: State): boolean {
  if (state === 'soon') return soon;
  return state === 'not' ? tone === 'no' : tone !== 'no';
}

/** Every word typed must start some word of some form of the name: "ali b" finds Alice Bennett. */
export function find(rows: readonly Row[], { text, className, state }: Filter): Row[] {
  const typed = foldName(text)
    .split(' ')
    .filter((word) => word !== '');
  return rows.filter(
    (row) =>
      (className === '' || row.pupil.className === className) &&
      (state === null || isIn(row, state)) &&
      typed.every((start) => row.words.some((word) => word.startsWith(start))),
  );
}

/** The classes there are, in order; a pupil without one adds none. */
export function classesOf(rows: readonly Row[]): string[] {
  const names = new Set(rows.filter(({ left }) => !left).map(({ pupil }) => pupil.className));
  names.delete('');
  return [...names].sort(new Intl.Collator('en-GB', { numeric: true }).compare);
}
