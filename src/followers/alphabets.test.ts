import { expect, test } from 'vitest';
import { inItsOwnAlphabet } from './alphabets.ts';

test.each([
  // Cyrillic letters in the place of Latin ones.
  ['Сhеrrу', 'cherry', true],
  ['hоt mums', 'hot mums', true],
  // Greek ones.
  ['Ρоrn', 'porn', true],
  // A language of its own: рот is a mouth, no pot.
  ['Люблю рот и борщ', 'люблю рот и борщ', false],
  ['Баща на две деца, учител', 'баща на две деца, учител', false],
  ['Plain English', 'plain english', false],
  ['Zoë Łukasz', 'zoe lukasz', false],
])('"%s" is read as "%s"; disguised: %s', (typed, text, disguised) => {
  expect(inItsOwnAlphabet(typed)).toEqual({ text, disguised });
});
