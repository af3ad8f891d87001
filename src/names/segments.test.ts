import { expect, test } from 'vitest';
import { NameIndex } from './name-index.ts';
import { segmentsOf } from './segments.ts';

const index = NameIndex.build(
  [
    ['Alice', 'Bennett'],
    ['Rose', 'Li'],
    ['Ed', 'Hope'],
  ].map(([legal = '', surname = ''], number) => ({
    id: `p${number}`,
    forenames: { legal },
    surnames: { legal: surname },
    className: '',
  })),
  [],
);
const cut = (run: string) =>
  segmentsOf(run, index).map(({ from, to, kind }) => `${run.slice(from, to)}:${kind}`);

test.each([
  ['welldonealice', ['well:word', 'done:word', 'alice:name']],
  ['alicebennett', ['alice:name', 'bennett:name']],
  ['aliceb', ['alice:name', 'b:letter']],
  ['abennett', ['a:word', 'bennett:name']],
  ['worldbookday', ['world:word', 'book:word', 'day:word']],
])('%s', (run, pieces) => {
  expect(cut(run)).toEqual(pieces);
});

test('a name inside a longer word is not cut out of it', () => {
  expect(cut('hopefully')).toEqual(['hopefully:word']);
  expect(cut('malicedevice').some((piece) => piece.startsWith('alice'))).toBe(false);
});

test('a very long run is left as it is', () => {
  expect(cut('x'.repeat(61))).toEqual([`${'x'.repeat(61)}:unknown`]);
});
