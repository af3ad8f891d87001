import type { Word } from './cut.ts';
import type { NameIndex } from './name-index.ts';
import { isNamed } from './segments.ts';
import { DAYS, MONTHS, SEASONS } from './vocabulary.ts';
import { ordinary } from './words.ts';

const FIGURED = /^\d{0,4}(\p{L}{3,})\d{0,4}$/u;
const STRETCHED = /(.)\1\1/u;
/** xXAliceXx, and kisses run into a name: alicexx. */
const KISSED = /^(?:xx+)?(\p{L}{4,}?)(?:xx+)?$/u;
/** Of runs of one letter, so many are tried as one letter and as two. */
const MOST_RUNS = 3;

/**
 * Words as they were meant, where the list knows them so: stretched ones ("Kaaatie!"), ones that
 * carry a figure ("Katie2019", "1Katie") and ones dressed up ("xXKatieXx"). Everything else stays as it is, and so does every place.
 */
export function retyped(words: readonly Word[], index: NameIndex): readonly Word[] {
  let changed: Word[] | null = null;
  words.forEach((word, at) => {
    const key = meant(word.key, index);
    if (key === null) return;
    changed ??= [...words];
    changed[at] = { ...word, key };
  });
  return changed ?? words;
}

function meant(key: string, index: NameIndex): string | null {
  if (/\d/.test(key)) {
    const letters = FIGURED.exec(key)?.[1];
    return letters !== undefined && !isDated(letters, index) && isNamed(letters, index)
      ? letters
      : null;
  }
  const dressed = key.includes('xx') ? KISSED.exec(key)?.[1] : undefined;
  if (dressed !== undefined && isNamed(dressed, index) && !isNamed(key, index)) return dressed;
  if (!STRETCHED.test(key) || isNamed(key, index)) return null;
  return shorter(key).find((one) => one.length > 2 && isNamed(one, index)) ?? null;
}

/** May2026, Summer2026, Rowan4, Hope2026: what carries a figure by right. */
const isDated = (letters: string, index: NameIndex): boolean =>
  MONTHS.has(letters) ||
  SEASONS.has(letters) ||
  DAYS.has(letters) ||
  ordinary(letters) > 2 ||
  index.notPupils.isClassWord(letters);

/** Every run of three letters and more as one letter or two: kaaatie -> katie, kaatie. */
function shorter(key: string): string[] {
  let made = [''];
  let runs = 0;
  for (const { 0: run } of key.matchAll(/(.)\1*/gu)) {
    const letter = run.charAt(0);
    if (run.length < 3) made = made.map((start) => start + run);
    else {
      runs += 1;
      const ways = runs > MOST_RUNS ? [letter] : [letter, letter + letter];
      made = made.flatMap((start) => ways.map((way) => start + way));
    }
  }
  return made;
}
