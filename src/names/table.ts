import { hashOf, spread } from './hash.ts';

/** A pupil's forms, ready to be laid down in a table. */
export interface Laid {
  /** key -> who bears it and how: pupil number * 8 + kind, ascending. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** Keys made of several words. */
  readonly compound: ReadonlySet<string>;
}

/** Sections of the table, each a typed array, in the order they are packed. */
export interface Sections {
  /** Open addressing: the hash in a slot, and the form's number plus one (0: empty). */
  readonly slotHash: Uint32Array;
  readonly slotForm: Uint32Array;
  /** Where each form's key stands in `keys` (UTF-16 units), one more than there are forms. */
  readonly keyAt: Uint32Array;
  readonly keys: Uint16Array;
  readonly compound: Uint8Array;
  readonly postAt: Uint32Array;
  readonly posts: Uint32Array;
}

/** Lays forms down so that a look-up is a probe or two and loading is no work at all. */
export function layTable({ postings, compound }: Laid): Sections {
  const count = postings.size;
  const slots = slotsFor(count);
  const slotHash = new Uint32Array(slots);
  const slotForm = new Uint32Array(slots);
  const keyAt = new Uint32Array(count + 1);
  const postAt = new Uint32Array(count + 1);
  let keyLength = 0;
  let postLength = 0;
  for (const [key, list] of postings) {
    keyLength += key.length;
    postLength += list.length;
  }
  const keys = new Uint16Array(keyLength);
  const posts = new Uint32Array(postLength);
  const compounds = new Uint8Array(count);
  let form = 0;
  let keyEnd = 0;
  let postEnd = 0;
  for (const [key, list] of postings) {
    const hash = hashOf(key);
    let slot = spread(hash) & (slots - 1);
    while (slotForm[slot] !== 0) slot = (slot + 1) & (slots - 1);
    slotHash[slot] = hash;
    slotForm[slot] = form + 1;
    for (let unit = 0; unit < key.length; unit++) keys[keyEnd++] = key.charCodeAt(unit);
    posts.set(list, postEnd);
    postEnd += list.length;
    compounds[form] = compound.has(key) ? 1 : 0;
    form += 1;
    keyAt[form] = keyEnd;
    postAt[form] = postEnd;
  }
  return { slotHash, slotForm, keyAt, keys, compound: compounds, postAt, posts };
}

/** A power of two, at most half full, so that runs of taken slots stay short. */
function slotsFor(count: number): number {
  let slots = 16;
  while (slots < count * 2) slots *= 2;
  return slots;
}

/** Whether some key has this hash. False is certain; true wants `formOf` to be sure. */
export function hasHash({ slotHash, slotForm }: Sections, hash: number): boolean {
  const mask = slotHash.length - 1;
  for (let slot = spread(hash) & mask; slotForm[slot] !== 0; slot = (slot + 1) & mask) {
    if (slotHash[slot] === hash) return true;
  }
  return false;
}

/** The number of the form with this key, or -1. */
export function formOf(table: Sections, key: string, hash: number): number {
  const { slotHash, slotForm } = table;
  const mask = slotHash.length - 1;
  for (let slot = spread(hash) & mask; slotForm[slot] !== 0; slot = (slot + 1) & mask) {
    const form = (slotForm[slot] ?? 0) - 1;
    if (slotHash[slot] === hash && isKey(table, form, key)) return form;
  }
  return -1;
}

function isKey({ keyAt, keys }: Sections, form: number, key: string): boolean {
  const start = keyAt[form] ?? 0;
  if ((keyAt[form + 1] ?? 0) - start !== key.length) return false;
  for (let unit = 0; unit < key.length; unit++) {
    if (keys[start + unit] !== key.charCodeAt(unit)) return false;
  }
  return true;
}
