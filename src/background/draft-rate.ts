/** So many drafts may come at once: a paste, or a key held down, long before it. */
const MOST = 300;
/** So many more with every second: one a key, more keys than anybody types for long. */
const A_SECOND = 15;

/** Says of each draft whether it is one too many. */
export interface DraftRate {
  /**
   * @param now UTC milliseconds; a clock that was put back gives nothing and takes nothing.
   * @returns whether this draft may be checked.
   */
  take(now: number): boolean;
}

/**
 * How many drafts of one page are checked. A page that means harm can write drafts by machine, a
 * thousand a second, and see from the marks which words are names the school knows; so it gets *not
 * checked* (house: threat model). A person is never meant: a key that repeats 33 times a second, as
 * fast as the systems let it, may be held down for 16 seconds before it is one too many.
 */
export function createDraftRate(): DraftRate {
  let left = MOST;
  let at: number | null = null;
  return {
    take(now) {
      const passed = at === null ? 0 : Math.max(0, now - at);
      at = now;
      left = Math.min(MOST, left + (passed * A_SECOND) / 1_000);
      if (left < 1) return false;
      left -= 1;
      return true;
    },
  };
}
