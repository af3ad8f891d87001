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
  toBeJudged,
} from '../../consent/index.ts';
import type { SheetPicture } from '../../messages/sheet.ts';
import type { Said } from './said.ts';

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
export const MISSING = [
  ...(['shows', 'absent', 'pupils', 'agreed', 'face', 'kept', 'named', 'origin'] as const),
] as const;
export type Missing = (typeof MISSING)[number];

export interface Looked {
  readonly chosen: readonly Chosen[];
  /** Of a class chosen whole, who is still to be said absent or shown; and who was said absent. */
  readonly unsure: readonly Chosen[];
  readonly absent: readonly Chosen[];
  /** Whether a chosen pupil may be shown only where no face can be made out. */
  readonly asksFace: boolean;
  /** Conditions of the chosen that only a person can judge, by the events that set them. */
  readonly toJudge: readonly string[];
  /** Whether they are kept; null: nobody has said so of all of them. */
  readonly kept: boolean | null;
  /** Whether a name may be heard in it, or seen for a moment. */
  readonly asksNamed: boolean;
  readonly missing: Missing | null;
  /** How many of the chosen may not be shown in this picture as it is. */
  readonly mayNot: number;
}

/**
 * What follows from what was said of a picture. Says nothing of whether it may be posted: the rules
 * decide that, from the answer that is recorded.
 * @param day on which it is to be posted.
 */
export function lookAt(
  said: Said,
  { kind, looks }: Pick<SheetPicture, 'kind' | 'looks'>,
  register: Register,
  day: Day,
): Looked {
  const people = (ids: readonly PupilId[]) =>
    (said.shows === 'pupils' ? ids : []).map((id): Chosen => {
      const pupil = register.pupils.get(id);
      return { id, pupil, shown: weigh(pictureDecision(pupil, kind, day), said) };
    });
  const chosen = people(said.pupils);
  const conditions = chosen.map(({ shown }) => (shown.ok ? shown.conditions : []));
  const asksFace = conditions.flat().some(({ condition }) => condition.kind === 'no-face');
  const toJudge = chosen.flatMap(({ pupil, shown }) => (shown.ok ? toBeJudged(pupil, kind) : []));
  const kept = keptIn(said, toJudge);
  const asksNamed = said.shows === 'pupils' && kind !== 'photo';
  const has = (stands: Weighed['stands']) => (list: readonly Weighed[]) =>
    list.some((one) => one.stands === stands);
  return {
    chosen,
    unsure: people(said.unsure),
    absent: people(said.absent),
    asksFace,
    ...{ toJudge, kept, asksNamed },
    missing: missingIn(said, {
      ...{ asksFace, asksNamed, asksOrigin: looks !== null },
      asksKept: toJudge.length > 0 && kept === null,
    }),
    mayNot: chosen.filter(({ shown }) => !shown.ok || has('broken')(shown.conditions)).length,
  };
}

/** What was said of conditions is good for those that were there, and for none that came since. */
function keptIn({ judged }: Said, toJudge: readonly string[]): boolean | null {
  if (judged === 'no') return false;
  return judged !== null && toJudge.every((event) => judged.includes(event)) ? true : null;
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

type Asks = Readonly<Record<'asksFace' | 'asksKept' | 'asksNamed' | 'asksOrigin', boolean>>;

function missingIn(
  said: Said,
  { asksFace, asksKept, asksNamed, asksOrigin }: Asks,
): Missing | null {
  if (said.shows === null) return 'shows';
  if (said.shows === 'pupils') {
    if (said.unsure.length > 0) return 'absent';
    if (said.pupils.length === 0 && !said.others) return 'pupils';
    if (said.others && said.agreed === null) return 'agreed';
    if (asksFace && said.noFace === null) return 'face';
    if (asksKept) return 'kept';
    if (asksNamed && said.named === null) return 'named';
  }
  return asksOrigin && said.origin === null ? 'origin' : null;
}

/** The answer to record; null while something is missing. */
export function answerOf(
  said: Said,
  { missing, asksFace, toJudge, kept }: Looked,
): PictureAnswer | null {
  if (missing !== null || said.shows === null) return null;
  const origin = said.origin ?? 'not-asked';
  if (said.shows !== 'pupils') return answerThat(said.shows, { origin });
  const { pupils, absent, others, named } = said;
  return answerThat('pupils', {
    ...{ pupils: [...pupils], absent: [...absent], others, named, origin },
    agreed: others ? said.agreed : null,
    judged: kept === true ? [...new Set(toJudge)] : [],
    noFace: asksFace && said.noFace === true,
  });
}
