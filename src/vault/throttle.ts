import * as v from 'valibot';

/** How often an unlock has failed in a row, and when last (UTC milliseconds). */
export const attemptsSchema = v.strictObject({
  failures: v.pipe(v.number(), v.integer(), v.minValue(0)),
  lastAt: v.pipe(v.number(), v.integer()),
});
export type Attempts = v.InferOutput<typeof attemptsSchema>;

export const NO_ATTEMPTS: Attempts = { failures: 0, lastAt: 0 };
/** Where the count can't be read, as many as a stranger would have made. */
export const MANY_ATTEMPTS: Attempts = { failures: 5, lastAt: 0 };

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
