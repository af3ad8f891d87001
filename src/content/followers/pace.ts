/**
 * How fast the walk goes down the list: as somebody who reads it. The waits look uneven and are the same
 * every time; a step is less than a screen, so that no account is passed over (x-web-client 3.3).
 */
const SHORTEST_MS = 350;
const SPREAD_MS = 350;
/** After X has fetched another page of its list. */
const PAGE_MS = 900;

/** Of the viewport's height, what one step goes down. */
export const STEP = 0.75;

/**
 * @param step how many steps were made, from 0.
 * @param fetched whether X has drawn more accounts since the step before.
 * @returns milliseconds, from 350 to 1600.
 */
export function paceOf(step: number, fetched: boolean): number {
  // A hash of the step (Knuth's multiplier): even over the range, and without a pattern one would see.
  const uneven = ((step + 1) * 2_654_435_761) % 2 ** 32;
  return Math.round(SHORTEST_MS + (uneven / 2 ** 32) * SPREAD_MS + (fetched ? PAGE_MS : 0));
}
