/**
 * The only place where time is read. Everything else is handed `now`, so that a test can choose it.
 * @returns the instant in UTC milliseconds.
 */
export const clockNow = (): number => Date.now();

/** Computers set their clocks right by themselves, by less than this, in ms: more is a clock set back. */
export const SET_RIGHT_MS = 60_000;
