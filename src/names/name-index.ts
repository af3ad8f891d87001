import * as v from 'valibot';
import { formsOf, KeyMemory } from './forms.ts';
import { hashOf } from './hash.ts';
import { type NotPupils, notPupilsOf } from './not-pupils.ts';
import {
  asUint16,
  asUint32,
  PackedIndexError,
  packArrays,
  tailSchema,
  unpackArrays,
} from './pack.ts';
import { isForename, KINDS, type NamedPupil, type NotPupil, type PupilId } from './person.ts';
import { formOf, hasHash, layTable, type Sections } from './table.ts';

/** Who bears a form: numbers of pupils in this index, ascending, and how. */
export interface Bearers {
  readonly key: string;
  readonly compound: boolean;
  /** pupil number * 8 + kind, ascending. */
  readonly posts: ArrayLike<number>;
  /** Bits: 1 << kind. */
  readonly kinds: number;
}

const FORENAMES = (1 << KINDS.given) | (1 << KINDS.part) | (1 << KINDS.middle);
export const bearsForename = ({ kinds }: Bearers): boolean => (kinds & FORENAMES) !== 0;
export const bearsSurname = ({ kinds }: Bearers): boolean => (kinds & ~FORENAMES) !== 0;

/**
 * Every form of every pupil's name, as one table that is packed, sealed and woken without work, and
 * beside it the few pupils added since. Ids never leave this index but as ids.
 */
export class NameIndex {
  readonly #base: Sections;
  readonly #baseIds: { readonly at: Uint32Array; readonly bytes: Uint8Array };
  /** Four a pupil: initials of two parts of the forename and of two of the surname; 0: none. */
  readonly #baseInitials: Uint16Array;
  readonly #basePeople: number;
  readonly #removed: Uint8Array;
  #removedCount = 0;
  readonly #added: (NamedPupil | null)[] = [];
  readonly #addedPosts = new Map<string, number[]>();
  readonly #addedHashes = new Set<number>();
  readonly #addedCompound = new Set<string>();
  readonly #classes: Set<string>;
  /** People and things known not to be pupils, ready to be looked for. */
  readonly notPupils: NotPupils;
  readonly #known: readonly NotPupil[];

  private constructor(
    base: Sections,
    ids: { at: Uint32Array; bytes: Uint8Array },
    initials: Uint16Array,
    removed: Uint8Array,
    classes: readonly string[],
    known: readonly NotPupil[],
  ) {
    this.#base = base;
    this.#baseIds = ids;
    this.#baseInitials = initials;
    this.#basePeople = ids.at.length - 1;
    this.#removed = removed;
    for (const gone of removed) this.#removedCount += gone;
    this.#classes = new Set(classes);
    this.#known = known;
    this.notPupils = notPupilsOf(known, classes);
  }

  static build(people: readonly NamedPupil[], known: readonly NotPupil[]): NameIndex {
    const postings = new Map<string, number[]>();
    const compound = new Set<string>();
    const classes = new Set<string>();
    const initials = new Uint16Array(people.length * 4);
    const at = new Uint32Array(people.length + 1);
    const keys = new KeyMemory();
    const encoder = new TextEncoder();
    const ids: Uint8Array[] = [];
    let idEnd = 0;
    people.forEach((person, number) => {
      for (const form of formsOf(person, keys)) {
        const list = postings.get(form.key);
        if (list) list.push(number * 8 + form.kind);
        else postings.set(form.key, [number * 8 + form.kind]);
        if (form.compound) compound.add(form.key);
      }
      initials.set(initialsOf(person, keys), number * 4);
      if (person.className !== '') classes.add(person.className);
      const id = encoder.encode(person.id);
      ids.push(id);
      idEnd += id.length;
      at[number + 1] = idEnd;
    });
    const bytes = new Uint8Array(idEnd);
    ids.forEach((id, number) => {
      bytes.set(id, at[number] ?? 0);
    });
    const table = layTable({ postings, compound });
    const removed = new Uint8Array(people.length);
    return new NameIndex(table, { at, bytes }, initials, removed, [...classes], known);
  }

  /** Adds one pupil. Nothing is built anew; should the id be there already, it is replaced. */
  add(person: NamedPupil): void {
    this.remove(person.id);
    const number = this.#basePeople + this.#added.length;
    this.#added.push(person);
    for (const form of formsOf(person)) {
      const list = this.#addedPosts.get(form.key);
      if (list) list.push(number * 8 + form.kind);
      else this.#addedPosts.set(form.key, [number * 8 + form.kind]);
      this.#addedHashes.add(hashOf(form.key));
      if (form.compound) this.#addedCompound.add(form.key);
    }
    if (person.className !== '' && !this.#classes.has(person.className)) {
      this.#classes.add(person.className);
      this.notPupils.addClass(person.className);
    }
  }

  /** Removes one pupil: their names are found no more. @returns whether they were there. */
  remove(id: PupilId): boolean {
    const number = this.#numberOf(id);
    if (number < 0) return false;
    if (number >= this.#basePeople) this.#added[number - this.#basePeople] = null;
    else this.#removed[number] = 1;
    this.#removedCount += 1;
    return true;
  }

  /** How many pupils there are. */
  get size(): number {
    return this.#basePeople + this.#added.length - this.#removedCount;
  }

  /** Whether some form may have this hash; false is certain. */
  hasHash(hash: number): boolean {
    return hasHash(this.#base, hash) || (this.#added.length > 0 && this.#addedHashes.has(hash));
  }

  /** Who bears a key as a form of their name, or null. */
  bearers(key: string): Bearers | null {
    const form = formOf(this.#base, key, hashOf(key));
    const added = this.#addedPosts.get(key);
    if (form < 0 && !added) return null;
    const { postAt, posts, compound } = this.#base;
    let all: ArrayLike<number> =
      form < 0 ? [] : posts.subarray(postAt[form] ?? 0, postAt[form + 1] ?? 0);
    if (added) all = [...Array.from(all), ...added];
    if (this.#removedCount > 0) all = Array.from(all).filter((post) => this.#isThere(post >> 3));
    if (all.length === 0) return null;
    let kinds = 0;
    for (let index = 0; index < all.length; index++) kinds |= 1 << ((all[index] ?? 0) & 7);
    const joined = form >= 0 && compound[form] === 1;
    return { key, posts: all, kinds, compound: joined || this.#addedCompound.has(key) };
  }

  /** The initials of a pupil's forename or surname parts, small. */
  initials(number: number, of: 'forename' | 'surname'): string {
    const from = of === 'forename' ? 0 : 2;
    const added = this.#added[number - this.#basePeople];
    const four = added
      ? initialsOf(added)
      : this.#baseInitials.subarray(number * 4, number * 4 + 4);
    return String.fromCharCode(
      ...Array.from(four)
        .slice(from, from + 2)
        .filter(Boolean),
    );
  }

  /** The id of a pupil by their number in this index. */
  idOf(number: number): PupilId {
    if (number >= this.#basePeople) return this.#added[number - this.#basePeople]?.id ?? '';
    const { at, bytes } = this.#baseIds;
    return new TextDecoder().decode(bytes.subarray(at[number] ?? 0, at[number + 1] ?? 0));
  }

  /**
   * The index as bytes, to be sealed. Pupils added since it was built are in none of the tables, so
   * they are handed back to be added again, unless there are none. Build anew to have all in one.
   */
  pack(): { bytes: Uint8Array<ArrayBuffer>; added: readonly NamedPupil[] } {
    const { slotHash, slotForm, keyAt, keys, compound, postAt, posts } = this.#base;
    const { at, bytes } = this.#baseIds;
    const arrays = [slotHash, slotForm, keyAt, keys, compound, postAt, posts];
    const people = [at, bytes, this.#baseInitials, this.#removed];
    const tail = { people: this.#basePeople, classes: [...this.#classes], known: this.#known };
    return {
      bytes: packArrays([...arrays, ...people], tail),
      added: this.#added.filter((person) => person !== null),
    };
  }

  /** @throws PackedIndexError when the bytes are no whole index of this version. */
  static unpack(packed: Uint8Array, added: readonly NamedPupil[] = []): NameIndex {
    const { arrays, tail: raw } = unpackArrays(packed);
    const tail = v.safeParse(tailSchema, raw);
    const [hashes, forms, keyAt, keys, compound, postAt, posts, at, ids, initials, removed] =
      arrays;
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
    const { people, classes, known } = tail.output;
    const slots = table.slotHash.length;
    const fits =
      asUint32(at).length === people + 1 &&
      removed.length === people &&
      initials.byteLength === people * 8 &&
      slots === table.slotForm.length &&
      slots > 0 &&
      (slots & (slots - 1)) === 0;
    if (!fits) throw new PackedIndexError('its sections do not fit together');
    const index = new NameIndex(
      table,
      { at: asUint32(at), bytes: ids },
      asUint16(initials),
      removed.slice(),
      classes,
      known,
    );
    for (const person of added) index.add(person);
    return index;
  }

  #isThere(number: number): boolean {
    if (number >= this.#basePeople) return this.#added[number - this.#basePeople] !== null;
    return this.#removed[number] === 0;
  }

  #numberOf(id: PupilId): number {
    const late = this.#added.findIndex((person) => person?.id === id);
    if (late >= 0) return this.#basePeople + late;
    const wanted = new TextEncoder().encode(id);
    const { at, bytes } = this.#baseIds;
    for (let number = 0; number < this.#basePeople; number++) {
      const start = at[number] ?? 0;
      if ((at[number + 1] ?? 0) - start !== wanted.length || this.#removed[number] === 1) continue;
      let same = 0;
      while (same < wanted.length && bytes[start + same] === wanted[same]) same += 1;
      if (same === wanted.length) return number;
    }
    return -1;
  }
}

/** Initials of the first two parts of the forename in use, and of the surname. */
function initialsOf({ forenames, surnames }: NamedPupil, memory = new KeyMemory()): number[] {
  const first = (...names: (string | undefined)[]): [number, number] => {
    const letters = [
      ...new Set(
        names.flatMap((name) => memory.partsOf(name ?? '').map((part) => part.charCodeAt(0))),
      ),
    ];
    return [letters[0] ?? 0, letters.at(-1) ?? 0];
  };
  return [
    ...first(forenames.preferred, forenames.legal),
    ...first(surnames.legal, surnames.preferred),
  ];
}

export { isForename };
