import * as v from 'valibot';
import type { Remark } from '../../lint/remark.ts';
import { fromHostSchema, type ToHost } from '../../messages/host.ts';

/** How the host is reached. */
export interface Line {
  /** Makes sure that there is a host. @throws when none can be had. */
  open(): Promise<void>;
  post(message: ToHost): void;
}

export interface Reader {
  /** What was said of this text; null: nobody has read it. */
  known(text: string): readonly Remark[] | null;
  /**
   * Has the texts read; afterwards they are known.
   * @param tab whose draft it is. Only its newest draft waits: an older one that was not begun is left.
   * @returns `left` for such a one; `failed`: there is no proofreader.
   */
  read(tab: number, texts: readonly string[]): Promise<'read' | 'left' | 'failed'>;
  receive(raw: unknown): void;
}

interface Job {
  readonly texts: readonly string[];
  readonly done: (outcome: 'read' | 'left' | 'failed') => void;
}
interface Running extends Job {
  readonly id: string;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** Texts of the last few states of a few drafts. */
const MOST_KNOWN = 120;
/** Loading takes a second or two, on a slow computer ten; past that nobody waits for it. */
const PATIENCE_MS = 30_000;

/** One queue to the host: one request at a time, and of each tab none but the newest waits. */
export function createReader(line: Line, newId: () => string): Reader {
  const known = new Map<string, readonly Remark[]>();
  const queue = new Map<number, Job>();
  let running: Running | null = null;

  const next = (): void => {
    const [first] = queue;
    if (running || !first) return;
    const [tab, job] = first;
    queue.delete(tab);
    const id = newId();
    running = { ...job, id, timer: setTimeout(() => finish(id, null), PATIENCE_MS) };
    // A host that is there hears it at once; one that has to be made asks for it when it begins to listen.
    send(id);
    line.open().catch(() => finish(id, null));
  };
  const send = (id: string): void => {
    if (running?.id === id) line.post({ type: 'proofread', id, texts: [...running.texts] });
  };
  const finish = (id: string, remarks: readonly (readonly Remark[])[] | null): void => {
    if (running?.id !== id) return;
    const { texts, timer, done } = running;
    clearTimeout(timer);
    running = null;
    texts.forEach((text, at) => {
      const said = remarks?.[at];
      if (said) remember(text, said);
    });
    done(remarks === null ? 'failed' : 'read');
    next();
  };
  const remember = (text: string, remarks: readonly Remark[]): void => {
    known.delete(text);
    known.set(text, remarks);
    const [oldest] = known.keys();
    if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest);
  };

  return {
    known: (text) => known.get(text) ?? null,
    read(tab, all) {
      const texts = [...new Set(all)].filter((text) => !known.has(text));
      if (texts.length === 0) return Promise.resolve('read');
      return new Promise((done) => {
        queue.get(tab)?.done('left');
        queue.delete(tab);
        queue.set(tab, { texts, done });
        next();
      });
    },
    receive(raw) {
      const parsed = v.safeParse(fromHostSchema, raw);
      if (!parsed.success) return;
      const message = parsed.output;
      if (message.type === 'remarks') finish(message.id, message.remarks);
      else if (message.type === 'failed') finish(message.id, null);
      // It can't have heard what was asked before.
      else if (message.state === 'started' && running) send(running.id);
    },
  };
}
