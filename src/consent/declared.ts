import type { ConsentEvent } from './events.ts';
import { inOrder } from './history.ts';
import type { PictureAnswer } from './picture.ts';
import type { PupilId } from './pupil.ts';

/** What was last said of one picture, and when (UTC milliseconds). */
export interface Declared {
  readonly at: number;
  /** null: its bytes could not be read. */
  readonly print: string | null;
  readonly answer: PictureAnswer;
}

/** What stands of every picture, the latest first; what was said of a picture before is left out. */
export function declaredPictures(events: Iterable<ConsentEvent>): Declared[] {
  const seen = new Set<string>();
  return inOrder(events)
    .toReversed()
    .flatMap(({ event: { at, body }, undoneBy }): Declared[] => {
      if (body.type !== 'picture-declared' || undoneBy !== null) return [];
      const { print, answer } = body;
      if (print !== null && seen.has(print)) return [];
      if (print !== null) seen.add(print);
      return [{ at, print, answer }];
    });
}

/** Who was shown lately, each once, the latest picture's first. @param most how many at most. */
export function lastShown(pictures: Iterable<Declared>, most: number): PupilId[] {
  const shown = new Set<PupilId>();
  for (const { answer } of pictures) {
    for (const pupil of answer.pupils) {
      if (shown.size < most) shown.add(pupil);
    }
  }
  return [...shown];
}
