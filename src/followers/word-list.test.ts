import { expect, test } from 'vitest';
import { phrases } from './phrases.ts';
import { wordList, wordSet } from './word-list.ts';

test('one word or phrase a line; empty lines and headings are for the reader', () => {
  expect(wordList('\n= fruit\napple\n\npear tree\n')).toEqual(['apple', 'pear tree']);
});

test('a line that ends in | goes on in the next', () => {
  expect(wordList('(a|\n  b) c')).toEqual(['(?:a|b) c']);
});

test.each([
  ['porn~', 'pornography'],
  ['mum of …', 'mum of two'],
  ['#+% off', '20% off'],
  ['(free|bonus) spins?', 'bonus spin'],
  ['legali[sz]e it', 'legalize it'],
  ['hate {groups}', 'hate rabbits'],
])('%s finds "%s"', (line, text) => {
  const list = phrases(wordList(line, { groups: wordSet('hares\nrabbits') }));
  expect(list.find(text).map(({ said }) => said)).toEqual([text]);
});

test('a set that is not there is an error that names it', () => {
  expect(() => wordList('hate {everybody}')).toThrow('everybody');
});
