import fc from 'fast-check';
import { expect, test } from 'vitest';
import { concat, fromBase64, fromUtf8, randomId, sameBytes, toBase64, toUtf8 } from './bytes.ts';

const bytes = fc.uint8Array({ maxLength: 200 });

test('bytes come back from base64url as they were', () => {
  fc.assert(fc.property(bytes, (some) => sameBytes(fromBase64(toBase64(some)), some)));
  expect(toBase64(Uint8Array.of(251, 255, 254))).toBe('-__-');
});

test('text comes back from UTF-8, with a byte-order mark if it had one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (some) => fromUtf8(toUtf8(some)) === some),
  );
  expect(fromUtf8(toUtf8('\uFEFFa'))).toBe('\uFEFFa');
});

test('large pieces are put together whole', () => {
  const large = new Uint8Array(100_000).fill(7);
  const back = fromBase64(toBase64(concat(large, large)));
  expect(sameBytes(back, new Uint8Array(200_000).fill(7))).toBe(true);
});

test('one different bit is a difference, and so is a missing byte', () => {
  const some = Uint8Array.of(1, 2, 3);
  expect(sameBytes(some, Uint8Array.of(1, 2, 3))).toBe(true);
  expect(sameBytes(some, Uint8Array.of(1, 2, 2))).toBe(false);
  expect(sameBytes(some, Uint8Array.of(1, 2))).toBe(false);
});

test('an id is 22 letters and never the same twice', () => {
  const ids = Array.from({ length: 500 }, randomId);
  expect(ids.every((id) => /^[\w-]{22}$/.test(id))).toBe(true);
  expect(new Set(ids).size).toBe(500);
});
