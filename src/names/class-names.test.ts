import { describe, expect, test } from 'vitest';
import { isAmongClasses, isClassPhrase, isNamedClass } from './class-names.ts';
import { NameIndex } from './name-index.ts';
import { placeIn } from './testing/places.ts';

const index = NameIndex.build(
  ['4 Rowan', '3 Willow'].map((className, number) => ({
    id: `p${number}`,
    forenames: { legal: 'Rowan' },
    surnames: { legal: '' },
    className,
  })),
  [],
);

describe('a class, not a child', () => {
  test.each([
    'Year 4 [Rowan] baked',
    '4 [Rowan] baked',
    'Y4 [Rowan] baked',
    '[Rowan] class baked',
    '[Rowan] and Hazel classes baked',
  ])('%s', (text) => {
    expect(isClassPhrase(placeIn(text))).toBe(true);
  });
  test.each(['[Rowan] baked', '[Rowan]’s class baked', '[Rowan] and Hazel baked'])(
    'not: %s',
    (text) => {
      expect(isClassPhrase(placeIn(text))).toBe(false);
    },
  );
});

test('the word class itself leaves no doubt', () => {
  expect(isNamedClass(placeIn('the [Rose] class'))).toBe(true);
  expect(isNamedClass(placeIn('the [Rose] children'))).toBe(false);
});

test('two of the school’s classes beside each other are classes', () => {
  expect(isAmongClasses(placeIn('[Rowan] and Willow won'), index)).toBe(true);
  expect(isAmongClasses(placeIn('[Rowan] and Alice won'), index)).toBe(false);
});
