import * as v from 'valibot';
import type { Ids } from './ids.ts';
import { INITIALS } from './initials.ts';
import {
  asUint16,
  asUint32,
  PackedIndexError,
  packArrays,
  type Tail,
  tailSchema,
  unpackArrays,
} from './pack.ts';
import type { Sections } from './table.ts';

/** What an index was built of, apart from the pupils added since. */
export interface Base {
  readonly table: Sections;
  readonly ids: Ids;
  /** `INITIALS` for each pupil. */
  readonly initials: Uint16Array;
  /** One for each pupil, 1: removed since. */
  readonly removed: Uint8Array;
}

/** The parts as bytes, to be sealed. */
export function packBase(
  { table, ids, initials, removed }: Base,
  tail: Omit<Tail, 'people'>,
): Uint8Array<ArrayBuffer> {
  const { slotHash, slotForm, keyAt, keys, compound, postAt, posts } = table;
  const arrays = [slotHash, slotForm, keyAt, keys, compound, postAt, posts];
  const people = [ids.at, ids.bytes, initials, removed];
  return packArrays([...arrays, ...people], { people: removed.length, ...tail });
}

/** @throws PackedIndexError when the bytes are no whole index of this version. */
export function unpackBase(packed: Uint8Array): { base: Base; tail: Tail } {
  const { arrays, tail: raw } = unpackArrays(packed);
  const tail = v.safeParse(tailSchema, raw);
  const [hashes, forms, keyAt, keys, compound, postAt, posts, at, ids, initials, removed] = arrays;
  if (!tail.success || arrays.length !== 11 || !removed || !initials || !ids || !at || !posts)
    throw new PackedIndexError('a section is missing');
  if (!postAt || !compound || !keys || !keyAt || !forms || !hashes)
    throw new PackedIndexError('a section is missing');
  const table: Sections = {
    slotHash: asUint32(hashes),
    slotForm: asUint32(forms),
    keyAt: asUint32(keyAt),
    keys: asUint16(keys),
    compound,
    postAt: asUint32(postAt),
    posts: asUint32(posts),
  };
  const { people } = tail.output;
  const slots = table.slotHash.length;
  const fits =
    asUint32(at).length === people + 1 &&
    removed.length === people &&
    initials.byteLength === people * INITIALS * 2 &&
    slots === table.slotForm.length &&
    slots > 0 &&
    (slots & (slots - 1)) === 0;
  if (!fits) throw new PackedIndexError('its sections do not fit together');
  const base = {
    table,
    ids: { at: asUint32(at), bytes: ids },
    initials: asUint16(initials),
    removed: removed.slice(),
  };
  return { base, tail: tail.output };
}
