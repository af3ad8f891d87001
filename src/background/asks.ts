import * as v from 'valibot';
import { openWindowFor } from './own-windows.ts';
import { readStored, storedKey, writeStored } from './stored.ts';

/** Something that a page on X asked for, and that a person decides in a window of ours. */
interface Ask {
  readonly id: string;
  /** The tab it was asked for in. */
  readonly tab: number;
}

/** Windows left open; an older one then says that what it was about is gone. */
const MOST = 6;

/**
 * What waits for somebody to decide it, one for each tab, newest last. It outlives the worker only.
 * @param of.page the page that asks; it gets the id as `?KEY=`.
 */
export function createAsks<S extends v.GenericSchema<unknown, Ask>>(of: {
  key: string;
  schema: S;
  page: string;
}) {
  type Waiting = v.InferOutput<S>;
  const stored = storedKey({ key: `${of.key}s`, life: 'session', schema: v.array(of.schema) });

  async function waiting(): Promise<readonly Waiting[]> {
    const there = await readStored(stored);
    // One that can't be read is asked for again by its page; nothing of it was answered.
    return there.is === 'there' ? there.value : [];
  }

  return {
    /** Keeps it, and opens the window that asks. */
    async ask(tab: number, about: Omit<v.InferInput<S>, keyof Ask>): Promise<void> {
      const id = crypto.randomUUID();
      const asked: Waiting = v.parse(of.schema, { ...about, id, tab });
      const others = (await waiting()).filter((one) => one.tab !== tab);
      await writeStored(stored, [...others, asked].slice(-MOST));
      await openWindowFor(tab, `${of.page}?${of.key}=${id}`);
    },
    /** @returns null when it was decided, or its tab has asked anew. */
    async read(id: string): Promise<Waiting | null> {
      return (await waiting()).find((one) => one.id === id) ?? null;
    },
    /** The tab is closed, or its draft was sent: what it asked is forgotten, with all it held. */
    async closeFor(tab: number): Promise<void> {
      const all = await waiting();
      const others = all.filter((one) => one.tab !== tab);
      if (others.length < all.length) await writeStored(stored, others);
    },
    /** It is decided: forgotten, with all it held. */
    async close(id: string): Promise<void> {
      await writeStored(
        stored,
        (await waiting()).filter((one) => one.id !== id),
      );
    },
  };
}
