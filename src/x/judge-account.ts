import type { SignedIn } from './types.ts';

export interface Official {
  readonly id: string;
  /** Without the @, any case. */
  readonly handle: string;
}

export type Account = 'official' | 'other' | 'changing' | 'unknown';

/**
 * Whether this tab posts for the official account (house, 'The account'). The cookie decides whose
 * post it is and the page may lag behind it, so a disagreement is *changing*. Where the page shows
 * nothing yet the cookie speaks alone; where there is no cookie the page may only say *official*.
 */
export function judgeAccount(signedIn: SignedIn, official: Official): Account {
  const { id, handle } = signedIn;
  if (signedIn.unsure === true) return 'changing';
  const ours = handle === null ? null : handle.toLowerCase() === official.handle.toLowerCase();
  if (id === null) return ours === true ? 'official' : 'unknown';
  const oursById = id === official.id;
  if (ours !== null && ours !== oursById) return 'changing';
  return oursById ? 'official' : 'other';
}
