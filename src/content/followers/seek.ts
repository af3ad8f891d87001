/** What the search for one account sees of the list, and moves of it. */
export interface SeekPage {
  /** The list is in front, and nothing is being carried out. */
  inFront(): boolean;
  /** The account has a cell on the page now: X keeps only those near the screen. */
  mounted(id: string): boolean;
  /** X's place of it in the list, as it was drawn last; null: it never was. */
  place(id: string): number | null;
  /** Scrolls to where that place is. */
  bring(top: number): void;
  /** Less than a screen down. @returns false at the foot of the page. */
  down(): boolean;
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

/** X draws what comes on to the screen within a few frames, and fetches more within a second or so. */
const LOOK_MS = 120;
const LOOKS = 12;
/** Heard of and never drawn: it is no further down than X has fetched ahead, some seventy accounts. */
const STEPS = 30;
/** At the foot X may be fetching. */
const FOOT_LOOKS = 8;

export interface Seek {
  /** Brings the account on to the screen; gives up when another is sought. */
  to(id: string): void;
  stop(): void;
}

/**
 * Looks for the account that is in question where X has it, in a list of which only a part is drawn.
 * @param lost is told of one that could not be found, so that it can be said.
 */
export function createSeek(page: SeekPage, lost: (id: string) => void): Seek {
  let run: AbortController | null = null;

  const look = async (id: string, signal: AbortSignal): Promise<boolean> => {
    for (let looks = 0; looks < LOOKS; looks += 1) {
      const top = page.place(id);
      if (top === null) break;
      // X measures its cells as it draws them: the place it had before may be off by a screen.
      page.bring(top);
      if (page.mounted(id)) return true;
      await page.wait(LOOK_MS, signal);
      if (signal.aborted || !page.inFront()) return true;
    }
    if (page.place(id) !== null) return false;
    let foot = 0;
    for (let steps = 0; steps < STEPS && foot < FOOT_LOOKS; steps += 1) {
      foot = page.down() ? 0 : foot + 1;
      await page.wait(LOOK_MS, signal);
      if (signal.aborted || !page.inFront()) return true;
      const top = page.place(id);
      if (top === null || !page.mounted(id)) continue;
      page.bring(top);
      return true;
    }
    return false;
  };

  return {
    to(id) {
      run?.abort();
      run = new AbortController();
      const { signal } = run;
      void look(id, signal).then((ended) => {
        if (!ended && !signal.aborted) lost(id);
      });
    },
    stop() {
      run?.abort();
      run = null;
    },
  };
}
