import { expect, test } from 'vitest';
import { disguisesIn } from './disguises.ts';
import { wordsOf } from './plain.ts';

const waysOf = (text: string) => disguisesIn(text, wordsOf).ways;

test.each([
  ['p0rn', 'porn'],
  ['w33d and c0ke', 'weed and coke'],
  ['s e x chat', 'sex chat'],
  ['s.e.x', 'sex'],
  ['n*des', 'nudes'],
  ['po.rn', 'porn'],
  ['sexyyyy', 'sexy'],
])('"%s" can be read as "%s"', (text, way) => {
  expect(waysOf(text)).toContain(way);
});

test.each(['year 4', 'ks2 maths', '10k run on 1st may', 'x2 boys', 'plain words'])(
  'figures that are figures stay: "%s"',
  (text) => {
    expect(waysOf(text)).toEqual([]);
  },
);

test('spelled-out letters are run together too, for nobody knows where a word ends', () => {
  expect(disguisesIn('s e x c h a t', wordsOf).runs).toEqual(['sexchat']);
});
