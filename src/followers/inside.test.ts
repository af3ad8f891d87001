import { expect, test } from 'vitest';
import { inside, insideOf } from './inside.ts';

const list = inside(['casino', '(?<!t)horny', '(?:hot|sexy)girl']);

test.each([
  ['bestcasino247', 'casino'],
  ['thorny', null],
  ['hornydevil', 'horny'],
  ['thehotgirls', 'hotgirl'],
  ['', null],
])('in "%s" it finds %j', (run, found) => {
  expect(list.find(run)).toBe(found);
});

test('what is found is never passed over beforehand', () => {
  for (const run of ['bestcasino247', 'hornydevil', 'thehotgirls'])
    expect(list.mayBeIn(insideOf([run]))).toBe(true);
  expect(list.mayBeIn(insideOf(['johartley']))).toBe(false);
});
