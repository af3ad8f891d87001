import * as v from 'valibot';

/** What the school itself has published: telephone numbers, e-mail and postal addresses. */
export interface Ours {
  /** Whether this, written in any way, is one of them. */
  has(typed: string): boolean;
  /** Whether one of them holds it: a street out of a longer address. */
  holds(typed: string): boolean;
}

/** Only what tells one from another: small letters and figures, a + where one is in front. */
const plain = (typed: string): string =>
  typed
    .toLowerCase()
    .replace(/^\s*(?:\+44|0044)\s*\(?0?\)?/, '0')
    .replace(/[^\p{L}\p{N}@+]/gu, '');

/** A list of texts as a school writes them in its policy. */
export const oursSchema = v.optional(
  v.pipe(
    v.array(v.pipe(v.string(), v.trim(), v.minLength(3), v.maxLength(300))),
    v.transform((published): Ours => {
      const known = published.map(plain);
      return {
        has: (typed) => known.includes(plain(typed)),
        holds: (typed) => known.some((one) => one.includes(plain(typed))),
      };
    }),
  ),
  [],
);
