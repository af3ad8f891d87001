import { expect, test } from 'vitest';
import { cut } from './cut.ts';
import { fold } from './fold.ts';

const cutUp = (typed: string) => cut(fold(typed));

test('words lose their possessive and keep their place', () => {
  const typed = 'Zoë’s hat, James’ coat: don’t!';
  expect(
    cutUp(typed).words.map(({ key, start, end, possessive }) => [
      key,
      typed.slice(start, end),
      possessive,
    ]),
  ).toEqual([
    ['zoe', 'Zoë', true],
    ['hat', 'hat', false],
    ['james', 'James', true],
    ['coat', 'coat', false],
    ['dont', 'don’t', false],
  ]);
});

test.each([
  ['Well done Grace', 'Grace', false],
  ['Well done. Grace', 'Grace', true],
  ['First line\nGrace', 'Grace', true],
  ['He said: “Grace', 'Grace', true],
  ['(Grace', 'Grace', true],
  ['🎉 Grace', 'Grace', true],
])('in %j, %s opens a sentence: %s', (typed, word, opens) => {
  const found = cutUp(typed).words.find(({ key }) => key === word.toLowerCase());
  expect(found?.opens).toBe(opens);
});

test('tags, handles, links, addresses and file names are no running words', () => {
  const typed = 'See #WellDone @club https://a.example/b office@school.org pic_1.jpg now.';
  const { words, tags } = cutUp(typed);
  expect(words.map(({ key }) => key)).toEqual(['see', 'now']);
  expect(tags.map(({ kind, from, to }) => `${kind} ${typed.slice(from, to)}`)).toEqual([
    'hashtag #WellDone',
    'handle @club',
    'link https://a.example/b',
    'link office@school.org',
    'link pic_1.jpg',
  ]);
});

test('small, capital and mixed letters are told apart', () => {
  expect(cutUp('alice Alice ALICE aLice A').words.map(({ shape }) => shape)).toEqual([
    'lower',
    'capital',
    'upper',
    'mixed',
    'capital',
  ]);
});
