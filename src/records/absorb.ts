import * as v from 'valibot';
import { randomId } from '../vault/bytes.ts';
import type { Changes, Disk } from '../vault/disk.ts';
import type { DataKey } from '../vault/holder.ts';
import { HEAD, KEY_PREFIX, SNAPSHOT_PREFIX } from '../vault/stored-keys.ts';
import { type Batch, type Parsed, parseBatch } from './batch.ts';
import { type Chain, readChain } from './chain.ts';
import { SCHOOL } from './event.ts';
import { type Head, NO_HEAD, packHead, readHead } from './head.ts';
import type { Keyring } from './keyring.ts';
import { ERASED } from './kinds.ts';
import { openEntry } from './sealing.ts';
import type { Shelf, Shelved } from './shelf.ts';

const parsedOf = ({ docs }: Shelved): Parsed[] => docs.map(parseBatch);

/** Subjects whose erasure is recorded in these batches. */
async function erasedIn(batches: readonly Batch[], keyring: Keyring): Promise<string[]> {
  const found: string[] = [];
  for (const batch of batches) {
    for (const entry of batch.entries) {
      if (entry.about !== SCHOOL) continue;
      const opened = await openEntry(batch, entry, keyring);
      if (typeof opened === 'string' || opened.payload.type !== ERASED.type) continue;
      const body = v.safeParse(ERASED.body, opened.payload.body);
      if (body.success) found.push(...body.output.subjects);
    }
  }
  return found;
}

/** The keys of these subjects, every wrapped copy, and every derived state: to be removed. */
export async function destruction(disk: Disk, subjects: readonly string[]): Promise<Changes> {
  if (subjects.length === 0) return new Map();
  const lists = [SNAPSHOT_PREFIX, ...subjects.map((subject) => `${KEY_PREFIX}${subject}/`)];
  const names = await Promise.all(
    lists.map(async (prefix) => [...(await disk.list(prefix)).keys()]),
  );
  return new Map(names.flat().map((name) => [name, null]));
}

/** The end of the chain with what was added since, where that follows it without a fault. */
function extended(head: Head, added: readonly Parsed[]): { head: Head; chain: Chain } | null {
  const chain = readChain(added, NO_HEAD);
  const faults = chain.damage.filter(({ what }) => what !== 'missing');
  if (faults.length > 0 || chain.unfinished.length > 0) return null;
  const named = new Set(chain.batches.flatMap(({ parents }) => parents.map(({ link }) => link)));
  const heads = [...head.heads.filter(({ link }) => !named.has(link)), ...chain.heads];
  return { head: { ...head, heads }, chain };
}

/**
 * Brings the record of the chain's end up to what is on the shelf: after an append, after a worker that
 * died in one, after another computer's batches arrived. Erasures found in what is new are carried out
 * in the same step, so an erasure that was begun is always finished.
 */
export async function absorb(
  disk: Disk,
  shelf: Shelf,
  keyring: Keyring,
  key: DataKey,
): Promise<Head> {
  const known = await readHead(disk, key);
  const reached = await shelf.seq();
  if (known === null && reached === 0) {
    // Kept before anything is added: from now on, no head at all means that it was lost.
    await disk.write(new Map([[HEAD, await packHead(NO_HEAD, key)]]));
    return NO_HEAD;
  }
  if (known !== null && known !== 'damaged' && known.seq === reached) return known;
  const lost = known === null || known === 'damaged';
  const before: Head = lost ? { ...NO_HEAD, doubts: [randomId()] } : known;
  const { head, batches } = await next(shelf, before, reached);
  const erased = await erasedIn(batches, keyring);
  const whole = { ...head, erased: [...new Set([...head.erased, ...erased])] };
  const removed = await destruction(disk, erased);
  await disk.write(new Map([...removed, [HEAD, await packHead(whole, key)]]));
  for (const subject of erased) keyring.forget(subject);
  return whole;
}

async function next(shelf: Shelf, before: Head, reached: number) {
  // A shelf that goes less far than it did was emptied: then everything is looked at again.
  if (reached >= before.seq && before.seq > 0) {
    const since = await shelf.since(before.seq);
    const added = parsedOf(since);
    const grown = extended(before, added);
    if (grown) {
      const head = { ...grown.head, seq: since.seq, count: before.count + added.length };
      return { head, batches: grown.chain.batches };
    }
  }
  const all = await shelf.all();
  const parsed = parsedOf(all);
  const chain = readChain(parsed, before);
  const count = Math.max(before.count, parsed.length);
  return { head: { ...before, heads: chain.heads, seq: all.seq, count }, batches: chain.batches };
}
