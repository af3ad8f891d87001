import { type Bytes, concat, randomBytes } from './bytes.ts';
import { timesPower } from './gf32.ts';
import { Refused } from './result.ts';

/** Crockford's base 32: no I, L, O or U, so that print and handwriting can be read back. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUPS = 8;
const IN_GROUP = 4;

/**
 * The fifth letter of a group checks its four: each single wrong letter, and any two letters changed
 * over, gives another one; and so do groups in the wrong order, since their place counts.
 */
const checkOf = (letters: readonly number[], group: number): number =>
  letters.reduce((sum, letter, place) => sum ^ timesPower(letter, place + 1), group);

/** 160 random bits, as eight groups of five letters: `7K2QM-...`. Shown once, and meant for paper. */
export function newRecoveryCode(bytes: Bytes = randomBytes(20)): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from({ length: GROUPS }, (_, group) => {
    const letters = Array.from({ length: IN_GROUP }, (_, place) => {
      const from = (group * IN_GROUP + place) * 5;
      return Number.parseInt(bits.slice(from, from + 5), 2);
    });
    return [...letters, checkOf(letters, group)].map((letter) => LETTERS[letter]).join('');
  }).join('-');
}

/**
 * Reads a code as people type it: small letters, spaces or none, O for 0, I and L for 1.
 * @returns its 20 bytes.
 * @throws Refused `recoveryCodeMistyped`, with the first group that can't be right.
 */
export function readRecoveryCode(typed: string): Bytes {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}.,_]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const letters = Array.from(plain, (letter) => LETTERS.indexOf(letter));
  const size = IN_GROUP + 1;
  const groups = Array.from({ length: GROUPS }, (_, at) =>
    letters.slice(at * size, at * size + size),
  );
  const wrong = groups.findIndex((group, index) => {
    const [check] = group.slice(IN_GROUP);
    return (
      group.length < size ||
      group.includes(-1) ||
      check !== checkOf(group.slice(0, IN_GROUP), index)
    );
  });
  if (wrong !== -1) throw new Refused('recoveryCodeMistyped', { group: wrong + 1 });
  if (letters.length !== GROUPS * size) throw new Refused('recoveryCodeMistyped');
  const bits = groups
    .flatMap((group) => group.slice(0, IN_GROUP))
    .map((letter) => letter.toString(2).padStart(5, '0'))
    .join('');
  return concat(
    Uint8Array.from({ length: 20 }, (_, at) => Number.parseInt(bits.slice(at * 8, at * 8 + 8), 2)),
  );
}
