import type { Batch } from './batch.ts';

/** What was read, and how far: a number that only this store on this computer knows. */
export interface Shelved {
  readonly docs: readonly unknown[];
  readonly seq: number;
}

/** Where batches are kept. They are added and read, never changed. Throws `Refused` only. */
export interface Shelf {
  /** All of them or none. One that is there already is left as it is. */
  add(batches: readonly Batch[]): Promise<void>;
  all(): Promise<Shelved>;
  /** What was added after `seq`. */
  since(seq: number): Promise<Shelved>;
  /** How far it goes now. */
  seq(): Promise<number>;
}
