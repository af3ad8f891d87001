import * as v from 'valibot';
import { readStored, storedKey, writeStored } from '../stored.ts';

const hashesSchema = v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)));

/** A school's posts of some weeks; the oldest is forgotten, and asked again. */
const MOST = 500;

/**
 * What people have said since the browser was opened, as SHA-256: the words it was about may be a
 * name, and are kept nowhere.
 */
export function sessionHashes(key: string) {
  const stored = storedKey({ key, life: 'session', schema: hashesSchema });
  const all = async (): Promise<readonly string[]> => {
    const there = await readStored(stored);
    // What can't be read is asked again.
    return there.is === 'there' ? there.value : [];
  };
  let changing: Promise<void> = Promise.resolve();
  return {
    all,
    /** One after the other: two windows may be answered in one moment, and neither may be lost. */
    add(hashes: readonly string[]): Promise<void> {
      const mine = changing.then(async () =>
        writeStored(stored, [...(await all()), ...hashes].slice(-MOST)),
      );
      changing = mine.catch(() => {});
      return mine;
    },
  };
}
