import { type Bytes, concat } from './bytes.ts';
import { deriveSealingKey } from './derive.ts';
import { open, seal } from './seal.ts';

const CURVE = { name: 'ECDH', namedCurve: 'P-256' };
/** An uncompressed point of P-256. */
export const PUBLIC_KEY = 65;

/** Both halves as bytes: the public one as a raw point, the private one as PKCS #8. */
export interface KeyPair {
  readonly publicKey: Bytes;
  readonly privateKey: Bytes;
}

/** P-256, which every browser's WebCrypto has. */
export async function newKeyPair(): Promise<KeyPair> {
  const pair = await crypto.subtle.generateKey(CURVE, true, ['deriveBits']);
  const [publicKey, privateKey] = await Promise.all([
    crypto.subtle.exportKey('raw', pair.publicKey),
    crypto.subtle.exportKey('pkcs8', pair.privateKey),
  ]);
  return { publicKey: new Uint8Array(publicKey), privateKey: new Uint8Array(privateKey) };
}

const importPublic = (raw: Bytes) => crypto.subtle.importKey('raw', raw, CURVE, false, []);

async function agree(mine: CryptoKey, theirs: Bytes, salt: Bytes): Promise<CryptoKey> {
  const algorithm = { name: 'ECDH', public: await importPublic(theirs) };
  const shared = new Uint8Array(await crypto.subtle.deriveBits(algorithm, mine, 256));
  return deriveSealingKey(shared, 'for a public key', salt);
}

/**
 * Seals something for the holder of a public key, without any secret of theirs: with a key pair made
 * for this once (ephemeral-static ECDH), both public keys bound into the key.
 */
export async function sealFor(publicKey: Bytes, identity: string, plain: Bytes): Promise<Bytes> {
  const once = await crypto.subtle.generateKey(CURVE, false, ['deriveBits']);
  const oncePublic = new Uint8Array(await crypto.subtle.exportKey('raw', once.publicKey));
  const key = await agree(once.privateKey, publicKey, concat(oncePublic, publicKey));
  return concat(oncePublic, await seal(key, identity, plain));
}

/** @returns what was sealed for this pair; null when anything about it is not as it was. */
export async function openWith(
  pair: KeyPair,
  identity: string,
  sealed: Bytes,
): Promise<Bytes | null> {
  const oncePublic = sealed.slice(0, PUBLIC_KEY);
  try {
    const mine = await crypto.subtle.importKey('pkcs8', pair.privateKey, CURVE, false, [
      'deriveBits',
    ]);
    const key = await agree(mine, oncePublic, concat(oncePublic, pair.publicKey));
    return await open(key, identity, sealed.slice(PUBLIC_KEY));
  } catch {
    return null; // Not a point of the curve, or not a private key.
  }
}
