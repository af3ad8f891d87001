import * as v from 'valibot';
import { type Bytes, fromBase64, sameBytes, toBase64 } from './bytes.ts';
import { derive, deriveSealingKey } from './derive.ts';
import { base64Schema } from './kdf.ts';
import { Refused } from './result.ts';
import { open, seal } from './seal.ts';

/** A private key shut away under a secret, and a value that tells whether a secret is the right one. */
export const lockSchema = v.strictObject({
  check: base64Schema(32, 32),
  sealed: base64Schema(28, 512),
});
export type Lock = v.InferOutput<typeof lockSchema>;

/**
 * @param secret 32 bytes of a stretched passphrase, a recovery code or a platform's secret.
 * @param identity whose lock, and of which kind.
 */
export async function makeLock(secret: Bytes, identity: string, plain: Bytes): Promise<Lock> {
  const [check, key] = await Promise.all([
    derive(secret, 'check'),
    deriveSealingKey(secret, 'lock'),
  ]);
  return { check: toBase64(check), sealed: toBase64(await seal(key, identity, plain)) };
}

/**
 * @returns what was shut away; null when the secret is not the one. The check is stored apart from what
 * it guards, so a wrong passphrase and a damaged key are never taken for each other.
 * @throws Refused `damaged` when the secret is right and the key still does not open.
 */
export async function openLock(lock: Lock, secret: Bytes, identity: string): Promise<Bytes | null> {
  if (!sameBytes(await derive(secret, 'check'), fromBase64(lock.check))) return null;
  const key = await deriveSealingKey(secret, 'lock');
  const plain = await open(key, identity, fromBase64(lock.sealed));
  if (!plain) throw new Refused('damaged', { what: identity });
  return plain;
}
