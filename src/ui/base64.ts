import * as bytes from '../vault/bytes.ts';

/** What the browser's WebAuthn gives, as base64url, the way messages and the vault carry bytes. */
export const toBase64 = (given: ArrayBuffer | Uint8Array): string =>
  bytes.toBase64(new Uint8Array(given));

/** @throws for text that is not base64url; what comes by message has been parsed before. */
export const { fromBase64 } = bytes;
