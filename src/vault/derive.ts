import { type Bytes, toUtf8 } from './bytes.ts';
import { sealingKey } from './seal.ts';

/**
 * HKDF-SHA-256 (RFC 5869): a key of its own for each purpose, so that no two uses share one.
 * @param secret high-entropy bytes: a random key, or what Argon2id made of a passphrase.
 * @returns 32 bytes.
 */
export async function derive(secret: Bytes, purpose: string, salt: Bytes = new Uint8Array(0)) {
  const base = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
  const info = toUtf8(`lollipop/1/${purpose}`);
  const bits = await crypto.subtle.deriveBits(
    { name: 'HKDF', hash: 'SHA-256', salt, info },
    base,
    256,
  );
  return new Uint8Array(bits);
}

/** The same, ready to seal with. */
export const deriveSealingKey = async (secret: Bytes, purpose: string, salt?: Bytes) =>
  sealingKey(await derive(secret, purpose, salt));
