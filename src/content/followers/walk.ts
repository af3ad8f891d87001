import { MOST_PROFILES } from '../../messages/followers.ts';
import { paceOf, STEP } from './pace.ts';

/** What the walk sees of the list at one moment. */
export interface WalkSight {
  /**
   * Numbers of the accounts that are drawn on the screen or above it, in the list's order. X draws only
   * what is near the screen, so that the first of them need not be the first of the list.
   */
  readonly ids: readonly string[];
  /** The page can't be scrolled to anybody above. */
  readonly atTop: boolean;
  readonly state: 'loading' | 'failed' | 'idle';
  /** The page can't be scrolled any further down. */
  readonly atFoot: boolean;
  /** X has said that its list ends. */
  readonly end: boolean;
}

/** At the foot of the list: X has said that it ends there, or gives no more. */
export type WalkEnd = 'said' | 'foot';

/** Why a walk cannot go on for now. */
export type Stuck = 'rate-limit' | 'error' | 'hidden' | 'left-page';

export interface WalkPage {
  /** null: the list is not in front. */
  look(): WalkSight | null;
  hidden(): boolean;
  /** @param share of the viewport's height to go down; negative: up. */
  down(share: number): void;
  /** Scrolls to where X drew this account last; null: to the top of the list. */
  back(id: string | null): void;
  /** Presses X's own button to try again, where it shows one. */
  retry(): void;
  /** Why X's last answer about the list was none; null: it was one. */
  failed(): 'rate-limit' | 'error' | null;
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

export interface WalkSays {
  /** @param end X has `said` that its list ends, or gives no more. @returns false: nobody heard it. */
  step(ids: string[], end: WalkEnd | null): boolean;
  stuck(why: Stuck): void;
  /** The tab is in front again, and the walk goes on. */
  back(): void;
}

export interface Walk {
  /** From the top of the list, everybody anew. */
  begin(): void;
  /** On down from whom it met last; called again after it was stuck, X is asked to try again. */
  go(): void;
  pause(): void;
  /** The worker has died, perhaps with what it was told last: it is told once more. */
  workerGone(): void;
  going(): boolean;
}

/** Looks that find nothing new before X is held to have ended, or to be stuck. */
const PATIENCE = 3;
const LOADING_PATIENCE = 20;
const HIDDEN_LOOK_MS = 1_000;
/** X draws anew within a frame or two after a jump: what stands at the top then is the list's beginning. */
const TOP_LOOKS = 2;
/** What a worker was told within its last half minute, and more; what it heard before it has written down. */
const TOLD_AGAIN = 1_000;

/**
 * Goes down X's list in front of the person who started it, a little at a time, and says whom it met,
 * each once, in the list's order. Nobody is passed over: where the page was scrolled on meanwhile, it first
 * goes back to whom it met last. It stops by itself when X ends its list, does not answer, or the page
 * goes; while the tab is hidden it waits. It presses nothing and asks X for nothing: X fetches more
 * because the page is scrolled.
 */
export function createWalk(page: WalkPage, says: WalkSays): Walk {
  /** Of this page's life; the worker knows those of the lives before. */
  const met = new Set<string>();
  let run: AbortController | null = null;
  let steps = 0;
  let stuck = false;
  /** Met last: everybody above it was met. */
  let last: string | null = null;
  let lost = false;
  let over: WalkEnd | null = null;

  const tell = (ids: readonly string[]): void => {
    for (let from = 0; from < ids.length; from += MOST_PROFILES) {
      if (!says.step(ids.slice(from, from + MOST_PROFILES), null)) lost = true;
    }
  };
  const tellAgain = (): void => {
    if (!lost) return;
    lost = false;
    tell([...met].slice(-TOLD_AGAIN));
  };

  const walk = async (signal: AbortSignal): Promise<void> => {
    let idle = 0;
    let waits = 0;
    let saidHidden = false;
    let gone = 0;
    /** Looks since whoever is drawn first was met, or was the first of all. */
    let apart = 0;
    let tops = 0;
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
      const [first] = sight.ids;
      tops = sight.atTop ? tops + 1 : 0;
      if (first !== undefined && !met.has(first) && tops < TOP_LOOKS) {
        if (!sight.atTop) {
          if (apart === 0) page.back(last);
          else page.down(-STEP);
          apart += 1;
        }
        idle = 0;
        await page.wait(paceOf(steps, false), signal);
        steps += 1;
        continue;
      }
      if (first !== undefined) apart = 0;
      tellAgain();
      const fresh = sight.ids.filter((id) => !met.has(id));
      for (const id of fresh) met.add(id);
      last = fresh.at(-1) ?? last;
      tell(fresh);
      if (signal.aborted) return;
      if (fresh.length > 0) idle = 0;
      if (sight.state === 'failed') return stop(page.failed() ?? 'error');
      waits = sight.state === 'loading' && sight.atFoot ? waits + 1 : 0;
      if (waits > LOADING_PATIENCE) return stop(page.failed() ?? 'error');
      if (sight.atFoot && sight.state === 'idle') {
        idle += 1;
        // X's word that its list ends saves the waiting, once what stands at its foot is drawn.
        if (idle > (sight.end ? 1 : PATIENCE)) {
          const failed = sight.end ? null : page.failed();
          if (failed !== null) return stop(failed);
          run = null;
          over = sight.end ? 'said' : 'foot';
          says.step([], over);
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
    over = null;
    run = new AbortController();
    void walk(run.signal);
  };

  return {
    begin() {
      run?.abort();
      run = null;
      met.clear();
      last = null;
      lost = false;
      go();
    },
    go,
    pause() {
      run?.abort();
      run = null;
    },
    workerGone() {
      lost = met.size > 0;
      const end = over;
      if (end === null) return;
      over = null;
      tellAgain();
      says.step([], end);
    },
    going: () => run !== null,
  };
}
