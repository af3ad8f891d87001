import { expect, test } from 'vitest';
import { readHandle } from './handle.ts';

test.each([
  ['CarltonJI', 'CarltonJI'],
  ['  @carltonji ', 'carltonji'],
  ['https://x.com/carltonji', 'carltonji'],
  ['https://x.com/carltonji?lang=en', 'carltonji'],
  ['twitter.com/carltonji/status/12', 'carltonji'],
  ['https://mobile.twitter.com/@carltonj_i', 'carltonj_i'],
])('reads the handle meant by %j', (typed, handle) => {
  expect(readHandle(typed)).toBe(handle);
});

test.each(['', '@', 'Holly Lane Primary', 'a'.repeat(16), 'school@example.org', 'https://x.com/'])(
  'finds no handle in %j',
  (typed) => {
    expect(readHandle(typed)).toBeNull();
  },
);
