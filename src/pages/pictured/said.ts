import {
  type Day,
  type Decision,
  type Origin,
  type PictureAnswer,
  type Pupil,
  type PupilId,
  pictureDecision,
} from '../../consent/index.ts';
import type { SheetPicture } from '../../messages/sheet.ts';

/** What has been said of one picture so far; null: not answered yet. */
export interface Said {
  readonly shows: PictureAnswer['shows'] | null;
  readonly pupils: readonly PupilId[];
  /** Of a class chosen whole: whom something speaks against, while nobody has said if they are shown. */
  readonly unsure: readonly PupilId[];
  /** Of those: who was said not to be in the picture. */
  readonly absent: readonly PupilId[];
  /** Ticked, or not: Save says it in words. */
  readonly others: boolean;
  readonly agreed: boolean | null;
  /** Conditions that are kept (see `PictureAnswer.judged`), or that they are not. */
  readonly judged: readonly string[] | 'no' | null;
  readonly noFace: boolean | null;
  readonly named: boolean | null;
  readonly origin: Exclude<Origin, 'not-asked'> | null;
}
export const NOTHING_SAID: Said = {
  ...{ shows: null, pupils: [], unsure: [], absent: [] },
  ...{ others: false, agreed: null, judged: null, noFace: null, named: null, origin: null },
};

const without = (ids: readonly PupilId[], gone: PupilId) => ids.filter((id) => id !== gone);

/** Somebody is in the picture, whatever was said of them before. */
export function withPupil(said: Said, id: PupilId): Said {
  const { pupils, unsure, absent } = said;
  return {
    ...said,
    shows: 'pupils',
    pupils: [...without(pupils, id), id],
    unsure: without(unsure, id),
    absent: without(absent, id),
  };
}

/** Somebody was chosen and is not in the picture after all. */
export const withoutPupil = (said: Said, gone: PupilId): Said => ({
  ...said,
  pupils: without(said.pupils, gone),
});

/**
 * A whole class is in the picture, but for those whom something speaks against: each of them has to be
 * said to be absent, or shown. Striking them out unasked would be a false declaration (domain.md).
 */
export function withClass(
  said: Said,
  pupils: readonly Pupil[],
  kind: SheetPicture['kind'],
  day: Day,
): Said {
  const known = new Set([...said.pupils, ...said.unsure, ...said.absent]);
  const fresh = pupils.filter(({ id }) => !known.has(id));
  const against = (pupil: Pupil) => speaksAgainst(pictureDecision(pupil, kind, day));
  const idsOf = (some: readonly Pupil[]) => some.map(({ id }) => id);
  return {
    ...said,
    shows: 'pupils',
    pupils: [...said.pupils, ...idsOf(fresh.filter((pupil) => !against(pupil)))],
    unsure: [...said.unsure, ...idsOf(fresh.filter(against))],
  };
}

/** No consent, or a condition that a class standing in a row would break. */
const speaksAgainst = (decision: Decision): boolean =>
  !decision.ok ||
  decision.conditions.some(({ kind }) => kind === 'work-only' || kind === 'no-face');

/** Of the class, but not in the picture. */
export const confirmAbsent = (said: Said, id: PupilId): Said => ({
  ...said,
  unsure: without(said.unsure, id),
  absent: [...without(said.absent, id), id],
});

/** That was pressed for the wrong one: it is asked again. */
export const askAgain = (said: Said, id: PupilId): Said => ({
  ...said,
  unsure: [...without(said.unsure, id), id],
  absent: without(said.absent, id),
});

/**
 * What was recorded of this very picture before, as a start. That no face shows is kept if said.
 */
export function saidBefore({ noFace, origin, judged, ...answer }: PictureAnswer): Said {
  return {
    ...answer,
    unsure: [],
    judged: judged.length > 0 ? judged : null,
    noFace: noFace || null,
    origin: origin === 'not-asked' ? null : origin,
  };
}

/** Who is in a picture, as it may be said of another. */
export type Who = Pick<Said, 'shows' | 'pupils' | 'unsure' | 'absent' | 'others'>;

/**
 * The same people as in another picture. Whether a face can be made out, a name seen or heard and
 * whose the picture is are looked at in every picture anew, and so is who of a class is absent: that
 * somebody was not in the one picture says nothing of the next.
 */
export const sameAs = (said: Said, { shows, pupils, unsure, absent, others }: Who): Said => ({
  ...said,
  ...{ shows, pupils, others },
  unsure: [...unsure, ...absent],
  ...{ absent: [], agreed: null, judged: null, noFace: null },
});
