/** Random id of a pupil; it says nothing about them. */
export type PupilId = string;

/**
 * A pupil as far as names go. Names are as the list writes them, with their accents, hyphens and
 * apostrophes; several forenames may stand in one string ("Muhammad Ayaan").
 */
export interface NamedPupil {
  readonly id: PupilId;
  readonly forenames: {
    readonly legal: string;
    readonly middle?: string;
    readonly preferred?: string;
    /** Other names the pupil goes by. One with several words may hold a surname. */
    readonly aliases?: readonly string[];
  };
  readonly surnames: { readonly legal: string; readonly preferred?: string };
  /** As the school writes it: "4 Rowan", "R Acorn". '' when not known. */
  readonly className: string;
}

/** Somebody or something known not to be a pupil, as the school added it. */
export interface NotPupil {
  readonly kind: 'staff' | 'governor' | 'class' | 'public-figure' | 'other';
  /** "Mrs Rose Whitaker", "4 Rowan", "Grace Darling". */
  readonly name: string;
}

/** How a form belongs to a pupil; the order is part of the packed index. */
export const KINDS = {
  /** A forename in use, whole: Alice, Amelia-Rose. */
  given: 0,
  /** One of several forenames in one string: Muhammad, Ayaan. */
  part: 1,
  /** One half of a forename with a hyphen: Amelia, Rose. It is a name of its own as well. */
  half: 2,
  middle: 3,
  surname: 4,
  /** One half of a double surname. */
  surnamePart: 5,
} as const;
export type Kind = (typeof KINDS)[keyof typeof KINDS];

/** Whether the kind is a forename of some sort. */
export const isForename = (kind: number): boolean => kind <= KINDS.middle;
