import { ONE_GO_MS } from '../../followers/check/complete.ts';

/** Whoever starts a check just after the page was loaded need not wait for it again. */
const YOUNG_MS = 5 * 60_000;

/**
 * How old what this page shows of X's list may be. X keeps a list as it was fetched, for as long as the
 * page lives (x-web-client 3.3): whoever has come since is not in it.
 */
export interface Freshness {
  /** A walk begins at the top of what is shown. */
  begun(): void;
  /** Somebody was blocked or removed from here: X keeps their cell where it was. */
  carriedOut(): void;
  /** The list is to be loaded anew before a walk begins. */
  staleToStart(): boolean;
  /** It is too old for a walk to go on where it was. */
  staleToGoOn(): boolean;
}

/** @param now UTC milliseconds; called at once, when the page is loaded. */
export function createFreshness(now: () => number): Freshness {
  const loadedAt = now();
  let stale = false;
  return {
    begun() {
      stale = true;
    },
    carriedOut() {
      stale = true;
    },
    staleToStart: () => stale || now() - loadedAt > YOUNG_MS,
    staleToGoOn: () => now() - loadedAt > ONE_GO_MS,
  };
}
