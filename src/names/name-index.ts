import type { Bearers } from './bearers.ts';
import { formsOf, KeyMemory } from './forms.ts';
import { hashOf } from './hash.ts';
import { idAt, numberOfId, packIds } from './ids.ts';
import { hasInitial, INITIALS, initialsOf } from './initials.ts';
import { LatePupils } from './late.ts';
import { type NotPupils, notPupilsOf } from './not-pupils.ts';
import { type Base, packBase, unpackBase } from './packed-index.ts';
import type { NamedPupil, NotPupil, PupilId } from './person.ts';
import { formOf, hasHash, layTable } from './table.ts';

/**
 * Every form of every pupil's name, as one table that is packed, sealed and woken without work, and
 * beside it the few pupils added since. Ids never leave this index but as ids.
 */
export class NameIndex {
  readonly #base: Base;
  readonly #late: LatePupils;
  #removedCount = 0;
  readonly #classes: Set<string>;
  /** People and things known not to be pupils, ready to be looked for. */
  readonly notPupils: NotPupils;
  readonly #known: readonly NotPupil[];

  private constructor(base: Base, classes: readonly string[], known: readonly NotPupil[]) {
    this.#base = base;
    this.#late = new LatePupils(base.removed.length);
    for (const gone of base.removed) this.#removedCount += gone;
    this.#classes = new Set(classes);
    this.#known = known;
    this.notPupils = notPupilsOf(known, classes);
  }

  static build(people: readonly NamedPupil[], known: readonly NotPupil[]): NameIndex {
    const postings = new Map<string, number[]>();
    const compound = new Set<string>();
    const classes = new Set<string>();
    const initials = new Uint16Array(people.length * INITIALS);
    const keys = new KeyMemory();
    people.forEach((person, number) => {
      for (const form of formsOf(person, keys)) {
        const list = postings.get(form.key);
        if (list) list.push(number * 8 + form.kind);
        else postings.set(form.key, [number * 8 + form.kind]);
        if (form.compound) compound.add(form.key);
      }
      initials.set(initialsOf(person, keys), number * INITIALS);
      if (person.className !== '') classes.add(person.className);
    });
    const base = {
      table: layTable({ postings, compound }),
      ids: packIds(people.map(({ id }) => id)),
      initials,
      removed: new Uint8Array(people.length),
    };
    return new NameIndex(base, [...classes], known);
  }

  /** Adds one pupil. Nothing is built anew; should the id be there already, it is replaced. */
  add(person: NamedPupil): void {
    this.remove(person.id);
    this.#late.add(person);
    if (person.className !== '' && !this.#classes.has(person.className)) {
      this.#classes.add(person.className);
      this.notPupils.addClass(person.className);
    }
  }

  /** Removes one pupil: their names are found no more. @returns whether they were there. */
  remove(id: PupilId): boolean {
    const { ids, removed } = this.#base;
    if (!this.#late.remove(id)) {
      const number = numberOfId(ids, id, removed);
      if (number < 0) return false;
      removed[number] = 1;
    }
    this.#removedCount += 1;
    return true;
  }

  /** How many pupils there are. */
  get size(): number {
    return this.#base.removed.length + this.#late.count - this.#removedCount;
  }

  /** Whether some form may have this hash; false is certain. */
  hasHash(hash: number): boolean {
    return hasHash(this.#base.table, hash) || (this.#late.count > 0 && this.#late.hasHash(hash));
  }

  /** Who bears a key as a form of their name, or null. */
  bearers(key: string): Bearers | null {
    const { table } = this.#base;
    const form = formOf(table, key, hashOf(key));
    const late = this.#late.posts(key);
    if (form < 0 && !late) return null;
    const { postAt, posts, compound } = table;
    let all: ArrayLike<number> =
      form < 0 ? [] : posts.subarray(postAt[form] ?? 0, postAt[form + 1] ?? 0);
    if (late) all = [...Array.from(all), ...late];
    if (this.#removedCount > 0) all = Array.from(all).filter((post) => this.#isThere(post >> 3));
    if (all.length === 0) return null;
    let kinds = 0;
    for (let index = 0; index < all.length; index++) kinds |= 1 << ((all[index] ?? 0) & 7);
    const joined = form >= 0 && compound[form] === 1;
    return { key, posts: all, kinds, compound: joined || this.#late.isCompound(key) };
  }

  /** Whether a part of a pupil's forename or surname begins with this small letter. */
  hasInitial(number: number, of: 'forename' | 'surname', letter: string): boolean {
    return this.#isLate(number)
      ? hasInitial(this.#late.initials(number), 0, of, letter)
      : hasInitial(this.#base.initials, number * INITIALS, of, letter);
  }

  /** The id of a pupil by their number in this index. */
  idOf(number: number): PupilId {
    return this.#isLate(number) ? (this.#late.at(number)?.id ?? '') : idAt(this.#base.ids, number);
  }

  /**
   * The index as bytes, to be sealed. Pupils added since it was built are in none of the tables, so
   * they are handed back to be added again, unless there are none. Build anew to have all in one.
   */
  pack(): { bytes: Uint8Array<ArrayBuffer>; added: readonly NamedPupil[] } {
    const tail = { classes: [...this.#classes], known: [...this.#known] };
    return { bytes: packBase(this.#base, tail), added: this.#late.people };
  }

  /** @throws PackedIndexError when the bytes are no whole index of this version. */
  static unpack(packed: Uint8Array, added: readonly NamedPupil[] = []): NameIndex {
    const { base, tail } = unpackBase(packed);
    const index = new NameIndex(base, tail.classes, tail.known);
    for (const person of added) index.add(person);
    return index;
  }

  #isLate(number: number): boolean {
    return number >= this.#base.removed.length;
  }

  #isThere(number: number): boolean {
    if (this.#isLate(number)) return this.#late.at(number) !== null;
    return this.#base.removed[number] === 0;
  }
}
