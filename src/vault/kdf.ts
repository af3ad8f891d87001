import { argon2id } from 'hash-wasm';
import * as v from 'valibot';
import { type Bytes, fromBase64, randomBytes, toBase64, toUtf8 } from './bytes.ts';

/** Base64url of between `least` and `most` bytes. */
export const base64Schema = (least: number, most: number) =>
  v.pipe(
    v.string(),
    v.regex(/^[\w-]*$/),
    v.minLength(Math.ceil((least * 4) / 3)),
    v.maxLength(Math.ceil((most * 4) / 3)),
  );

const between = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/**
 * How a passphrase was stretched, stored beside what it opens. Weaker than OWASP's least for Argon2id
 * (19 MiB, two passes) is refused, so that nobody can weaken a stored vault unnoticed; so is more than
 * 512 MiB or 16 passes, which would only stop the browser.
 */
export const kdfSchema = v.strictObject({
  name: v.literal('argon2id'),
  /** KiB of memory. */
  memory: between(19_456, 524_288),
  passes: between(2, 16),
  lanes: between(1, 4),
  salt: base64Schema(16, 64),
});
export type Kdf = v.InferOutput<typeof kdfSchema>;

/**
 * 64 MiB and three passes, as RFC 9106 (section 4) recommends where memory is scarce; one lane, since
 * the browser runs lanes one after the other and only an attacker would run them side by side.
 */
export const newKdf = (): Kdf => ({
  name: 'argon2id',
  memory: 65_536,
  passes: 3,
  lanes: 1,
  salt: toBase64(randomBytes(16)),
});

/** Turns a passphrase into 32 bytes, slowly. */
export type Stretch = (passphrase: string, kdf: Kdf) => Promise<Bytes>;

/**
 * Argon2id (RFC 9106). Letters are brought into one form first (NFKC), since two keyboards write the
 * same accented letter in two ways.
 */
export const stretch: Stretch = async (passphrase, kdf) => {
  const made = await argon2id({
    password: toUtf8(passphrase.normalize('NFKC')),
    salt: fromBase64(kdf.salt),
    memorySize: kdf.memory,
    iterations: kdf.passes,
    parallelism: kdf.lanes,
    hashLength: 32,
    outputType: 'binary',
  });
  return new Uint8Array(made);
};
