import type { Bytes } from '../vault/bytes.ts';
import { deriveSealingKey } from '../vault/derive.ts';
import type { Changes, Disk } from '../vault/disk.ts';
import { pack, unpack } from '../vault/envelope.ts';
import type { DataKey } from '../vault/holder.ts';
import { open, seal } from '../vault/seal.ts';
import { NOTE_PREFIX } from '../vault/stored-keys.ts';

/**
 * Sealed beside the records, and no record: what waits for a person, and goes without a trace when it
 * waits no longer. Unlike a derived state it can't be made anew, so it does not depend on the chain.
 */
const VERSION = 1;

const noteKey = (key: DataKey) => deriveSealingKey(key.raw, 'notes');
const identityOf = (name: string, { generation }: DataKey) => `note ${generation} ${name}`;
const nameOf = (note: string): string => `${NOTE_PREFIX}${note}`;

async function packed(name: string, value: Bytes, key: DataKey): Promise<Uint8Array> {
  return pack(VERSION, await seal(await noteKey(key), identityOf(name, key), value));
}

/** @returns null for one that does not open. */
async function opened(name: string, stored: Uint8Array, key: DataKey): Promise<Bytes | null> {
  try {
    return await open(await noteKey(key), identityOf(name, key), unpack(stored, VERSION, name));
  } catch {
    return null;
  }
}

/** Keeps, or with null takes away, all of them or none. */
export async function keepNotes(
  disk: Disk,
  notes: ReadonlyMap<string, Bytes | null>,
  key: DataKey,
): Promise<void> {
  const changes = new Map<string, Uint8Array | null>();
  for (const [note, value] of notes) {
    const name = nameOf(note);
    changes.set(name, value && (await packed(name, value, key)));
  }
  await disk.write(changes);
}

/** Those whose name begins so, by name; null where one does not open. */
export async function readNotes(
  disk: Disk,
  prefix: string,
  key: DataKey,
): Promise<Map<string, Bytes | null>> {
  const found = new Map<string, Bytes | null>();
  for (const [name, stored] of await disk.list(nameOf(prefix))) {
    found.set(name.slice(NOTE_PREFIX.length), await opened(name, stored, key));
  }
  return found;
}

/** Every note sealed with the next data key; one that does not open stays as it is. */
export async function resealNotes(disk: Disk, from: DataKey, to: DataKey): Promise<Changes> {
  const moved = new Map<string, Uint8Array>();
  for (const [name, stored] of await disk.list(NOTE_PREFIX)) {
    const value = await opened(name, stored, from);
    if (value) moved.set(name, await packed(name, value, to));
  }
  return moved;
}
