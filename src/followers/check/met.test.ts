import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { metSchema, packMet, piecesOf, unpackMet } from './met.ts';

const one = fc.record({
  id: fc.stringMatching(/^[1-9]\d{0,24}$/),
  handle: fc.oneof(fc.constant(''), fc.stringMatching(/^[0-9a-f]{8}$/)),
});

test('whoever was met is read again as they were, within the schema', () => {
  fc.assert(
    fc.property(fc.array(one, { minLength: 1, maxLength: 500 }), (met) => {
      const packed = packMet(met);
      expect(v.is(metSchema, packed)).toBe(true);
      expect([...unpackMet(packed)]).toEqual(met);
    }),
  );
});

test.each(['', ' ', '1 ', ' 1', '1  2', 'a', '1:0', '1:0123456g', `${'1'.repeat(26)}`])(
  'no list of accounts: “%s”',
  (text) => expect(v.is(metSchema, text)).toBe(false),
);

test('many are cut into pieces, and none is lost', () => {
  expect(piecesOf([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(piecesOf([])).toEqual([]);
});
