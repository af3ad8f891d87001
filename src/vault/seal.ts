import { type Bytes, concat, randomBytes, toUtf8 } from './bytes.ts';

/** AES-GCM's own: 96 random bits. One key seals far fewer than the 2^32 that NIST SP 800-38D allows. */
const IV = 12;
const TAG = 16;

/** A key for `seal` and `open`, from 32 bytes. It can't be read back out. */
export const sealingKey = (raw: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);

/**
 * AES-256-GCM. `identity` says what this is and where it belongs; it is not stored, and what is opened
 * under another identity does not open: a sealed thing can't be passed off as its neighbour.
 * @returns nonce, ciphertext and tag.
 */
export async function seal(key: CryptoKey, identity: string, plain: Bytes): Promise<Bytes> {
  const iv = randomBytes(IV);
  const algorithm = { name: 'AES-GCM', iv, additionalData: toUtf8(identity) };
  return concat(iv, new Uint8Array(await crypto.subtle.encrypt(algorithm, key, plain)));
}

/** @returns what was sealed; null when a byte, the key or the identity is not the one it was. */
export async function open(key: CryptoKey, identity: string, sealed: Bytes): Promise<Bytes | null> {
  if (sealed.length < IV + TAG) return null;
  const iv = sealed.subarray(0, IV);
  const algorithm = { name: 'AES-GCM', iv, additionalData: toUtf8(identity) };
  try {
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, sealed.subarray(IV)));
  } catch {
    return null; // The browser says only "OperationError", by design.
  }
}
