import {
  calledName,
  createSearch,
  type Day,
  type Pupil,
  type PupilId,
  type Register,
} from '../consent/index.ts';
import { answerTo, type Tone, toneOf } from '../ui/pupil/verdict.ts';

/** A pupil as a line of the list, worked out once a day and a list, so that typing costs nothing. */
export interface Row {
  readonly pupil: Pupil;
  /** '' when nothing of the name can be read. */
  readonly name: string;
  readonly tone: Tone;
  /** The yes for pictures on X ends within six weeks. */
  readonly soon: boolean;
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

export const isFilter = ({ text, className, state }: Filter): boolean =>
  text !== '' || className !== '' || state !== null;

export interface Finder {
  /** How many are on the list at all. */
  readonly size: number;
  readonly classes: readonly string[];
  /**
   * Best first. Who has left is found by name only: they are no part of a class any more, but who
   * asks for them must hear "no", not that there is nobody of that name.
   */
  find(filter: Filter): Row[];
}

export function createFinder(register: Register, day: Day): Finder {
  const search = createSearch(register, day);
  const rows = new Map<PupilId, Row>();
  for (const { pupil, standing } of search.find({ leavers: true })) {
    const tone = toneOf(answerTo(pupil, 'photo', day), 'photo');
    rows.set(pupil.id, {
      pupil,
      name: calledName(pupil),
      tone,
      soon: standing === 'expiring' && tone !== 'no',
    });
  }
  return {
    size: rows.size,
    classes: search.classes,
    find: ({ text, className, state }) =>
      search
        .find({ text, leavers: text.trim() !== '', ...(className === '' ? {} : { className }) })
        .flatMap(({ pupil }) => rows.get(pupil.id) ?? [])
        .filter((row) => state === null || isIn(row, state)),
  };
}

function isIn({ tone, soon }: Row, state: State): boolean {
  if (state === 'soon') return soon;
  return state === 'not' ? tone === 'no' : tone !== 'no';
}
