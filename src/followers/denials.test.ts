import { expect, test } from 'vitest';
import { denies, deniesAfter, standsBeside } from './denials.ts';

test.each(['no ', 'we are anti ', 'stop the ', 'no we dont sell ', 'say no to '])(
  'after “%s” a word does not count',
  (before) => expect(denies(before)).toBe(true),
);

test.each(['', 'selling ', 'i love ', 'notice my ', 'dont be shy . '])(
  'after “%s” it counts',
  (before) => expect(denies(before)).toBe(false),
);

test('what follows denies too', () => {
  expect(deniesAfter(' free zone')).toBe(true);
  expect(deniesAfter(' awareness week')).toBe(true);
  expect(deniesAfter(' for sale')).toBe(false);
});

test('a neighbour is not what it stands beside', () => {
  expect(standsBeside('we are next door to the ')).toBe(true);
  expect(standsBeside('opposite the old ')).toBe(true);
  expect(standsBeside('come to the ')).toBe(false);
});
