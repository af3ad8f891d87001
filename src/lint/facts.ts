import type { Day } from '../consent/day.ts';
import type { Origin } from '../consent/picture.ts';
import type { Pupil, PupilId } from '../consent/pupil.ts';
import type { NameIndex } from '../names/index.ts';
import type { Remark } from './remark.ts';

/** What a named person has said of one picture. It holds for exactly that picture's content. */
export interface PictureAnswer {
  readonly shows: 'pupils' | 'no-pupils' | 'work-or-place';
  /** Random ids of the pupils shown; empty unless `shows` is `pupils`. */
  readonly pupils: readonly string[];
  /** Somebody is shown who is not on the school's list: a visitor, a sibling, another school. */
  readonly others: boolean;
  /** Somebody has made sure that each of those has agreed to it; null: nobody was asked. */
  readonly agreed: boolean | null;
  /** Events that set conditions which this picture keeps, as somebody said: see `toBeJudged`. */
  readonly judged: readonly string[];
  /** Somebody looked, and no face can be made out. */
  readonly noFace: boolean;
  /** Whether a name of somebody shown is seen or heard in it; null: nobody was asked. */
  readonly named: boolean | null;
  readonly origin: Origin;
}

/** The school consent list as the rules may use it, while it is unlocked. */
export interface ListFacts {
  /** When somebody last said that the list is up to date, UTC milliseconds; null: never. */
  readonly currentAt: number | null;
  /** Every way its pupils' names may be written. */
  readonly names: NameIndex;
  /** Who is on it; undefined for an id that is not. */
  pupil(id: PupilId): Pupil | undefined;
}

/**
 * What is known beside the draft itself. Only the worker has any of it; a rule that needs it finds
 * nothing without, and the guard then says *not checked*.
 */
export interface Facts {
  /** null: there is no list, or it is locked or damaged. */
  readonly list: ListFacts | null;
  /** What was said of the row's picture; null: nothing yet, which counts as pupils (house.md). */
  picture(row: number, index: number): PictureAnswer | null;
  /** What was said of the pictures of the post that is quoted, of all together; null: nothing yet. */
  readonly quoted: PictureAnswer | null;
  /** The day on which a person said that a post goes out of which X says this; null: nobody has. */
  saidDay?(scheduled: string): Day | null;
  /** What a proofreader said of exactly this text; null, or no such function: nobody has read it. */
  remarks?(text: string): readonly Remark[] | null;
}

/** Nothing is known: a page on X, or Lollipop without a list. */
export const NO_FACTS: Facts = { list: null, picture: () => null, quoted: null };
