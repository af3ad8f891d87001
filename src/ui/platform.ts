import type { Person } from '../messages/list.ts';
import { fromBase64, toBase64 } from './base64.ts';

/**
 * The computer's own unlock (fingerprint, face, PIN) by WebAuthn with the PRF extension: the
 * authenticator gives 32 secret bytes for a salt, and only after it has seen its owner. Chrome lets
 * an extension's page be its own relying party; Firefox refuses pages at moz-extension addresses.
 */
export type PlatformSupport = 'there' | 'none' | 'firefox';

export type Failed = {
  readonly ok: false;
  /** `no-prf`: the authenticator works but keeps no secret for us. */
  readonly why: 'cancelled' | 'no-prf' | 'failed';
};
export type Registered =
  | {
      readonly ok: true;
      readonly credential: string;
      readonly salt: string;
      readonly secret: string;
    }
  | Failed;
export type Secret = { readonly ok: true; readonly secret: string } | Failed;

const SECONDS = 1_000;
/** Long enough to find the finger; the browser's own window shows that it waits. */
const TIMEOUT = 60 * SECONDS;

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

/** Whether this browser on this computer can do it. Never throws. */
export async function platformSupport(): Promise<PlatformSupport> {
  if (location.protocol === 'moz-extension:') return 'firefox';
  try {
    const there = await PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable();
    return there ? 'there' : 'none';
  } catch {
    return 'none';
  }
}

/**
 * Makes a credential for the person; the browser asks them to prove who they are, once or twice.
 * @returns base64: the credential's id, the salt, and the secret the two give from now on.
 */
export async function registerPlatform({ name }: Pick<Person, 'name'>): Promise<Registered> {
  const salt = random(32);
  return guarded(async () => {
    const made = await navigator.credentials.create({
      publicKey: {
        challenge: random(32),
        rp: { name: 'Lollipop' },
        // Not the person's id in the vault: what the computer keeps must lead nowhere.
        user: { id: random(16), name: `Lollipop (${name})`, displayName: `Lollipop (${name})` },
        pubKeyCredParams: [
          { type: 'public-key', alg: -7 },
          { type: 'public-key', alg: -257 },
        ],
        authenticatorSelection: {
          authenticatorAttachment: 'platform',
          userVerification: 'required',
          residentKey: 'discouraged',
        },
        extensions: { prf: { eval: { first: salt } } },
        timeout: TIMEOUT,
      },
    });
    if (!(made instanceof PublicKeyCredential)) return { ok: false, why: 'failed' };
    const { prf } = made.getClientExtensionResults();
    if (!prf?.enabled) return { ok: false, why: 'no-prf' };
    const kept = { credential: toBase64(made.rawId), salt: toBase64(salt) };
    // Many authenticators say only that they can, and give the secret when asked a second time.
    const first = prf.results?.first;
    const secret: Secret = first ? read(first) : await platformSecret(kept);
    return secret.ok ? { ...kept, ...secret } : secret;
  });
}

/** Asks the person to prove who they are, and gives the secret (base64, 32 bytes). */
export async function platformSecret(platform: NonNullable<Person['platform']>): Promise<Secret> {
  return guarded(async () => {
    const got = await navigator.credentials.get({
      publicKey: {
        challenge: random(32),
        allowCredentials: [
          { type: 'public-key', id: fromBase64(platform.credential), transports: ['internal'] },
        ],
        userVerification: 'required',
        extensions: { prf: { eval: { first: fromBase64(platform.salt) } } },
        timeout: TIMEOUT,
      },
    });
    if (!(got instanceof PublicKeyCredential)) return { ok: false, why: 'failed' };
    const first = got.getClientExtensionResults().prf?.results?.first;
    return first ? read(first) : { ok: false, why: 'no-prf' };
  });
}

function read(first: BufferSource): { ok: true; secret: string } {
  const bytes = ArrayBuffer.isView(first)
    ? new Uint8Array(first.buffer, first.byteOffset, first.byteLength)
    : new Uint8Array(first);
  return { ok: true, secret: toBase64(bytes) };
}

/** The browser throws for a person who presses Cancel as for everything else. */
async function guarded<T>(work: () => Promise<T | Failed>): Promise<T | Failed> {
  try {
    return await work();
  } catch (error) {
    const cancelled = error instanceof DOMException && error.name === 'NotAllowedError';
    return { ok: false, why: cancelled ? 'cancelled' : 'failed' };
  }
}
