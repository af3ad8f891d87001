import { expect, test } from 'vitest';
import { inSlices } from './slices.ts';

function* counting(to: number) {
  for (let done = 1; done <= to; done++) yield { done, of: to };
  return to;
}

test('work runs to its end and gives what it found', async () => {
  expect(await inSlices(counting(5_000), () => {}, new AbortController().signal)).toBe(5_000);
});

test('aborted work gives nothing', async () => {
  const ending = new AbortController();
  ending.abort();
  expect(await inSlices(counting(5_000), () => {}, ending.signal)).toBeNull();
});

test('it can be aborted while it runs', async () => {
  const ending = new AbortController();
  function* endless() {
    for (let done = 0; ; done++) yield { done, of: done + 1 };
  }
  expect(await inSlices(endless(), () => ending.abort(), ending.signal)).toBeNull();
});
