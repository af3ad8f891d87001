import { sha256 } from '@noble/hashes/sha2.js';
import { type Bytes, concat, sameBytes, toUtf8 } from '../vault/bytes.ts';
import { deriveSealingKey } from '../vault/derive.ts';
import type { Disk } from '../vault/disk.ts';
import { pack, unpack } from '../vault/envelope.ts';
import type { DataKey } from '../vault/holder.ts';
import { open, seal } from '../vault/seal.ts';
import { SNAPSHOT_PREFIX } from '../vault/stored-keys.ts';
import type { Head } from './head.ts';

const VERSION = 1;
const MARK = 32;

/**
 * Stands for the state of the records: another as soon as anything was added or erased, or the shelf
 * goes less far than it did.
 */
export function markOf({ heads, seq, count, erased, doubts }: Head): Bytes {
  const links = heads.map(({ link }) => link).sort();
  return new Uint8Array(sha256(toUtf8(JSON.stringify([links, seq, count, erased, doubts]))));
}

const snapshotKey = (key: DataKey) => deriveSealingKey(key.raw, 'snapshots');
const identityOf = (name: string, { generation }: DataKey) => `snapshot ${generation} ${name}`;

/** The bytes to keep under `nameOf`. */
export async function packSnapshot(name: string, value: Bytes, mark: Bytes, key: DataKey) {
  const plain = concat(mark, value);
  return pack(VERSION, await seal(await snapshotKey(key), identityOf(name, key), plain));
}
export const snapshotName = (name: string): string => `${SNAPSHOT_PREFIX}${name}`;

/**
 * A derived state as it was kept. @returns null where there is none for these records as they are now,
 * or none that opens: it is made anew from the events, and nothing is lost.
 */
export async function readSnapshot(
  disk: Disk,
  name: string,
  mark: Bytes,
  key: DataKey,
): Promise<Bytes | null> {
  const stored = await disk.read(snapshotName(name));
  if (!stored) return null;
  try {
    const sealed = unpack(stored, VERSION, name);
    const plain = await open(await snapshotKey(key), identityOf(name, key), sealed);
    if (!plain || !sameBytes(plain.subarray(0, MARK), mark)) return null;
    return plain.slice(MARK);
  } catch {
    return null;
  }
}
