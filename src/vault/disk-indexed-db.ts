import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type Changes, type Disk, refusedByStorage } from './disk.ts';
import { Refused } from './result.ts';

interface Schema extends DBSchema {
  kept: { key: string; value: Uint8Array };
}

/** Greater than every name that begins with `prefix`: names are plain ASCII. */
const endOf = (prefix: string) => `${prefix}\uFFFF`;

/**
 * One IndexedDB database with one table; a `write` is one transaction of it, which is all or nothing,
 * and strict: it has reached the disk before we say so.
 */
export function indexedDbDisk(name: string): Disk {
  let opening: Promise<IDBPDatabase<Schema>> | null = null;

  const connect = async () =>
    openDB<Schema>(name, 1, {
      upgrade: (fresh) => void fresh.createObjectStore('kept'),
      // The browser may close it (its data was cleared, say): the next use opens it again.
      terminated: () => {
        opening = null;
      },
    });

  async function database(): Promise<IDBPDatabase<Schema>> {
    opening ??= connect();
    try {
      return await opening;
    } catch (thrown) {
      opening = null;
      throw refusedByStorage(thrown);
    }
  }

  async function use<T>(act: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
    const db = await database();
    try {
      return await act(db);
    } catch (thrown) {
      throw refusedByStorage(thrown);
    }
  }

  return {
    read: (key) => use(async (db) => bytesOf(key, await db.get('kept', key))),
    list: (prefix) =>
      use(async (db) => {
        const { store, done } = db.transaction('kept');
        const range = IDBKeyRange.bound(prefix, endOf(prefix));
        const [keys, values] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
        await done;
        const found = new Map<string, Uint8Array>();
        for (const [index, key] of keys.entries()) {
          const value = bytesOf(key, values[index]);
          if (value) found.set(key, value);
        }
        return found;
      }),
    write: (changes) => use((db) => writeAll(db, changes)),
  };
}

async function writeAll(db: IDBPDatabase<Schema>, changes: Changes): Promise<void> {
  const transaction = db.transaction('kept', 'readwrite', { durability: 'strict' });
  const requests: Promise<unknown>[] = [];
  try {
    for (const [key, value] of changes) {
      const { store } = transaction;
      requests.push(value === null ? store.delete(key) : store.put(value, key));
    }
  } catch (thrown) {
    // Without this the part that was asked for already would be kept.
    transaction.abort();
    await Promise.allSettled([...requests, transaction.done]);
    throw thrown;
  }
  // Its own error is the cause; those of the requests say only that they were aborted.
  const [outcome] = await Promise.allSettled([transaction.done, ...requests]);
  if (outcome.status === 'rejected') throw outcome.reason;
}

function bytesOf(key: string, value: unknown): Uint8Array | null {
  if (value === undefined) return null;
  if (value instanceof Uint8Array) return value;
  throw new Refused('damaged', { what: key });
}
