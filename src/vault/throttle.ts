import * as v from 'valibot';

/** How often one person's unlock has failed in a row, and when last (UTC milliseconds). */
export const attemptsSchema = v.strictObject({
  failures: v.pipe(v.number(), v.integer(), v.minValue(0)),
  lastAt: v.pipe(v.number(), v.integer()),
});
export type Attempts = v.InferOutput<typeof attemptsSchema>;

export const NO_ATTEMPTS: Attempts = { failures: 0, lastAt: 0 };

/** Milliseconds to wait after so many failures; five minutes after all further ones. */
const WAITS = [0, 0, 0, 5_000, 15_000, 60_000];
const LONGEST_WAIT = 300_000;

/**
 * @returns the instant from which the next attempt is taken. A clock that was set back does not
 * lengthen the wait beyond what it is, nor shorten it.
 */
export function nextAttemptAt({ failures, lastAt }: Attempts, now: number): number {
  return Math.min(lastAt, now) + (WAITS[failures] ?? LONGEST_WAIT);
}

/** Counted before the passphrase is tried, so that a worker killed in between has still counted. */
export const anotherAttempt = ({ failures }: Attempts, now: number): Attempts => ({
  failures: failures + 1,
  lastAt: now,
});

/** So many failures of everybody together are let through at once; */
const FREE_TOGETHER = 10;
/** then one in so many milliseconds, in which one is forgotten too. */
const ONE_IN = LONGEST_WAIT;

/**
 * Failures of everybody together, whoever they were for: how many milliseconds it takes, from `at`
 * (UTC milliseconds) on, until the last is forgotten. No success shortens it: who knows one passphrase
 * could else guess at another for ever.
 */
export const togetherSchema = v.strictObject({
  owed: v.pipe(v.number(), v.minValue(0)),
  at: v.pipe(v.number(), v.integer()),
});
export type Together = v.InferOutput<typeof togetherSchema>;

export const NONE_TOGETHER: Together = { owed: 0, at: 0 };
/** Where the count can't be read: one more failure waits as long as a stranger's would. */
export const manyTogether = (now: number): Together => ({
  owed: (FREE_TOGETHER - 1) * ONE_IN,
  at: now,
});

/** The same as it stands now; a clock that was set back has forgotten nothing, and adds nothing. */
export const togetherAt = ({ owed, at }: Together, now: number): Together => ({
  owed: Math.max(0, owed - Math.max(0, now - at)),
  at: now,
});

/** The instant from which the next attempt is taken, as far as everybody's failures go. */
export const nextTogetherAt = (together: Together, now: number): number =>
  now + togetherAt(together, now).owed - (FREE_TOGETHER - 1) * ONE_IN;

export const anotherTogether = (together: Together, now: number): Together => ({
  owed: togetherAt(together, now).owed + ONE_IN,
  at: now,
});
