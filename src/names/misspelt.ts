import { BASE, hashOf, POWERS } from './hash.ts';
import type { NameIndex } from './name-index.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Spellings that sound alike and are two letters apart: each is tried both ways. */
const SOUNDS: readonly (readonly [string, string])[] = [
  ['ph', 'f'],
  ['ie', 'y'],
  ['ey', 'y'],
  ['ee', 'y'],
  ['ee', 'i'],
  ['ie', 'ey'],
  ['ck', 'k'],
  ['ck', 'c'],
  ['x', 'cks'],
  ['x', 'ks'],
  ['ea', 'ee'],
  ['ai', 'ay'],
  ['eigh', 'ey'],
  ['eigh', 'y'],
  ['eigh', 'ie'],
  ['leigh', 'lee'],
  ['qu', 'k'],
  ['oo', 'u'],
  ['ou', 'u'],
  ['ei', 'ie'],
  ['ya', 'ia'],
  ['yn', 'ine'],
  ['yn', 'in'],
  ['lyn', 'line'],
  ['ll', 'l'],
  ['cc', 'c'],
  ['gh', ''],
];
/** Shorter names are a letter away from too much else ("Ava", "Eva", "Iva"). */
export const SHORTEST = 4;
const LONGEST = 24;

/**
 * The keys of the index that are one slip away from a word: a letter left out, doubled, put in,
 * changed or swapped with its neighbour, or a sound spelt another way. Each of some hundred slips is
 * one probe by hash; only hits are built as strings.
 */
export function slipsOf(key: string, index: NameIndex): string[] {
  const length = key.length;
  if (length < SHORTEST || length > LONGEST || !/^[a-z]+$/.test(key)) return [];
  const found = new Set<string>();
  const heads = new Uint32Array(length + 1);
  for (let at = 0; at < length; at++) heads[at + 1] = grow(heads[at] ?? 0, key.charCodeAt(at));
  /** The hash of key[from..], as it adds to what stands before it. */
  const tail = (from: number): number =>
    ((heads[length] ?? 0) - Math.imul(heads[from] ?? 0, POWERS[length - from] ?? 0)) >>> 0;
  const join = (head: number, rest: number): number =>
    (Math.imul(head, POWERS[length - rest] ?? 0) + tail(rest)) >>> 0;
  const take = (hash: number, text: () => string) => {
    if (!index.hasHash(hash)) return;
    const made = text();
    if (made.length >= SHORTEST - 1) found.add(made);
  };
  for (let at = 0; at <= length; at++) {
    const head = heads[at] ?? 0;
    if (at < length && length > SHORTEST) {
      take(join(head, at + 1), () => key.slice(0, at) + key.slice(at + 1));
    }
    if (at + 1 < length) {
      const swapped = grow(grow(head, key.charCodeAt(at + 1)), key.charCodeAt(at));
      take(
        join(swapped, at + 2),
        () => key.slice(0, at) + key[at + 1] + key[at] + key.slice(at + 2),
      );
    }
    for (const letter of LETTERS) {
      const grown = grow(head, letter.charCodeAt(0));
      take(join(grown, at), () => key.slice(0, at) + letter + key.slice(at));
      if (at < length)
        take(join(grown, at + 1), () => key.slice(0, at) + letter + key.slice(at + 1));
    }
  }
  for (const [one, other] of SOUNDS) {
    for (const variant of [swap(key, one, other), swap(key, other, one)]) {
      if (variant !== null) take(hashOf(variant), () => variant);
    }
  }
  found.delete(key);
  return [...found];
}

const grow = (hash: number, unit: number): number => (Math.imul(hash, BASE) + unit + 1) >>> 0;

/** The last place is where such spellings differ most: Sophie, Sophy; Jackie, Jacky. */
function swap(key: string, from: string, to: string): string | null {
  if (from === '') return null;
  const at = key.lastIndexOf(from);
  return at < 0 ? null : key.slice(0, at) + to + key.slice(at + from.length);
}
