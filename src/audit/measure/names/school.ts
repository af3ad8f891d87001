import { DIMINUTIVES } from '../../../names/data/diminutives.ts';
import { keyOf } from '../../../names/fold.ts';
import type { NamedPupil } from '../../../names/index.ts';
import { SURNAMES } from './surnames.ts';

/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32). */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<T>(list: readonly T[], random: Random): T {
  const one = list[Math.floor(random() * list.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
}

/** Draws given names as often as children were given them. */
export type DrawName = (random: Random) => string;

/** @param lines `name,births` with a header line, as ONS's table of given names. */
export function drawByBirths(lines: readonly string[]): DrawName {
  const names: string[] = [];
  const ends: number[] = [];
  let total = 0;
  for (const line of lines.slice(1)) {
    const [name = '', births = ''] = line.split(',');
    if (name === '' || !(Number(births) > 0)) throw new Error(`not name,births: ${line}`);
    total += Number(births);
    names.push(name);
    ends.push(total);
  }
  return (random) => {
    const at = random() * total;
    let low = 0;
    let high = ends.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return names[low] ?? '';
  };
}

const CLASSES = 'Oak Ash Rowan Hazel Beech Willow Maple'.split(' ');

/** A school's list: names by births, some with a middle, double or short name in use. */
export function makeSchool(size: number, draw: DrawName, random: Random): NamedPupil[] {
  return Array.from({ length: size }, (_, number): NamedPupil => {
    const legal = random() < 0.03 ? `${draw(random)}-${draw(random)}` : draw(random);
    const short = DIMINUTIVES[keyOf(legal)]?.split(' ').filter((name) => name.length > 2);
    const known = short?.length && random() < 0.1 ? capital(pick(short, random)) : legal;
    const year = 1 + Math.floor(random() * 6);
    // Common surnames more often: the square of a random number leans to the front of the list.
    const surname = SURNAMES[Math.floor(random() ** 2 * SURNAMES.length)] ?? 'Smith';
    return {
      id: `p${number}`,
      forenames: {
        legal,
        preferred: known,
        ...(random() < 0.4 ? { middle: draw(random) } : {}),
      },
      surnames: { legal: surname, preferred: surname },
      className: `${year} ${CLASSES[year] ?? 'Oak'}`,
    };
  });
}

export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
