import { MOST_PROFILES } from '../../messages/followers.ts';
import { paceOf, STEP } from './pace.ts';

/** What the walk sees of the list at one moment. */
export interface WalkSight {
  /** Numbers of the accounts that are on the screen or above it, in the list's order. */
  readonly ids: readonly string[];
  readonly state: 'loading' | 'failed' | 'idle';
  /** The page can't be scrolled any further down. */
  readonly atFoot: boolean;
  /** X has said that its list ends. */
  readonly end: boolean;
}

/** Why a walk cannot go on for now. */
export type Stuck = 'rate-limit' | 'error' | 'hidden' | 'left-page';

export interface WalkPage {
  /** null: the list is not in front. */
  look(): WalkSight | null;
  hidden(): boolean;
  /** @param share of the viewport's height to go down. */
  down(share: number): void;
  /** Presses X's own button to try again, where it shows one. */
  retry(): void;
  /** Why X's last answer about the list was none; null: it was one. */
  failed(): 'rate-limit' | 'error' | null;
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

export interface WalkSays {
  step(ids: string[], end: boolean): void;
  stuck(why: Stuck): void;
  /** The tab is in front again, and the walk goes on. */
  back(): void;
}

export interface Walk {
  /** From the top of the list, everybody anew. */
  begin(): void;
  /** From here on down; called again after it was stuck, X is asked to try again. */
  go(): void;
  pause(): void;
  going(): boolean;
}

/** Looks that find nothing new before X is held to have ended, or to be stuck. */
const PATIENCE = 3;
const LOADING_PATIENCE = 20;
const HIDDEN_LOOK_MS = 1_000;

/**
 * Goes down X's list in front of the person who started it, a little at a time, and says whom it met,
 * each once, in the list's order. It stops by itself when X ends its list, does not answer, or the page
 * goes; while the tab is hidden it waits. It presses nothing and asks X for nothing: X fetches more
 * because the page is scrolled.
 */
export function createWalk(page: WalkPage, says: WalkSays): Walk {
  /** Of this page's life; the worker knows those of the lives before. */
  const met = new Set<string>();
  let run: AbortController | null = null;
  let steps = 0;
  let stuck = false;

  const walk = async (signal: AbortSignal): Promise<void> => {
    let idle = 0;
    let waits = 0;
    let saidHidden = false;
    let gone = 0;
    while (!signal.aborted) {
      if (page.hidden()) {
        if (!saidHidden) says.stuck('hidden');
        saidHidden = true;
        await page.wait(HIDDEN_LOOK_MS, signal);
        continue;
      }
      if (saidHidden) says.back();
      saidHidden = false;
      const sight = page.look();
      if (sight === null) {
        gone += 1;
        if (gone > LOADING_PATIENCE) return stop('left-page');
        await page.wait(paceOf(steps, false), signal);
        continue;
      }
      gone = 0;
      const fresh = sight.ids.filter((id) => !met.has(id));
      for (const id of fresh) met.add(id);
      for (let from = 0; from < fresh.length; from += MOST_PROFILES) {
        says.step(fresh.slice(from, from + MOST_PROFILES), false);
      }
      if (signal.aborted) return;
      if (fresh.length > 0) idle = 0;
      if (sight.state === 'failed') return stop(page.failed() ?? 'error');
      waits = sight.state === 'loading' && sight.atFoot ? waits + 1 : 0;
      if (waits > LOADING_PATIENCE) return stop(page.failed() ?? 'error');
      if (sight.atFoot && sight.state === 'idle') {
        idle += 1;
        // X's word that its list ends saves the waiting.
        if (sight.end || idle > PATIENCE) {
          run = null;
          says.step([], true);
          return;
        }
      } else {
        page.down(STEP);
      }
      await page.wait(paceOf(steps, waits > 0), signal);
      steps += 1;
    }
  };
  const stop = (why: Stuck): void => {
    run = null;
    stuck = true;
    says.stuck(why);
  };

  const go = (): void => {
    if (run !== null) return;
    if (stuck) page.retry();
    stuck = false;
    run = new AbortController();
    void walk(run.signal);
  };

  return {
    begin() {
      run?.abort();
      run = null;
      met.clear();
      go();
    },
    go,
    pause() {
      run?.abort();
      run = null;
    },
    going: () => run !== null,
  };
}
