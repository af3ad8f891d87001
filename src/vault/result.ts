/** Why something did not happen. Each has its words in the catalogue, as `vault_<why>`. */
export const WHYS = [
  'full',
  'unavailable',
  'damaged',
  'newerVersion',
  'locked',
  'noVault',
  'vaultExists',
  'wrongPassphrase',
  'passphraseTooShort',
  'passphraseTooLong',
  'recoveryCodeMistyped',
  'wrongRecoveryCode',
  'platformRefused',
  'wait',
  'notAllowed',
  'unknownPerson',
  'lastSlt',
  'nameMissing',
  'nameTaken',
  'erased',
  'foreign',
] as const;
export type Why = (typeof WHYS)[number];

export interface Refusal {
  readonly ok: false;
  readonly why: Why;
  /** For `wait`: the instant (UTC milliseconds) from which another attempt is taken. */
  readonly until?: number;
  /** For `recoveryCodeMistyped`: which group of the code, from 1; absent when its length is wrong. */
  readonly group?: number;
  /** For `damaged` and `newerVersion`: which stored thing, for the person who is asked for help. */
  readonly what?: string;
}
export type Result<T> = { readonly ok: true; readonly value: T } | Refusal;

type Details = Omit<Refusal, 'ok' | 'why'>;

/** Thrown inside the vault and the records, and turned into a `Refusal` at their doors. */
export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(why: Why, details: Details = {}) {
    super(details.what === undefined ? why : `${why}: ${details.what}`);
    this.refusal = { ok: false, why, ...details };
  }
}

/** Runs `act`; what it refuses becomes a typed answer. Anything else it throws is a fault of ours. */
export async function asResult<T>(act: () => Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await act() };
  } catch (thrown) {
    if (thrown instanceof Refused) return thrown.refusal;
    throw thrown;
  }
}
