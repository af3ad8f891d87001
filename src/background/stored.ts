import * as v from 'valibot';
import browser from 'webextension-polyfill';

/** What a key of the browser's storage holds, how it is read, and when it is cleared. */
export interface StoredKey<S extends v.GenericSchema> {
  readonly key: string;
  readonly schema: S;
  /** `kept`: until the extension is removed. `session`: until the browser closes. */
  readonly life: 'kept' | 'session';
}

export const storedKey = <S extends v.GenericSchema>(key: StoredKey<S>): StoredKey<S> => key;

export type Stored<T> =
  | { readonly is: 'there'; readonly value: T }
  | { readonly is: 'empty' }
  /** Something is there that does not fit the schema: never guessed at, never overwritten unasked. */
  | { readonly is: 'damaged' };

const areaOf = (key: StoredKey<v.GenericSchema>) =>
  key.life === 'kept' ? browser.storage.local : browser.storage.session;

/** Reads and parses one key. Throws only what the browser's storage itself throws. */
export async function readStored<S extends v.GenericSchema>(
  key: StoredKey<S>,
): Promise<Stored<v.InferOutput<S>>> {
  const raw = (await areaOf(key).get(key.key))[key.key];
  if (raw === undefined) return { is: 'empty' };
  const parsed = v.safeParse(key.schema, raw);
  return parsed.success ? { is: 'there', value: parsed.output } : { is: 'damaged' };
}

/** Writes one key; what is written is parsed first, so nothing unreadable is ever stored. */
export async function writeStored<S extends v.GenericSchema>(
  key: StoredKey<S>,
  value: v.InferInput<S>,
): Promise<void> {
  v.parse(key.schema, value);
  await areaOf(key).set({ [key.key]: value });
}
