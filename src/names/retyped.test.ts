import { expect, test } from 'vitest';
import { cut } from './cut.ts';
import { fold } from './fold.ts';
import { NameIndex } from './name-index.ts';
import { retyped } from './retyped.ts';

const index = NameIndex.build(
  ['Katie', 'Aaron', 'Elizabeth', 'May', 'Hope', 'Rowan'].map((legal, number) => ({
    id: `p${number}`,
    forenames: { legal },
    surnames: { legal: '' },
    className: '4 Rowan',
  })),
  [],
);
const keys = (text: string) => retyped(cut(fold(text)).words, index).map(({ key }) => key);

test.each([
  ['Kaaatie', 'katie'],
  ['KATIEEEE', 'katie'],
  ['Aaaaron', 'aaron'],
  ['Lizzzzie', 'lizzie'],
  ['Kaaatieee', 'katie'],
  ['Katie2019', 'katie'],
  ['1Katie', 'katie'],
  ['katie7', 'katie'],
  ['xXKatieXx', 'katie'],
  ['katiexx', 'katie'],
])('%s is meant as %s', (text, key) => {
  expect(keys(text)).toEqual([key]);
});

test.each(['Goooal', 'May2026', 'Hope2026', 'Rowan4', '4Rowan', '2019', 'KS2', 'brrr'])(
  '%s stays as it is',
  (text) => {
    expect(keys(text)).toEqual([text.toLowerCase()]);
  },
);

test('a word keeps its place', () => {
  const { words } = cut(fold('Go Kaaatie!'));
  const [, katie] = retyped(words, index);
  expect([katie?.start, katie?.end]).toEqual([3, 10]);
});
