import {
  answerThat,
  type Condition,
  type Day,
  type Decision,
  type PictureAnswer,
  type Pupil,
  type PupilId,
  pictureDecision,
  type Register,
} from '../../consent/index.ts';
import type { SheetPicture } from '../../messages/sheet.ts';

/** What has been said of one picture so far; null: not answered yet. */
export interface Said {
  readonly shows: PictureAnswer['shows'] | null;
  readonly pupils: readonly PupilId[];
  readonly others: boolean | null;
  readonly noFace: boolean | null;
}
export const NOTHING_SAID: Said = { shows: null, pupils: [], others: null, noFace: null };

/** A condition and how it stands with this picture. `judge`: only a person can tell. */
export interface Weighed {
  readonly condition: Condition;
  readonly stands: 'met' | 'broken' | 'ask' | 'judge';
}
export type Shown =
  | { readonly ok: true; readonly until: Day; readonly conditions: readonly Weighed[] }
  | Extract<Decision, { ok: false }>;
export interface Chosen {
  readonly id: PupilId;
  /** undefined: not on the list any more. */
  readonly pupil: Pupil | undefined;
  readonly shown: Shown;
}

/** What is still to be said, in the order in which it is asked. */
export const MISSING = ['shows', 'pupils', 'others', 'face'] as const;
export type Missing = (typeof MISSING)[number];

export interface Looked {
  readonly chosen: readonly Chosen[];
  /** Whether a chosen pupil may be shown only where no face can be made out. */
  readonly asksFace: boolean;
  readonly missing: Missing | null;
  /** How many of the chosen may not be shown in this picture as it is. */
  readonly mayNot: number;
  /** How many have a condition that a person must judge. */
  readonly judge: number;
}

/**
 * What follows from what was said of a picture. Says nothing of whether it may be posted: the rules
 * decide that, from the answer that is recorded.
 * @param day on which it is to be posted.
 */
export function lookAt(
  said: Said,
  kind: SheetPicture['kind'],
  register: Register,
  day: Day,
): Looked {
  const ids = said.shows === 'pupils' ? said.pupils : [];
  const chosen = ids.map((id): Chosen => {
    const pupil = register.pupils.get(id);
    return { id, pupil, shown: weigh(pictureDecision(pupil, kind, day), said) };
  });
  const conditions = chosen.map(({ shown }) => (shown.ok ? shown.conditions : []));
  const asksFace = conditions.flat().some(({ condition }) => condition.kind === 'no-face');
  const has = (stands: Weighed['stands']) => (list: readonly Weighed[]) =>
    list.some((one) => one.stands === stands);
  return {
    chosen,
    asksFace,
    missing: missingIn(said, asksFace),
    mayNot: chosen.filter(({ shown }) => !shown.ok || has('broken')(shown.conditions)).length,
    judge: conditions.filter(has('judge')).length,
  };
}

function weigh(decision: Decision, said: Said): Shown {
  if (!decision.ok) return decision;
  const conditions = decision.conditions.map((condition) => ({
    condition,
    stands: standing(condition, said),
  }));
  return { ok: true, until: decision.until, conditions };
}

function standing(condition: Condition, { pupils, noFace }: Said): Weighed['stands'] {
  switch (condition.kind) {
    case 'group-only':
      // Whoever is not on the list does not count: nobody said how many they are.
      return pupils.length >= condition.least ? 'met' : 'broken';
    case 'no-face':
      return noFace === null ? 'ask' : noFace ? 'met' : 'broken';
    case 'work-only':
      return 'broken';
    case 'other':
      return 'judge';
  }
}

function missingIn(said: Said, asksFace: boolean): Missing | null {
  if (said.shows === null) return 'shows';
  if (said.shows !== 'pupils') return null;
  if (said.pupils.length === 0 && said.others !== true) return 'pupils';
  if (said.others === null) return 'others';
  return asksFace && said.noFace === null ? 'face' : null;
}

/** The answer to record; null while something is missing. */
export function answerOf(said: Said, { missing, asksFace }: Looked): PictureAnswer | null {
  if (missing !== null || said.shows === null) return null;
  if (said.shows !== 'pupils') {
    return answerThat(said.shows);
  }
  return answerThat('pupils', {
    pupils: [...said.pupils],
    others: said.others === true,
    noFace: asksFace && said.noFace === true,
  });
}

/** What was recorded of this very picture before, as a start. That no face shows is kept if said. */
export function saidBefore({ shows, pupils, others, noFace }: PictureAnswer): Said {
  return { shows, pupils, others, noFace: noFace || null };
}

/** The same people; but whether a face can be made out is looked at in every picture anew. */
export function sameAs({ shows, pupils, others }: Said): Said {
  return { shows, pupils, others, noFace: null };
}
