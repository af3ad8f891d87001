import { useRef, useState } from 'preact/hooks';
import { type ConsentBody, undo } from '../consent/index.ts';
import type { Words } from '../i18n/index.ts';
import { failureWords } from './failure-words.ts';
import type { ListView } from './use-list.ts';

/** What is said of the last thing that was done. */
export interface Notice {
  readonly tone: 'good' | 'bad';
  readonly text: string;
  /** The events that "Undo" takes back; empty where there is nothing to take back. */
  readonly undo: readonly string[];
}

/** How a page changes the list, and tells of it. */
export interface Acts {
  readonly notice: Notice | null;
  /** Something is being written: a second press must not write it twice. */
  readonly busy: boolean;
  /**
   * Records all of it or nothing, and says so.
   * @returns the ids of the events, or null when nothing was recorded.
   */
  act(bodies: readonly ConsentBody[], done: string): Promise<readonly string[] | null>;
  /** Takes those events back, all or none. */
  undo(events: readonly string[], reason?: string): Promise<boolean>;
  say(notice: Notice | null): void;
}

/** As many events as one body may undo. */
const MOST_UNDONE = 10_000;

/** The bodies that undo these events. */
export function undoingOf(events: readonly string[], reason = ''): ConsentBody[] {
  const bodies: ConsentBody[] = [];
  for (let at = 0; at < events.length; at += MOST_UNDONE) {
    bodies.push(undo(events.slice(at, at + MOST_UNDONE), reason));
  }
  return bodies;
}

/**
 * What a person does to the list, what came of it, and how to take it back.
 * @param undone the catalogue's key of what is said once something was taken back.
 */
export function useActs(words: Words, record: ListView['record'], undone: string): Acts {
  const [notice, say] = useState<Notice | null>(null);
  const [busy, setBusy] = useState(false);
  const writing = useRef(false);

  const act: Acts['act'] = async (bodies, done) => {
    // A second press before the page is drawn anew must not write it twice.
    if (writing.current) return null;
    writing.current = true;
    setBusy(true);
    const answer = await record(bodies);
    writing.current = false;
    setBusy(false);
    if (!answer.ok) {
      say({ tone: 'bad', text: failureWords(words, answer.why), undo: [] });
      return null;
    }
    const ids = answer.value.events.map(({ id }) => id);
    say({ tone: 'good', text: done, undo: ids });
    return ids;
  };

  const takeBack: Acts['undo'] = async (events, reason) => {
    if (!(await act(undoingOf(events, reason), words(undone)))) return false;
    say({ tone: 'good', text: words(undone), undo: [] });
    return true;
  };

  return { notice, busy, act, undo: takeBack, say };
}
