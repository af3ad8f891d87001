import { useRef, useState } from 'preact/hooks';
import { type ConsentBody, undo } from '../../consent/index.ts';
import type { Words } from '../../i18n/index.ts';
import { failureWords } from '../../ui/failure-words.ts';
import type { ListView } from '../../ui/use-list.ts';

/** What is said at the top of the page of the last thing that was done. */
export interface Notice {
  readonly tone: 'good' | 'bad';
  readonly text: string;
  /** The events that Undo takes back; empty where there is nothing to take back. */
  readonly undo: readonly string[];
}

/** How the parts of the page change the list, and tell of it. */
export interface Acts {
  /** Something is being recorded. */
  readonly busy: boolean;
  readonly notice: Notice | null;
  /**
   * Records all or nothing, and says so.
   * @returns the ids of the events, or null when nothing was recorded.
   */
  act(bodies: readonly ConsentBody[], done: string): Promise<readonly string[] | null>;
  /** Takes those events back, all or none. */
  undo(events: readonly string[]): Promise<boolean>;
  say(notice: Notice | null): void;
}

/** As many events as one body may undo. */
const MOST_UNDONE = 10_000;

/** The bodies that undo these events. */
export function undoingOf(events: readonly string[]): ConsentBody[] {
  const bodies: ConsentBody[] = [];
  for (let at = 0; at < events.length; at += MOST_UNDONE) {
    bodies.push(undo(events.slice(at, at + MOST_UNDONE), ''));
  }
  return bodies;
}

export function useActs(record: ListView['record'], words: Words): Acts {
  const [busy, setBusy] = useState(false);
  const writing = useRef(false);
  const [notice, say] = useState<Notice | null>(null);

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

  const takeBack: Acts['undo'] = async (events) => {
    const undone = await act(undoingOf(events), words('list_undone'));
    if (!undone) return false;
    say({ tone: 'good', text: words('list_undone'), undo: [] });
    return true;
  };

  return { busy, notice, act, undo: takeBack, say };
}
