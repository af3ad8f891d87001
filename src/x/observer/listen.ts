import { answeredSchema } from './answered.ts';
import { ANSWERED_EVENT, type Answered } from './answers.ts';
import { hear } from './hear.ts';

/** Longer than any `Answered`. */
const MOST_CHARACTERS = 400;

/**
 * Hears what X answered to a call that publishes or deletes. Untrusted: see `Answered`.
 * @param now UTC milliseconds.
 */
export const listenToObserver = (
  win: Window,
  heard: (answered: Answered) => void,
  now: () => number,
  signal: AbortSignal,
): void =>
  hear(
    win,
    { event: ANSWERED_EVENT, schema: answeredSchema, mostCharacters: MOST_CHARACTERS },
    heard,
    now,
    signal,
  );
