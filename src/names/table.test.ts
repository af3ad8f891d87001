import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf } from './hash.ts';
import { formOf, hasHash, layTable } from './table.ts';

test('every key laid down is found with its own numbers, and no other key', () => {
  const lists = fc.dictionary(
    fc.string({ minLength: 1, maxLength: 12 }),
    fc.array(fc.nat(1_000), { minLength: 1, maxLength: 4 }),
    { maxKeys: 60 },
  );
  fc.assert(
    fc.property(lists, fc.string({ maxLength: 12 }), (given, other) => {
      const postings = new Map(Object.entries(given));
      const table = layTable({ postings, compound: new Set() });
      for (const [key, list] of postings) {
        const form = formOf(table, key, hashOf(key));
        expect(hasHash(table, hashOf(key))).toBe(true);
        expect([...table.posts.subarray(table.postAt[form], table.postAt[form + 1])]).toEqual(list);
      }
      if (!postings.has(other)) expect(formOf(table, other, hashOf(other))).toBe(-1);
    }),
  );
});
