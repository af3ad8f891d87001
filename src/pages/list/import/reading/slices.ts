import type { Progress } from '../../../../consent/table/index.ts';

/** Milliseconds of work between two pauses: a frame of 60 a second takes 16. */
const SLICE_MS = 12;

/** Drawing the progress costs as much as a slice: no eye wants it more often. */
const TELL_MS = 100;

/** Lets the page paint and answer keys. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * Runs a long piece of work in short slices.
 * @returns what it gives, or null when it was aborted.
 */
export async function inSlices<T>(
  work: Generator<Progress, T>,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<T | null> {
  let until = performance.now() + SLICE_MS;
  let told = 0;
  for (;;) {
    if (signal.aborted) return null;
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    if (performance.now() > told + TELL_MS) {
      onProgress(step.value);
      told = performance.now();
    }
    await pause();
    until = performance.now() + SLICE_MS;
  }
}
