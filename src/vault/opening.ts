import type { Bytes } from './bytes.ts';
import { type DataKey, openByCode, openByPassphrase, openByPlatform, take } from './holder.ts';
import type { Stretch } from './kdf.ts';
import { personIn } from './people.ts';
import { readRecoveryCode } from './recovery-code.ts';
import { RECOVERY } from './session.ts';
import { proveVault, type StoredVault } from './vault-file.ts';

/** What somebody comes with. */
export type Credentials =
  | { readonly by: 'passphrase'; readonly person: string; readonly passphrase: string }
  | {
      readonly by: 'platform';
      readonly person: string;
      readonly credential: string;
      readonly secret: Bytes;
    }
  | { readonly by: 'code'; readonly code: string };

export interface Opened {
  readonly person: string;
  readonly key: DataKey;
  readonly privateKey: Bytes;
}

/** What to say when the secret is not the right one. */
export const WRONG = {
  passphrase: 'wrongPassphrase',
  platform: 'platformRefused',
  code: 'wrongRecoveryCode',
} as const;

function unlocked(file: StoredVault['file'], come: Credentials, stretch: Stretch) {
  if (come.by === 'code') {
    return openByCode(RECOVERY, file.recovery.holder, readRecoveryCode(come.code));
  }
  const { id, holder } = personIn(file, come.person);
  return come.by === 'passphrase'
    ? openByPassphrase(id, holder, come.passphrase, stretch)
    : openByPlatform(id, holder, come.credential, come.secret);
}

/**
 * The data key of a vault, for whoever has the right secret.
 * @returns null for a wrong one.
 * @throws Refused `damaged` when the secret is right and the vault is not.
 */
export async function openVault(
  stored: StoredVault,
  come: Credentials,
  stretch: Stretch,
): Promise<Opened | null> {
  const { file } = stored;
  const privateKey = await unlocked(file, come, stretch);
  if (!privateKey) return null;
  const person = come.by === 'code' ? RECOVERY : come.person;
  const holder = come.by === 'code' ? file.recovery.holder : personIn(file, person).holder;
  const key = await take(person, holder, privateKey, file.generation);
  await proveVault(stored, key);
  return { person, key, privateKey };
}
