import * as v from 'valibot';
import { fromUtf8, toUtf8 } from '../vault/bytes.ts';
import { deriveSealingKey } from '../vault/derive.ts';
import type { Disk } from '../vault/disk.ts';
import { pack, unpack } from '../vault/envelope.ts';
import type { DataKey } from '../vault/holder.ts';
import { Refused } from '../vault/result.ts';
import { open, seal } from '../vault/seal.ts';
import { HEAD } from '../vault/stored-keys.ts';

const VERSION = 1;
const refSchema = v.strictObject({ link: v.string(), about: v.array(v.string()) });

/** How far the chain goes, kept apart from it: without that a lost end would look like no end. */
const headSchema = v.strictObject({
  /** The ends of the chain: more than one after two computers were merged. */
  heads: v.array(refSchema),
  /** How far of the shelf is counted in here. */
  seq: v.number(),
  /** How many batch pages there are. */
  count: v.number(),
  erased: v.array(v.string()),
  /** Losses that the chain itself can't show. */
  doubts: v.array(v.string()),
});
export type Head = v.InferOutput<typeof headSchema>;

export const NO_HEAD: Head = { heads: [], seq: 0, count: 0, erased: [], doubts: [] };

const headKey = (key: DataKey) => deriveSealingKey(key.raw, 'head');
const identityOf = (generation: string) => `head ${generation}`;

/** @returns null where there is none, `damaged` where it can't be read. @throws Refused `newerVersion`. */
export async function readHead(disk: Disk, key: DataKey): Promise<Head | null | 'damaged'> {
  const stored = await disk.read(HEAD);
  if (!stored) return null;
  try {
    const sealed = unpack(stored, VERSION, HEAD);
    const plain = await open(await headKey(key), identityOf(key.generation), sealed);
    if (!plain) return 'damaged';
    return v.parse(headSchema, JSON.parse(fromUtf8(plain)));
  } catch (thrown) {
    if (thrown instanceof Refused && thrown.refusal.why === 'newerVersion') throw thrown;
    return 'damaged';
  }
}

/** The bytes to keep. */
export async function packHead(head: Head, key: DataKey) {
  const plain = toUtf8(JSON.stringify(v.parse(headSchema, head)));
  return pack(VERSION, await seal(await headKey(key), identityOf(key.generation), plain));
}
