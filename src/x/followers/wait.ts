/** X draws most things by a mutation; what it does not is found by looking now and then. */
const LOOK_EVERY_MS = 250;

/**
 * Waits until something can be read of the page.
 * @param read gives null while it is not there.
 * @param limitMs how long to wait.
 * @returns null when it did not come in time, or `signal` ended it.
 */
export function waitFor<T>(
  doc: Document,
  read: () => T | null,
  limitMs: number,
  signal: AbortSignal,
): Promise<T | null> {
  const first = read();
  if (first !== null || signal.aborted) return Promise.resolve(first);
  return new Promise((resolve) => {
    const end = (found: T | null): void => {
      observer.disconnect();
      clearInterval(timer);
      clearTimeout(limit);
      signal.removeEventListener('abort', onAbort);
      resolve(found);
    };
    const look = (): void => {
      const found = read();
      if (found !== null) end(found);
    };
    const onAbort = (): void => end(null);
    const observer = new (doc.defaultView?.MutationObserver ?? MutationObserver)(look);
    observer.observe(doc, { childList: true, subtree: true });
    const timer = setInterval(look, LOOK_EVERY_MS);
    const limit = setTimeout(() => end(read()), limitMs);
    signal.addEventListener('abort', onAbort);
  });
}
