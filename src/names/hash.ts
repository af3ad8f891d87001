/**
 * A polynomial hash, modulo 2^32, so that the hash of a string with one letter changed follows from
 * the hashes of its beginnings: a word's hundreds of misspellings cost one probe each.
 */
export const BASE = 0x01000193;

/** The hash of a string, 0 to 2^32 - 1. */
export function hashOf(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index++) hash = step(hash, text.charCodeAt(index));
  return hash;
}

/** The hash once one more UTF-16 unit follows. */
export const step = (hash: number, unit: number): number =>
  (Math.imul(hash, BASE) + unit + 1) >>> 0;

/** Powers of the base: what a hash is multiplied by when that many units follow. */
export const POWERS: Uint32Array = powers(64);

function powers(count: number): Uint32Array {
  const out = new Uint32Array(count);
  let power = 1;
  for (let index = 0; index < count; index++) {
    out[index] = power;
    power = Math.imul(power, BASE) >>> 0;
  }
  return out;
}

/** Spreads a hash over a table's slots: near strings have near polynomial hashes. */
export function spread(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
