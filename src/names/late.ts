import { formsOf } from './forms.ts';
import { hashOf } from './hash.ts';
import { initialsOf } from './initials.ts';
import type { NamedPupil, PupilId } from './person.ts';

/** The few pupils that came after an index was built, until it is built anew. */
export class LatePupils {
  readonly #firstNumber: number;
  readonly #people: (NamedPupil | null)[] = [];
  readonly #posts = new Map<string, number[]>();
  readonly #hashes = new Set<number>();
  readonly #compound = new Set<string>();

  /** @param firstNumber the number of the first of them in the index. */
  constructor(firstNumber: number) {
    this.#firstNumber = firstNumber;
  }

  add(person: NamedPupil): void {
    const number = this.#firstNumber + this.#people.length;
    this.#people.push(person);
    for (const form of formsOf(person)) {
      const list = this.#posts.get(form.key);
      if (list) list.push(number * 8 + form.kind);
      else this.#posts.set(form.key, [number * 8 + form.kind]);
      this.#hashes.add(hashOf(form.key));
      if (form.compound) this.#compound.add(form.key);
    }
  }

  /** @returns whether there was one with this id. */
  remove(id: PupilId): boolean {
    const at = this.#people.findIndex((person) => person?.id === id);
    if (at < 0) return false;
    this.#people[at] = null;
    return true;
  }

  /** How many there have been, those removed since among them. */
  get count(): number {
    return this.#people.length;
  }

  /** Those that are still there. */
  get people(): NamedPupil[] {
    return this.#people.filter((person) => person !== null);
  }

  at(number: number): NamedPupil | null {
    return this.#people[number - this.#firstNumber] ?? null;
  }

  hasHash(hash: number): boolean {
    return this.#hashes.has(hash);
  }

  /** Pupil number * 8 + kind for everyone who bears the key, ascending. */
  posts(key: string): readonly number[] | undefined {
    return this.#posts.get(key);
  }

  isCompound(key: string): boolean {
    return this.#compound.has(key);
  }

  initials(number: number): number[] {
    const person = this.at(number);
    return person ? initialsOf(person) : [];
  }
}
