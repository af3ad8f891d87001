import { SHORTEST } from '../vault/passphrase.ts';

/**
 * What can be said of a passphrase without a dictionary of a megabyte. Only the length is a rule
 * (the vault refuses fewer than 12 characters); the rest is advice, after the NCSC's "three random
 * words".
 */
/** `short` is refused; `obvious` would be among the first to be tried; `fair` and `good` will do. */
export type Advice = 'short' | 'obvious' | 'fair' | 'good';

const OBVIOUS =
  /pass ?(?:word|phrase)|lollipop|primary|school|twitter|letmein|qwerty|asdf|1234|abcd|welcome|admin|teacher/gi;

/** Characters as the vault counts them: an accented letter is one, however the keyboard wrote it. */
export const characters = (text: string): number => Array.from(text.normalize('NFKC')).length;

/** @param names what is no secret, the person's own name: its words count for nothing. */
export function passphraseAdvice(text: string, names: readonly string[] = []): Advice {
  if (characters(text) < SHORTEST) return 'short';
  const known = names.flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  const rest = known
    .filter((word) => word.length > 2)
    .reduce((left, word) => left.replaceAll(word, ''), text.toLowerCase().replace(OBVIOUS, ''));
  const own = rest.replace(/[^\p{L}\p{N}]+/gu, '');
  const different = new Set(own).size;
  if (own.length < 8 || different < 6 || /^\d+$/.test(own)) return 'obvious';
  return own.length >= 14 && different >= 8 ? 'good' : 'fair';
}
