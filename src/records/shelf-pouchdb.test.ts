import { expect, test } from 'vitest';
import { randomId } from '../vault/bytes.ts';
import { type Batch, idOf, linkOf } from './batch.ts';
import { pouchShelf } from './shelf-pouchdb.ts';
import { newDatabase } from './testing/school.ts';

function batch(): Batch {
  const id = randomId();
  const entries = [{ id, about: 'school', key: id, hash: 'A'.repeat(43), sealed: 'AAAA' }];
  const bare: Omit<Batch, 'link'> = {
    _id: idOf(id, 0),
    format: 1,
    batch: id,
    page: 0,
    pages: 1,
    parents: [],
    entries,
  };
  return { ...bare, link: linkOf(bare) };
}
const ids = (docs: readonly unknown[]) => docs.map((doc) => Object(doc)._id).sort();

test('what was added is there, and what was added since', async () => {
  const shelf = pouchShelf(newDatabase());
  const [one, two, three] = [batch(), batch(), batch()];
  expect(await shelf.seq()).toBe(0);
  await shelf.add([one, two]);
  const before = await shelf.seq();
  await shelf.add([three]);
  expect(ids((await shelf.all()).docs)).toEqual(ids([one, two, three]));
  const since = await shelf.since(before);
  expect(ids(since.docs)).toEqual([three._id]);
  expect(since.seq).toBe(await shelf.seq());
});

test('what is there already stays as it is', async () => {
  const shelf = pouchShelf(newDatabase());
  const one = batch();
  await shelf.add([one]);
  await shelf.add([{ ...one, entries: [] }, batch()]);
  const { docs } = await shelf.all();
  expect(docs).toHaveLength(2);
  expect(docs).toContainEqual(expect.objectContaining({ entries: one.entries }));
});

test('what PouchDB throws is told as storage that is not to be had, or full', async () => {
  const db = newDatabase();
  const shelf = pouchShelf(db);
  await db.close();
  await expect(shelf.all()).rejects.toThrow('unavailable');
  const full = Object.assign(newDatabase(), {
    bulkDocs: async () => [
      { status: 500, name: 'indexed_db_went_bad', reason: 'QuotaExceededError' },
    ],
  });
  await expect(pouchShelf(full).add([batch()])).rejects.toThrow('full');
});
