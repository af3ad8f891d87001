import { expect, test } from 'vitest';
import { alternatives, prefixesOf } from './prefixes.ts';

test('a pattern is cut where its own alternatives are', () => {
  expect(alternatives('a(?:b|c)|[|]d|e\\|f')).toEqual(['a(?:b|c)', '[|]d', 'e\\|f']);
});

test.each([
  ['porn\\w*', ['porn']],
  ['(?:free|hot) sex', ['free sex', 'hot sex']],
  ['(?:my )?of', ['my of', 'of']],
  ['x+y', ['x']],
  ['ab?c', ['abc', 'ac']],
  ['\\w+ cum', ['']],
  ['a(?! b)c', ['ac']],
  ['n[uo]de', ['node', 'nude']],
  ['(?:a|bc)d', ['ad', 'bcd']],
  ['(?:so |very )*bad', ['so ', 'very ', 'bad']],
  ['(?:i |we )+go', ['i ', 'we ']],
  ['\\$btc', ['$btc']],
  ['\\d% off', [...'0123456789'].map((figure) => `${figure}% off`)],
  ['(?:trade|trade\\w*) fx', ['trade', 'trade fx']],
  ['(?:a|a\\w*)bc', ['a', 'abc']],
])('%s begins with %j', (pattern, prefixes) => {
  expect([...prefixesOf(pattern)].sort()).toEqual([...prefixes].sort());
});
