import type { Tag, Word } from './cut.ts';
import { atMost, type Find } from './found.ts';
import type { NameIndex } from './name-index.ts';
import { isNamed } from './segments.ts';
import { PRAISE } from './vocabulary.ts';
import { isWord, ordinary } from './words.ts';

/** Letters, and figures between or after: "willhill2016", "congrats2alice". */
const RUN = /^\p{L}{2}[\p{L}\p{N}]*$/u;
/** Shorter ones are not two words and a name, nor a forename and its surname. */
const SHORTEST = 6;

/**
 * Words of running text that may be several run together, to be read as a hashtag is: "WellDoneAlice",
 * "AliceandTheo", "alicebennett". Words and names as they are stay words.
 */
export function runsIn(words: readonly Word[], index: NameIndex): Tag[] {
  return words.flatMap(({ key, from, shape }) => {
    if (key.length < SHORTEST || shape === 'upper' || !RUN.test(key)) return [];
    if (isWord(key) || isNamed(key, index)) return [];
    return [{ kind: 'run' as const, from, to: from + key.length }];
  });
}

type Shape = 'mixed' | 'capital' | 'lower';

/**
 * What a name in such a run is worth. Capitals inside show where it was run together. Without them a
 * forename and its surname do; one name among words is asked about, and beside a single word only in
 * small letters: places and surnames are made so as well (Charlestown, Rosewood).
 * @param all the run cut up; its figures say nothing. @param shape how it was typed: capitals inside, one at its head, none.
 * @returns null: nothing.
 */
export function weighRun(
  find: Find,
  all: readonly Word[],
  shape: Shape,
  index: NameIndex,
): Find | null {
  const words = all.filter(({ key }) => !/^\d+$/.test(key));
  if (words.length < 2 || find.form === 'misspelt') return null;
  const mine = words.filter(({ start, end }) => find.start <= start && end <= find.end);
  const others = words.filter((word) => !mine.includes(word));
  const plain = mine.every(({ key }) => ordinary(key) > 1);
  const unread = others.filter(
    ({ key }) => !isWord(key) && !PRAISE.has(key) && key.length > 1 && !isNamed(key, index),
  );
  if (find.form === 'full') return plain ? atMost(find, 'maybe') : find;
  if (shape === 'mixed') {
    // MacKenzie, DeShawn: one name. AliceandTheo: two, and Theo may be anybody.
    if (unread.some(({ key }) => key.length < 4)) return null;
    return plain || unread.length > 0 ? atMost(find, 'maybe') : find;
  }
  if (unread.length > 0 || others.some(({ key }) => key.length < 2)) return null;
  // "aliceb"; but only in small letters, for places and surnames begin with a capital.
  if (find.form === 'initial') {
    const named = mine.some(({ key }) => key.length > 3);
    return shape === 'lower' && named && !plain ? atMost(find, 'maybe') : null;
  }
  const praised = others.some(({ key }) => PRAISE.has(key) || key === 'done');
  if (plain) return praised && find.strength === 'sure' ? atMost(find, 'maybe') : null;
  if (mine.some(({ key }) => key.length < 4)) return null;
  if (words.length > 2) return praised && shape === 'lower' ? find : atMost(find, 'maybe');
  return shape === 'lower' ? atMost(find, 'maybe') : null;
}
