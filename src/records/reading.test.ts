import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomId } from '../vault/bytes.ts';
import type { Batch, Entry, ParentRef } from './batch.ts';
import { inOrder, type Opened } from './reading.ts';

const GRACE = randomId();

/** A batch with one event of that instant; its id stands for it. */
function written(opened: Opened, id: string, at: number, parents: readonly Batch[]): Batch {
  const entry: Entry = { id, about: GRACE, key: GRACE, hash: '', sealed: '' };
  opened.set(entry, { id, subject: GRACE, type: 'a', version: 1, at, by: 'ada', body: null });
  const refs: ParentRef[] = parents.map(({ link }) => ({ link, about: [GRACE] }));
  const place = { _id: id, format: 1, batch: id, page: 0, pages: 1 } as const;
  return { ...place, parents: refs, entries: [entry], link: id };
}
const orderOf = (batches: readonly Batch[], opened: Opened) =>
  inOrder(batches, opened, new Set()).events.map(({ id }) => id);

test('whatever the clocks say, nothing comes before what it was written after', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(9), fc.nat(100)), { minLength: 1 }), (given) => {
      const opened: Opened = new WeakMap();
      const batches: Batch[] = [];
      for (const [index, [parent, at]] of given.entries()) {
        const known = batches[batches.length - 1 - parent];
        batches.push(written(opened, `${index}`, at, known ? [known] : []));
      }
      const order = orderOf(batches, opened);
      for (const { link, parents } of batches) {
        for (const before of parents) {
          expect(order.indexOf(before.link)).toBeLessThan(order.indexOf(link));
        }
      }
    }),
  );
});

test('where neither knew of the other, the earlier comes first', () => {
  const opened: Opened = new WeakMap();
  const root = written(opened, 'root', 1, []);
  const late = written(opened, 'late', 9, [root]);
  const early = written(opened, 'early', 5, [root]);
  expect(orderOf([root, late, early], opened)).toEqual(['root', 'early', 'late']);
});

test('what is wrong with an entry is told with whom it is about; of the erased nothing is', () => {
  const opened: Opened = new WeakMap();
  const batch = written(opened, 'one', 1, []);
  for (const entry of batch.entries) opened.set(entry, { ref: 'key/x', what: 'key' });
  expect(inOrder([batch], opened, new Set())).toEqual({
    events: [],
    damage: [{ ref: 'key/x', what: 'key', about: GRACE }],
  });
  expect(inOrder([batch], opened, new Set([GRACE]))).toEqual({ events: [], damage: [] });
});
