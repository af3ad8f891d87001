import { type Bytes, concat, fromUtf8, randomBytes, randomId, toUtf8 } from '../vault/bytes.ts';
import { deriveSealingKey } from '../vault/derive.ts';
import type { Changes, Disk } from '../vault/disk.ts';
import { pack, unpack } from '../vault/envelope.ts';
import type { DataKey } from '../vault/holder.ts';
import { open, seal, sealingKey } from '../vault/seal.ts';
import { KEY_PREFIX } from '../vault/stored-keys.ts';

const VERSION = 1;

/** One key of a subject; `made` is the data key's generation it was made under. */
export interface SubjectKey {
  readonly id: string;
  readonly made: string;
  readonly raw: Bytes;
}

export const nameOf = (about: string, id: string): string => `${KEY_PREFIX}${about}/${id}`;
const identityOf = (name: string, generation: string) => `subject key ${generation} ${name}`;
const wrapping = (key: DataKey) => deriveSealingKey(key.raw, 'subject keys');

async function wrapped(wrap: CryptoKey, generation: string, name: string, key: SubjectKey) {
  const plain = concat(key.raw, toUtf8(key.made));
  return pack(VERSION, await seal(wrap, identityOf(name, generation), plain));
}

/** @returns null for a key that is damaged, or sealed with another data key. */
async function unwrapped(
  wrap: CryptoKey,
  generation: string,
  name: string,
  stored: Uint8Array,
): Promise<SubjectKey | null> {
  try {
    const sealed = unpack(stored, VERSION, name);
    const plain = await open(wrap, identityOf(name, generation), sealed);
    if (!plain) return null;
    const id = name.slice(name.lastIndexOf('/') + 1);
    return { id, raw: plain.slice(0, 32), made: fromUtf8(plain.subarray(32)) };
  } catch {
    return null;
  }
}

interface Ready {
  readonly sealing: CryptoKey;
}
/** For so many subjects their keys are looked up one by one. */
const FEW = 20;
const aboutOf = (name: string) => name.slice(KEY_PREFIX.length, name.lastIndexOf('/'));

/**
 * The keys of the data subjects, read as they are needed. After a person was removed each subject gets
 * a new key for what is recorded from then on, so that an old copy of this disk opens nothing new.
 */
export function openKeyring(disk: Disk, dataKey: DataKey) {
  const { generation } = dataKey;
  const wrap = wrapping(dataKey);
  const ready = new Map<string, Promise<Ready | null>>();
  /** By subject, the id of the key to seal with. */
  const present = new Map<string, string>();

  const use = async (name: string, stored: Uint8Array | null): Promise<Ready | null> => {
    const key = stored && (await unwrapped(await wrap, generation, name, stored));
    if (!key) return null;
    if (key.made === generation) present.set(aboutOf(name), key.id);
    return { sealing: await sealingKey(key.raw) };
  };

  /** Reads all keys whose name begins so, unless they have been. */
  async function read(prefix: string): Promise<void> {
    for (const [name, stored] of await disk.list(prefix)) {
      if (!ready.has(name)) ready.set(name, use(name, stored));
    }
    await Promise.all(ready.values());
  }

  async function make(about: string): Promise<[string, Uint8Array]> {
    const key: SubjectKey = { id: randomId(), made: generation, raw: randomBytes(32) };
    const name = nameOf(about, key.id);
    return [name, await wrapped(await wrap, generation, name, key)];
  }

  return {
    generation,
    /** Reads all of them at once, for whoever is about to ask for most. */
    readAll: () => read(KEY_PREFIX),
    /** The key of that name; null where it is missing or damaged. */
    async get(about: string, id: string): Promise<CryptoKey | null> {
      const name = nameOf(about, id);
      let key = ready.get(name);
      if (!key) {
        key = disk.read(name).then((stored) => use(name, stored));
        ready.set(name, key);
      }
      return (await key)?.sealing ?? null;
    },
    /** For each of them the id of the key to seal with; those without one get one, kept at once. */
    async idsFor(abouts: Iterable<string>): Promise<ReadonlyMap<string, string>> {
      const wanted = [...new Set(abouts)];
      const unknown = () => wanted.filter((about) => !present.has(about));
      if (unknown().length > FEW) await read(KEY_PREFIX);
      else for (const about of unknown()) await read(`${KEY_PREFIX}${about}/`);
      const made = new Map(await Promise.all(unknown().map(make)));
      if (made.size > 0) await disk.write(made);
      for (const [name, stored] of made) ready.set(name, use(name, stored));
      await Promise.all(ready.values());
      return new Map(wanted.map((about) => [about, present.get(about) ?? '']));
    },
    /** Forgets the keys of an erased subject. */
    forget(about: string): void {
      present.delete(about);
      for (const name of ready.keys()) if (aboutOf(name) === about) ready.delete(name);
    },
  };
}
export type Keyring = ReturnType<typeof openKeyring>;

/** Every key, sealed with the next data key. A damaged one stays as it is: damaged, and told so. */
export async function rewrapKeys(disk: Disk, from: DataKey, to: DataKey): Promise<Changes> {
  const [unwrap, wrap] = await Promise.all([wrapping(from), wrapping(to)]);
  const moved = new Map<string, Uint8Array>();
  await Promise.all(
    Array.from(await disk.list(KEY_PREFIX), async ([name, stored]) => {
      const key = await unwrapped(unwrap, from.generation, name, stored);
      if (key) moved.set(name, await wrapped(wrap, to.generation, name, key));
    }),
  );
  return moved;
}

/** Whether a key from another computer is one of this vault's, whole. */
export async function belongs(
  dataKey: DataKey,
  name: string,
  stored: Uint8Array,
): Promise<boolean> {
  return (await unwrapped(await wrapping(dataKey), dataKey.generation, name, stored)) !== null;
}
