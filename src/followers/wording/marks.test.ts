import { expect, test } from 'vitest';
import { readingOf } from '../reading.ts';
import { profileWith } from '../testing/profile.ts';
import { marksOf, marksOfPhrase } from './marks.ts';

const marks = (change: object) => [
  ...marksOf(readingOf(profileWith({ handle: 'x', name: '', ...change })).text),
];

test('words, what longer ones begin with, pairs and emoji, each once', () => {
  expect(marks({ bio: 'Casino bonus, casino bonus 🎰🎰' })).toEqual([
    ...['casino', 'casin~', 'bonus', 'casino bonus', '🎰'],
  ]);
});

test('a disguised word is there as it is meant', () => {
  expect(marks({ bio: 'c@sin0' })).toContain('casino');
});

test('words of every sentence count in pairs only, and not with each other', () => {
  expect(marksOfPhrase('you will get my page')).toEqual(new Set(['page', 'my page']));
});

test.each([
  ['I am Muslim', 'I am Jewish'],
  ['gay and proud', 'straight and proud'],
  ['a woman who runs', 'an old man who runs'],
  ['Polish baker', 'English baker'],
  ['proud mum', 'proud dad'],
  ['goes to church', 'goes to mosque'],
  ['Ahmed bakes', 'Oliver bakes'],
  ['deaf dancer 🏳️‍🌈', 'blind dancer 🇬🇧'],
])('who somebody is makes no mark: %s, %s', (one, other) => {
  expect(marks({ bio: one })).toEqual(marks({ bio: other }));
});

test('neither the place nor other alphabets are read', () => {
  expect(marks({ location: 'Casino', bio: 'казино' })).toEqual([]);
});
