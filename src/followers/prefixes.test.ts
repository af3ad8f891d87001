import { expect, test } from 'vitest';
import { alternatives, prefixesOf } from './prefixes.ts';

test('a pattern is cut where its own alternatives are', () => {
  expect(alternatives('a(?:b|c)|[|]d|e\\|f')).toEqual(['a(?:b|c)', '[|]d', 'e\\|f']);
});

test.each([
  ['porn\\w*', ['por']],
  ['(?:free|hot) sex', ['fre', 'hot']],
  ['(?:my )?of', ['my ', 'of']],
  ['x+y', ['x']],
  ['ab?c', ['abc', 'ac']],
  ['\\w+ cum', ['']],
  ['a(?! b)c', ['ac']],
  ['n[uo]de', ['n']],
  ['(?:a|bc)d', ['ad', 'bcd']],
  ['(?:so |very )*bad', ['so ', 'ver', 'bad']],
  ['(?:i |we )+go', ['i ', 'we ']],
  ['\\$btc', ['$bt']],
])('%s begins with %j', (pattern, prefixes) => {
  expect([...prefixesOf(pattern)].sort()).toEqual([...prefixes].sort());
});
