import * as v from 'valibot';
import { type Bytes, fromBase64, toBase64 } from '../vault/bytes.ts';
import type { Disk } from '../vault/disk.ts';
import type { DataKey } from '../vault/holder.ts';
import { base64Schema } from '../vault/kdf.ts';
import { Refused } from '../vault/result.ts';
import { KEY_PREFIX } from '../vault/stored-keys.ts';
import { type Batch, linkOf, parseBatch } from './batch.ts';
import { belongs } from './keyring.ts';

/** All records as they are stored, sealed, for another computer of the same vault. */
const bundleSchema = v.strictObject({
  format: v.literal(1),
  batches: v.array(v.unknown()),
  keys: v.record(v.pipe(v.string(), v.regex(/^key\/[\w-]+\/[\w-]+$/)), base64Schema(60, 400)),
});
export type Bundle = v.InferOutput<typeof bundleSchema>;

export async function makeBundle(disk: Disk, batches: readonly Batch[]): Promise<Bundle> {
  const keys = Array.from(await disk.list(KEY_PREFIX), ([name, key]) => [name, toBase64(key)]);
  return { format: 1, batches: [...batches], keys: Object.fromEntries(keys) };
}

/**
 * Reads a bundle, whole or not at all.
 * @throws Refused `damaged`, `newerVersion`, or `foreign` where its keys are not this vault's: another
 * vault's, or from before a person was removed.
 */
export async function readBundle(
  raw: unknown,
  key: DataKey,
): Promise<{ batches: Batch[]; keys: Map<string, Bytes> }> {
  const later = v.is(v.object({ format: v.pipe(v.number(), v.minValue(2)) }), raw);
  if (later) throw new Refused('newerVersion', { what: 'bundle' });
  const parsed = v.safeParse(bundleSchema, raw);
  if (!parsed.success) throw new Refused('damaged', { what: 'bundle' });
  const batches = parsed.output.batches.map((one) => {
    const read = parseBatch(one);
    if (read.is !== 'batch') throw new Refused(read.is, { what: read.id });
    if (linkOf(read.batch) !== read.batch.link) {
      throw new Refused('damaged', { what: read.batch._id });
    }
    return read.batch;
  });
  const keys = new Map<string, Bytes>();
  for (const [name, text] of Object.entries(parsed.output.keys)) {
    const stored = fromBase64(text);
    if (!(await belongs(key, name, stored))) throw new Refused('foreign', { what: name });
    keys.set(name, stored);
  }
  return { batches, keys };
}
