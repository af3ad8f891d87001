import type PouchDB from 'pouchdb-core';
import * as v from 'valibot';
import { refusedByStorage } from '../vault/disk.ts';
import { BATCH_PREFIX } from './batch.ts';
import type { Shelf } from './shelf.ts';

const writtenSchema = v.array(
  v.union([
    v.object({ ok: v.literal(true) }),
    // 409: it is there already. Ids are random, so it is the same one.
    v.object({ status: v.literal(409) }),
  ]),
);
const rowsSchema = v.object({ rows: v.array(v.object({ doc: v.unknown() })) });
const changesSchema = v.object({
  results: v.array(
    v.object({ id: v.string(), deleted: v.optional(v.boolean()), doc: v.unknown() }),
  ),
  last_seq: v.number(),
});
const infoSchema = v.object({ update_seq: v.number() });

/** Everything PouchDB throws is a fault of its storage; a shape we do not know is one too. */
async function guarded<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (thrown) {
    throw refusedByStorage(thrown);
  }
}

/**
 * Batches in PouchDB, whose local adapters write one `bulkDocs` in one transaction. Keys are never kept
 * here: PouchDB remembers old revisions, and what is erased must not be remembered.
 */
export function pouchShelf(db: PouchDB): Shelf {
  const seq = async () => v.parse(infoSchema, await db.info()).update_seq;
  return {
    seq: () => guarded(seq),
    add: (batches) =>
      guarded(async () => {
        if (batches.length === 0) return;
        const written = await db.bulkDocs(batches);
        const failed = v.safeParse(writtenSchema, written);
        if (!failed.success) throw new Error(JSON.stringify(written).slice(0, 500));
      }),
    all: () =>
      guarded(async () => {
        // Asked first: what is added meanwhile is then read twice, never missed.
        const reached = await seq();
        const endkey = `${BATCH_PREFIX}\uFFF0`;
        const read = await db.allDocs({ include_docs: true, startkey: BATCH_PREFIX, endkey });
        return { docs: v.parse(rowsSchema, read).rows.map(({ doc }) => doc), seq: reached };
      }),
    since: (from) =>
      guarded(async () => {
        const read = await db.changes({ since: from, include_docs: true });
        const { results, last_seq } = v.parse(changesSchema, read);
        const docs = results
          .filter(({ id, deleted }) => id.startsWith(BATCH_PREFIX) && !deleted)
          .map(({ doc }) => doc);
        return { docs, seq: last_seq };
      }),
  };
}
