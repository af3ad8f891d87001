import * as v from 'valibot';
import { type Bytes, randomId, sameBytes } from '../vault/bytes.ts';
import type { Disk } from '../vault/disk.ts';
import type { DataKey } from '../vault/holder.ts';
import { Refused, type Result } from '../vault/result.ts';
import { KEY_PREFIX } from '../vault/stored-keys.ts';
import type { Holder, Vault } from '../vault/vault.ts';
import { absorb } from './absorb.ts';
import { type Parsed, parseBatch } from './batch.ts';
import { makeBundle, readBundle } from './bundle.ts';
import { type Chain, readChain } from './chain.ts';
import type { NewEvent, RecordedEvent } from './event.ts';
import type { Head } from './head.ts';
import { type Keyring, openKeyring } from './keyring.ts';
import { ERASED, type Kind, kindsOf, SETTLED } from './kinds.ts';
import { keepNotes, readNotes } from './notes.ts';
import { inOrder, type Opened, openAll } from './reading.ts';
import { type Drafted, PAGE, sealBatch } from './sealing.ts';
import type { Shelf } from './shelf.ts';
import { markOf, packSnapshot, readSnapshot, snapshotName } from './snapshots.ts';
import { type KnownDamage, withSettled } from './trusted.ts';

export interface RecordsDeps {
  readonly vault: Pick<Vault, 'holding'>;
  readonly disk: Disk;
  readonly shelf: Shelf;
  readonly kinds: readonly Kind[];
  /** Events to a page of the shelf. */
  readonly page?: number;
}

/** Who records, and when (UTC milliseconds). `by` is whoever has the vault open unless it is given. */
export interface Recording {
  readonly at: number;
  readonly by?: string;
}

export interface Read {
  readonly events: readonly RecordedEvent[];
  readonly damage: readonly KnownDamage[];
  /** Batches that were never finished; not a loss. */
  readonly unfinished: readonly string[];
  /** The state that was read: for `keepSnapshot`. */
  readonly mark: Bytes;
}

export interface ChainReport {
  readonly whole: boolean;
  readonly damage: readonly KnownDamage[];
  /** The ends, for printing: usually one, more after two computers were merged. */
  readonly heads: readonly string[];
  readonly events: number;
  /** Whether each end that was printed earlier still stands in the chain; null where none is asked for. */
  readonly printedStands: boolean | null;
}

/** What this life of the worker has read; gone when it locks. */
interface Life {
  readonly generation: string;
  readonly keyring: Keyring;
  readonly opened: Opened;
  parsed: Map<string, Parsed> | null;
  seq: number;
  last: WholeRead | null;
}

interface WholeRead extends Read {
  readonly chain: Chain;
}

/**
 * The records. Each function answers with a `Result`, `locked` unless somebody has the vault open, and
 * runs while nothing about people and keys changes.
 */
export function createRecords({ vault, disk, shelf, kinds: given, page = PAGE }: RecordsDeps) {
  const kinds = kindsOf(given);
  let life: Life | null = null;

  interface Held {
    readonly key: DataKey;
    readonly holder: Holder;
    readonly life: Life;
    readonly head: Head;
  }

  async function held<T>(act: (held: Held) => Promise<T>): Promise<Result<T>> {
    const result = await vault.holding(async (key, holder) => {
      if (life?.generation !== key.generation) {
        const keyring = openKeyring(disk, key);
        const { generation } = key;
        life = { generation, keyring, opened: new WeakMap(), parsed: null, seq: 0, last: null };
      }
      const mine = life;
      const head = await absorb(disk, shelf, mine.keyring, key);
      return act({ key, holder, life: mine, head });
    });
    if (!result.ok && result.why === 'locked') life = null;
    return result;
  }

  /** Everything on the shelf, parsed once in a life. */
  async function chainOf({ life: mine, head }: Held): Promise<Chain> {
    const parsed = mine.parsed ?? new Map<string, Parsed>();
    const { docs, seq } = mine.parsed ? await shelf.since(mine.seq) : await shelf.all();
    for (const doc of docs) {
      const one = parseBatch(doc);
      parsed.set(one.is === 'batch' ? one.batch._id : one.id, one);
    }
    mine.parsed = parsed;
    mine.seq = seq;
    return readChain([...parsed.values()], head);
  }

  /** Everything, opened; again only when something has changed. */
  async function read(open: Held): Promise<WholeRead> {
    const mark = markOf(open.head);
    if (open.life.last && sameBytes(open.life.last.mark, mark)) return open.life.last;
    const chain = await chainOf(open);
    const { opened, keyring } = open.life;
    const erased = new Set(open.head.erased);
    await openAll(chain.batches, keyring, kinds, opened, erased);
    const { events, damage } = inOrder(chain.batches, opened, erased);
    const lost = [...chain.damage, ...damage].filter(({ about }) => !erased.has(about));
    const { unfinished } = chain;
    const whole = { events, damage: withSettled(lost, events), unfinished, mark, chain };
    open.life.last = whole;
    return whole;
  }

  /** @throws Refused `erased`; Error for a kind or body that is not ours, a fault of the caller. */
  function drafted(event: NewEvent, { head, holder }: Held, { at, by }: Recording): Drafted {
    const kind = kinds.get(event.type);
    if (!kind) throw new Error(`There is no kind of event called ${event.type}.`);
    const { subject, type } = event;
    if (subject !== null && head.erased.includes(subject)) throw new Refused('erased');
    const body = v.parse(kind.body, event.body);
    const payload = { type, version: kind.version, at, by: by ?? holder.id, body };
    return { id: randomId(), subject, payload };
  }

  async function add(events: readonly NewEvent[], recording: Recording, open: Held) {
    const all = events.map((event) => drafted(event, open, recording));
    if (all.length === 0) return [];
    const batches = await sealBatch(all, open.head.heads, open.life.keyring, page);
    await shelf.add(batches);
    await absorb(disk, shelf, open.life.keyring, open.key);
    return all.map(({ id, subject, payload }): RecordedEvent => ({ id, subject, ...payload }));
  }

  const append = (events: readonly NewEvent[], recording: Recording) =>
    held((open) => add(events, recording, open));

  return {
    /** Adds events, all of them or none. @returns them as they were recorded. */
    append,

    /** All events in their order, and what is lost. Read `trusted` before you believe them. */
    events: (): Promise<Result<Read>> =>
      held(async (open) => {
        const { events, damage, unfinished, mark } = await read(open);
        return { events, damage, unfinished, mark };
      }),

    /** A person has seen these damages and has recorded, or will, what is true now. */
    settle: (refs: readonly string[], recording: Recording) =>
      append([{ subject: null, type: SETTLED.type, body: { refs } }], recording),

    /**
     * Destroys the keys of these subjects, every wrapped copy here and every derived state. Their
     * events stay in the chain and can't be opened by anybody. `also` is recorded in the same step.
     */
    erase: (subjects: readonly string[], recording: Recording, also: readonly NewEvent[] = []) =>
      append([{ subject: null, type: ERASED.type, body: { subjects } }, ...also], recording),

    /**
     * Checks everything there is: each link, each event, each hash, as every reading does.
     * @param printed ends that were printed or noted earlier.
     */
    verifyChain: (printed: readonly string[] = []): Promise<Result<ChainReport>> =>
      held(async (open) => {
        const { chain, events, damage } = await read(open);
        return {
          whole: damage.length === 0,
          damage,
          heads: chain.heads.map(({ link }) => link).sort(),
          events: events.length,
          printedStands:
            printed.length === 0 ? null : printed.every((link) => chain.links.has(link)),
        };
      }),

    /** The ends of the chain, to be printed or noted where nobody can change them. */
    chainHead: (): Promise<Result<{ heads: string[]; batches: number }>> =>
      held(async ({ head }) => ({
        heads: head.heads.map(({ link }) => link).sort(),
        batches: head.count,
      })),

    /**
     * Keeps a derived state, sealed, for as long as the records stay as they were when it was made. One
     * that they have gone beyond is not kept: it may hold somebody who was erased since.
     */
    keepSnapshot: (name: string, value: Bytes, mark: Bytes) =>
      held(async ({ key, head }) => {
        if (!sameBytes(mark, markOf(head))) return;
        const packed = await packSnapshot(name, value, mark, key);
        await disk.write(new Map([[snapshotName(name), packed]]));
      }),

    /** The derived state of that name; null where it has to be made anew. */
    snapshot: (name: string): Promise<Result<Bytes | null>> =>
      held(({ key, head }) => readSnapshot(disk, name, markOf(head), key)),

    /** Keeps what waits for a person, sealed, beside the records; null takes it away. */
    keepNotes: (notes: ReadonlyMap<string, Bytes | null>) =>
      held(({ key }) => keepNotes(disk, notes, key)),

    /** What waits under names that begin so; null for one that can't be opened. */
    notes: (prefix: string) => held(({ key }) => readNotes(disk, prefix, key)),

    /** Everything, sealed as it is, for another computer of the same vault. */
    bundle: () => held(async (open) => makeBundle(disk, (await chainOf(open)).batches)),

    /**
     * Adds what another computer of the same vault has and this one has not. Nothing is taken away but
     * the keys of those who were erased on either.
     */
    merge: (bundle: unknown) =>
      held(async (open) => {
        const { batches, keys } = await readBundle(bundle, open.key);
        const known = await disk.list(KEY_PREFIX);
        const erased = open.head.erased.map((subject) => `${KEY_PREFIX}${subject}/`);
        const wanted = [...keys].filter(
          ([name]) => !known.has(name) && !erased.some((prefix) => name.startsWith(prefix)),
        );
        if (wanted.length > 0) await disk.write(new Map(wanted));
        await shelf.add(batches);
        // Keys that were looked for in vain before are looked for again.
        life = null;
        await absorb(disk, shelf, openKeyring(disk, open.key), open.key);
      }),

    /** Forgets what was read: the vault was locked. */
    forget: (): void => {
      life = null;
    },
  };
}

export type Records = ReturnType<typeof createRecords>;
