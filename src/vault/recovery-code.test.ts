import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newRecoveryCode, readRecoveryCode } from './recovery-code.ts';
import { Refused } from './result.ts';

const CODE = newRecoveryCode(Uint8Array.from({ length: 20 }, (_, at) => at * 11));

/** The group that is complained of; null for none, 'read' where the code was taken. */
function groupOf(typed: string): number | null | 'read' {
  try {
    readRecoveryCode(typed);
    return 'read';
  } catch (thrown) {
    return thrown instanceof Refused ? (thrown.refusal.group ?? null) : 'read';
  }
}

test('a code is eight groups of five letters that can’t be taken for each other', () => {
  expect(CODE).toBe('005HG-C89C0-6X14Q-TP33D-DSWRQ-93WTW-MPRB6-QHPHY');
  expect(newRecoveryCode()).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){7}$/);
});

test('a code is read back to the bytes it was made of', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 20, maxLength: 20 }), (bytes) => {
      expect(readRecoveryCode(newRecoveryCode(bytes))).toEqual(bytes);
    }),
  );
});

test('small letters, spaces, long dashes, and O and L for nought and one are forgiven', () => {
  const zeros = newRecoveryCode(new Uint8Array(20));
  expect(readRecoveryCode(zeros.replaceAll('0', 'o').replaceAll('1', 'l'))).toEqual(
    new Uint8Array(20),
  );
  expect(groupOf(CODE.toLowerCase().replaceAll('-', ' – '))).toBe('read');
  expect(groupOf(`  ${CODE.replaceAll('-', '')}\n`)).toBe('read');
});

test('every single wrong letter is noticed, in its group', () => {
  for (const [at, letter] of Array.from(CODE).entries()) {
    if (letter === '-') continue;
    for (const other of '0123456789ABCDEFGHJKMNPQRSTVWXYZU') {
      if (other === letter) continue;
      expect(groupOf(CODE.slice(0, at) + other + CODE.slice(at + 1))).toBe(Math.floor(at / 6) + 1);
    }
  }
});

test('two neighbours changed over are noticed', () => {
  for (let at = 0; at + 1 < CODE.length; at++) {
    const [a = '', b = ''] = CODE.slice(at, at + 2);
    if (a === b || a === '-' || b === '-') continue;
    expect(groupOf(CODE.slice(0, at) + b + a + CODE.slice(at + 2))).toBe(Math.floor(at / 6) + 1);
  }
});

test('groups in the wrong order are noticed', () => {
  const groups = CODE.split('-');
  expect(groupOf([groups[1], groups[0], ...groups.slice(2)].join('-'))).toBe(1);
});

test('a code that is too short or too long is not taken', () => {
  expect(groupOf(CODE.slice(0, -1))).toBe(8);
  expect(groupOf(CODE.slice(0, 11))).toBe(3);
  expect(groupOf('')).toBe(1);
  expect(groupOf(`${CODE}7`)).toBeNull();
});
