import type { Refusal } from '../../messages/list.ts';
import type { Result, Why } from '../../vault/index.ts';

const WORDS: Readonly<Record<Why, Refusal>> = {
  full: 'full',
  unavailable: 'unavailable',
  damaged: 'damaged',
  foreign: 'damaged',
  newerVersion: 'newer-version',
  locked: 'locked',
  noVault: 'gone',
  unknownPerson: 'gone',
  erased: 'gone',
  vaultExists: 'exists',
  nameTaken: 'exists',
  nameMissing: 'shape',
  wrongPassphrase: 'wrong-passphrase',
  platformRefused: 'wrong-passphrase',
  passphraseTooShort: 'weak-passphrase',
  passphraseTooLong: 'weak-passphrase',
  recoveryCodeMistyped: 'wrong-code',
  wrongRecoveryCode: 'wrong-code',
  wait: 'wait',
  notAllowed: 'not-allowed',
  lastSlt: 'last-person',
};

/** Thrown while a page's call is carried out; becomes the answer to it. */
export class NotGranted extends Error {
  override readonly name = 'NotGranted';
  readonly why: Refusal;
  readonly retryAt: number | null;

  constructor(why: Refusal, retryAt: number | null = null) {
    super(why);
    this.why = why;
    this.retryAt = retryAt;
  }
}

/** What the vault gave. @throws NotGranted where it refused. */
export async function granted<T>(asked: Promise<Result<T>>): Promise<T> {
  const result = await asked;
  if (result.ok) return result.value;
  throw new NotGranted(WORDS[result.why], result.until ?? null);
}
