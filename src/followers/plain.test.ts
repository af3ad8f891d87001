import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainOf, wordsOf } from './plain.ts';

test.each([
  ["Mum's & Dad's taxi", 'mums and dads taxi'],
  ['Teacher. Runner!', 'teacher . runner .'],
  ['18+ | £5 a month', '18+ . £5 a month'],
])('the words of "%s" are "%s"', (typed, words) => {
  expect(wordsOf(typed.toLowerCase())).toBe(words);
});

test('a handle is cut into its words, and run together', () => {
  const { ways, runs } = plainOf('OnlyFansBabe_69', 'run');
  expect(ways).toContain('only fans babe 69');
  expect(runs).toContain('onlyfansbabe69');
});

test('emoji are kept in order, and letters of other alphabets are told', () => {
  expect(plainOf('🍑 hi 💦', 'prose').emoji).toEqual(['🍑', '💦']);
  expect(plainOf('ѕехy', 'prose')).toMatchObject({ ways: ['sexy'], disguised: true });
});

test('nothing is nothing', () => {
  expect(plainOf('', 'prose')).toEqual({ ways: [], runs: [], emoji: [], disguised: false });
});

test('whatever is typed, words stand with nothing around them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
      for (const way of plainOf(typed, 'prose').ways) expect(way).toBe(way.trim());
    }),
    { numRuns: 10 },
  );
}, 60_000);
