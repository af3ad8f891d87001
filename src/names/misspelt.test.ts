import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slipsOf } from './misspelt.ts';
import { NameIndex } from './name-index.ts';

const index = NameIndex.build(
  ['Charlotte', 'Sophie', 'Ava', 'Muhammad'].map((legal, number) => ({
    id: `p${number}`,
    forenames: { legal },
    surnames: { legal: '' },
    className: '',
  })),
  [],
);

test.each([
  ['charlote', 'a letter left out'],
  ['charllotte', 'a letter doubled'],
  ['chalrotte', 'two letters swapped'],
  ['charlitte', 'a letter changed'],
  ['harlotte', 'the first letter lost'],
])('%s: %s', (key) => {
  expect(slipsOf(key, index)).toEqual(['charlotte']);
});

test('a sound spelt another way', () => {
  expect(slipsOf('sofie', index)).toEqual(['sophie']);
  expect(slipsOf('sophy', index)).toEqual(['sophie']);
});

test('short words are a letter away from too much', () => {
  expect(slipsOf('ave', index)).toEqual([]);
});

test('the name itself is no slip, nor is a word two letters away', () => {
  expect(slipsOf('charlotte', index)).toEqual([]);
  expect(slipsOf('chalote', index)).toEqual([]);
});

test('every single slip in a name is found', () => {
  const name = 'muhammad';
  const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
  fc.assert(
    fc.property(fc.nat(name.length - 1), letter, fc.nat(2), (at, put, kind) => {
      const slip = [
        name.slice(0, at) + name.slice(at + 1),
        name.slice(0, at) + put + name.slice(at),
        name.slice(0, at) + put + name.slice(at + 1),
      ][kind];
      if (slip === undefined || slip === name) return;
      expect(slipsOf(slip, index)).toEqual([name]);
    }),
  );
});
