/**
 * The only place where time is read. Everything else is handed `now`, so that a test can choose it.
 * @returns the instant in UTC milliseconds.
 */
export const clockNow = (): number => Date.now();
