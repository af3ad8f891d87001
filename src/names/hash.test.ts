import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf, POWERS, step } from './hash.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcdefgh'), maxLength: 20 });

test('a hash grows letter by letter', () => {
  fc.assert(
    fc.property(word, word, (head, tail) => {
      let hash = hashOf(head);
      for (const letter of tail) hash = step(hash, letter.charCodeAt(0));
      expect(hash).toBe(hashOf(head + tail));
    }),
  );
});

test('the hash of two halves follows from theirs', () => {
  fc.assert(
    fc.property(word, word, (head, tail) => {
      const joined = Math.imul(hashOf(head), POWERS[tail.length] ?? 0) + hashOf(tail);
      expect(joined >>> 0).toBe(hashOf(head + tail));
    }),
  );
});
