import * as v from 'valibot';
import { answeredSchema } from './answered.ts';
import { ANSWERED_EVENT, type Answered } from './answers.ts';

/** Longer than any `Answered`. */
const MOST_CHARACTERS = 400;
/** Nobody publishes more in a minute; a page that floods is heard no further. */
const MOST_A_MINUTE = 120;

/**
 * Hears what the observer in the page's world says. Untrusted: see `Answered`.
 * @param now UTC milliseconds.
 */
export function listenToObserver(
  win: Window,
  heard: (answered: Answered) => void,
  now: () => number,
  signal: AbortSignal,
): void {
  let minute = 0;
  let count = 0;
  win.addEventListener(
    ANSWERED_EVENT,
    (event) => {
      const detail: unknown = 'detail' in event ? event.detail : null;
      if (typeof detail !== 'string' || detail.length > MOST_CHARACTERS) return;
      const at = Math.floor(now() / 60_000);
      count = at === minute ? count + 1 : 1;
      minute = at;
      if (count > MOST_A_MINUTE) return;
      const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), answeredSchema), detail);
      if (parsed.success) heard(parsed.output);
    },
    { signal },
  );
}
