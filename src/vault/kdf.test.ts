import { argon2id } from 'hash-wasm';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { toBase64 } from './bytes.ts';
import { type Kdf, kdfSchema, newKdf, stretch } from './kdf.ts';

const LEAST: Kdf = {
  name: 'argon2id',
  memory: 19_456,
  passes: 2,
  lanes: 1,
  salt: 'AAECAwQFBgcICQoLDA0ODw',
};

test('it is the Argon2id that others know', async () => {
  // A vector of the reference implementation: github.com/P-H-C/phc-winner-argon2, src/test.c. (That of
  // RFC 9106, section 5.3, has associated data, which this library can't be given.)
  const made = await argon2id({
    password: 'password',
    salt: 'somesalt',
    memorySize: 65_536,
    iterations: 2,
    parallelism: 1,
    hashLength: 32,
    outputType: 'hex',
  });
  expect(made).toBe('09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7');
});

test('a passphrase is stretched today as it was then', async () => {
  expect(toBase64(await stretch('three random words', LEAST))).toBe(
    'TDuhfGwWSpclkPRw3bYM_RfiyiXbqVIaIwgoSJoCRPg',
  );
});

test('an accented letter is the same however the keyboard wrote it', async () => {
  expect(await stretch('caf\u00E9 caf\u00E9 caf\u00E9', LEAST)).toEqual(
    await stretch('cafe\u0301 cafe\u0301 cafe\u0301', LEAST),
  );
});

test('what a new vault uses is within its own bounds, with a salt of its own', () => {
  expect(v.is(kdfSchema, newKdf())).toBe(true);
  expect(newKdf().salt).not.toBe(newKdf().salt);
});

test.each([
  ['less memory', { memory: 19_455 }],
  ['absurdly much memory', { memory: 524_289 }],
  ['one pass', { passes: 1 }],
  ['endless passes', { passes: 17 }],
  ['no lane', { lanes: 0 }],
  ['half a pass', { passes: 2.5 }],
  ['a short salt', { salt: 'AAAA' }],
  ['another function', { name: 'pbkdf2' }],
])('%s is refused', (_, part) => {
  expect(v.is(kdfSchema, { ...LEAST, ...part })).toBe(false);
});
