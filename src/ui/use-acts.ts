import { useRef, useState } from 'preact/hooks';
import { type ConsentBody, undo } from '../consent/index.ts';
import type { Words } from '../i18n/index.ts';
import { failureWords } from './failure-words.ts';
import type { ListView } from './use-list.ts';

export interface Notice {
  readonly tone: 'good' | 'bad';
  readonly text: string;
  /** The events that "Undo" takes back; null when there is nothing to take back. */
  readonly undo: readonly string[] | null;
}

export interface Acts {
  readonly notice: Notice | null;
  /** Something is being written: a second press must not write it twice. */
  readonly busy: boolean;
  /** Records all of it or nothing and says so. @returns whether it was recorded. */
  act(bodies: readonly ConsentBody[], done: string): Promise<boolean>;
  undo(events: readonly string[], reason: string): Promise<boolean>;
  say(notice: Notice | null): void;
}

/** What a person does to the list, what came of it, and how to take it back. */
export function useActs(words: Words, record: ListView['record']): Acts {
  const [notice, setNotice] = useState<Notice | null>(null);
  const [busy, setBusy] = useState(false);
  const writing = useRef(false);

  const write = async (
    bodies: readonly ConsentBody[],
    told: (ids: readonly string[]) => Notice,
  ): Promise<boolean> => {
    if (writing.current) return false;
    writing.current = true;
    setBusy(true);
    const answer = await record(bodies);
    writing.current = false;
    setBusy(false);
    setNotice(
      answer.ok
        ? told(answer.value.events.map(({ id }) => id))
        : { tone: 'bad', text: failureWords(words, answer.why), undo: null },
    );
    return answer.ok;
  };

  return {
    notice,
    busy,
    say: setNotice,
    act: (bodies, done) => write(bodies, (undo) => ({ tone: 'good', text: done, undo })),
    undo: (events, reason) =>
      write([undo(events, reason)], () => ({
        tone: 'good',
        text: words('pupil_undone'),
        undo: null,
      })),
  };
}
