import * as v from 'valibot';

/** How the observer in the page's world speaks of one matter, and how much of it is listened to. */
export interface Matter<T> {
  /** The event on the window; its detail is JSON. */
  readonly event: string;
  readonly schema: v.GenericSchema<unknown, T>;
  /** What is longer is none of the observer's. */
  readonly mostCharacters: number;
}

/** More than the observer ever has to say in a minute; a page that floods is heard no further. */
const MOST_A_MINUTE = 120;

/**
 * Hears what the observer says. Untrusted: anybody in the page can say the same, so it is parsed here,
 * and believed only by whoever has another sign of it.
 * @param now UTC milliseconds.
 */
export function hear<T>(
  win: Window,
  { event: name, schema, mostCharacters }: Matter<T>,
  heard: (told: T) => void,
  now: () => number,
  signal: AbortSignal,
): void {
  const told = v.pipe(v.string(), v.parseJson(), schema);
  let minute = 0;
  let count = 0;
  win.addEventListener(
    name,
    (event) => {
      const detail: unknown = 'detail' in event ? event.detail : null;
      // Before it counts, and before anything of it is read.
      if (typeof detail !== 'string' || detail.length > mostCharacters) return;
      const at = Math.floor(now() / 60_000);
      count = at === minute ? count + 1 : 1;
      minute = at;
      if (count > MOST_A_MINUTE) return;
      const parsed = v.safeParse(told, detail);
      if (parsed.success) heard(parsed.output);
    },
    { signal },
  );
}
