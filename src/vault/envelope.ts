import { sha256 } from '@noble/hashes/sha2.js';
import { type Bytes, concat, fromUtf8, sameBytes, toUtf8 } from './bytes.ts';
import { Refused } from './result.ts';

const MAGIC = toUtf8('LLPP');
const HASH = 32;
const START = MAGIC.length + HASH + 2;

/**
 * The coat of every stored blob: four letters, SHA-256 of all that follows, two bytes of version, the
 * body. Because the hash covers the version too, no flipped byte can pose as a newer version or a wrong
 * passphrase. This much must stay the same in every version to come.
 * @param version 1 to 65535.
 */
export function pack(version: number, body: Uint8Array): Bytes {
  const rest = concat(Uint8Array.of(version >> 8, version & 0xff), body);
  return concat(MAGIC, sha256(rest), rest);
}

/**
 * @param what the stored thing's name, for the message.
 * @throws Refused `damaged`, or `newerVersion` for one that a later Lollipop wrote.
 */
export function unpack(stored: Uint8Array, version: number, what: string): Bytes {
  const rest = stored.slice(MAGIC.length + HASH);
  const whole =
    stored.length >= START &&
    sameBytes(stored.subarray(0, MAGIC.length), MAGIC) &&
    sameBytes(stored.subarray(MAGIC.length, MAGIC.length + HASH), sha256(rest));
  if (!whole) throw new Refused('damaged', { what });
  const written = ((rest[0] ?? 0) << 8) | (rest[1] ?? 0);
  if (written > version) throw new Refused('newerVersion', { what });
  if (written < version) throw new Refused('damaged', { what });
  return rest.slice(2);
}

/** The same for JSON. The caller parses what comes out. */
export const packJson = (version: number, value: unknown): Bytes =>
  pack(version, toUtf8(JSON.stringify(value)));

export function unpackJson(stored: Uint8Array, version: number, what: string): unknown {
  try {
    return JSON.parse(fromUtf8(unpack(stored, version, what)));
  } catch (thrown) {
    if (thrown instanceof Refused) throw thrown;
    throw new Refused('damaged', { what });
  }
}
