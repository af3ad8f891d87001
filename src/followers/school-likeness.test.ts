import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isShortFor, nearlySame, skeleton, tellingWords } from './school-likeness.ts';

test.each(['CarltonJI', 'car1tonji', 'carlt0n_j1', 'саrltоnji', 'CARLTON-JI'])(
  '%s looks like carltonji',
  (handle) => {
    expect(skeleton(handle)).toBe(skeleton('carltonji'));
  },
);

test.each([
  ['Carlton Junior & Infant School', ['carlton']],
  ['St Mary’s C of E Primary School', ['mary', 's']],
  ['The Academy', []],
])('the telling words of %s are %j', (name, words) => {
  expect(tellingWords(name)).toEqual(words);
});

test.each([
  ['carltonji', 'Carlton Junior & Infant School', true],
  ['carltonjis', 'Carlton Junior & Infant School', true],
  ['carltonji', 'Carlton Junior & Infants', true],
  ['kathcarlton', 'Carlton Junior & Infant School', false],
  ['cj', 'Carlton Junior', false],
])('%s is short for %s: %s', (handle, name, is) => {
  expect(isShortFor(handle, name)).toBe(is);
});

test.each([
  ['carltonji', 'carltnji', true],
  ['carltonji', 'carltonnji', true],
  ['carltonji', 'carltomji', true],
  ['carltonji', 'carlotnji', true],
  ['carltonji', 'carltonji', false],
  ['carltonji', 'barltomji', false],
])('%s and %s are one letter apart: %s', (a, b, is) => {
  expect(nearlySame(a, b)).toBe(is);
});

test('to be one letter apart is mutual', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 6 }), fc.string({ maxLength: 6 }), (a, b) => {
      expect(nearlySame(a, b)).toBe(nearlySame(b, a));
    }),
  );
});
