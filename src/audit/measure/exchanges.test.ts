import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exchanges } from './exchanges.ts';

/** Written for the test: the first by which the rule was mended, the second kept until it stood. */
const linesOf = (name: string) =>
  readFileSync(join(import.meta.dirname, 'exchanges', name), 'utf8')
    .trim()
    .split('\n');

test('of the exchanges written first, those with parents are asked about and no others', () => {
  expect(exchanges(linesOf('first.jsonl'))).toEqual([
    'parent: 50 of 50 asked about',
    'profession: 0 of 50 asked about',
    'general: 0 of 50 asked about',
  ]);
});

test('of those written second, nobody but parents is asked about', () => {
  expect(exchanges(linesOf('second.jsonl')).slice(-2)).toEqual([
    'profession: 0 of 20 asked about',
    'general: 0 of 20 asked about',
  ]);
});
