import { Refused } from './result.ts';

/**
 * At least twelve characters, and no other rule: length is what resists guessing, and rules about
 * digits and signs only make people write passphrases down (NCSC, "Three random words"; NIST SP
 * 800-63B, 5.1.1.2). The most is there so that nobody pastes a document.
 */
export const SHORTEST = 12;
const LONGEST = 500;

/** @throws Refused `passphraseTooShort` or `passphraseTooLong`; counts characters, not UTF-16 units. */
export function checkPassphrase(passphrase: string): void {
  const length = Array.from(passphrase.normalize('NFKC')).length;
  if (length < SHORTEST) throw new Refused('passphraseTooShort');
  if (length > LONGEST) throw new Refused('passphraseTooLong');
}
