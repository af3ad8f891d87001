import memory from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core';
import * as v from 'valibot';
import { randomId } from '../../vault/bytes.ts';
import { Refused, type Why } from '../../vault/result.ts';
import { done, WORDS, withHead } from '../../vault/testing/machine.ts';
import { type Fuse, fused, newFuse } from '../../vault/testing/memory-disk.ts';
import type { Kind } from '../kinds.ts';
import { createRecords } from '../records.ts';
import { recordsRider } from '../rider.ts';
import type { Shelf } from '../shelf.ts';
import { pouchShelf } from '../shelf-pouchdb.ts';

PouchDB.plugin(memory);

/** A kind as the consent list has them, and one of the whole school. */
export const ANSWER = {
  type: 'answer',
  version: 1,
  body: v.strictObject({ name: v.string(), says: v.picklist(['yes', 'no']) }),
} as const satisfies Kind;
export const NOTE = {
  type: 'note',
  version: 1,
  body: v.strictObject({ text: v.string() }),
} as const satisfies Kind;

export const answer = (subject: string, says: 'yes' | 'no', name = 'Grace') => ({
  subject,
  type: ANSWER.type,
  body: { name, says },
});
export const note = (text: string) => ({ subject: null, type: NOTE.type, body: { text } });

/** A shelf on a machine that may die; `half` pages of what is written still arrive when it does. */
export function shelfOf(db: PouchDB, fuse: Fuse): Shelf & { fails: Why | null } {
  const shelf = pouchShelf(db);
  const mortal = {
    ...shelf,
    fails: null as Why | null,
    async add(batches: Parameters<Shelf['add']>[0]) {
      if (mortal.fails) throw new Refused(mortal.fails);
      await fused(fuse, () => shelf.add(batches));
    },
  };
  return mortal;
}

export const newDatabase = () => new PouchDB(randomId(), { adapter: 'memory' });

/** A school's computer: a vault that is open for Ada, and records. */
export async function school({
  fuse = newFuse(),
  kinds = [ANSWER, NOTE] as readonly Kind[],
  page = 3,
} = {}) {
  const db = newDatabase();
  const made = await withHead({ fuse, ridersOf: (disk) => [recordsRider(disk)] });
  return { ...made, ...lifeOf(made, db, kinds, page), db };

  function lifeOf(
    machine: Pick<typeof made, 'vault' | 'disk' | 'fuse' | 'again'>,
    on: PouchDB,
    these: readonly Kind[],
    size: number,
  ) {
    const shelf = shelfOf(on, machine.fuse);
    const { vault, disk } = machine;
    const records = createRecords({ vault, disk, shelf, kinds: these, page: size });
    return {
      shelf,
      records,
      /** The same computer with a new life of the worker, which nothing kills. */
      reborn: (next: { kinds?: readonly Kind[] } = {}) => {
        const machineAgain = machine.again();
        return { ...machineAgain, ...lifeOf(machineAgain, on, next.kinds ?? these, size) };
      },
    };
  }
}
export type School = Awaited<ReturnType<typeof school>>;
export { done, WORDS };
