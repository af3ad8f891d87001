import { expect, test } from 'vitest';
import { weightOf } from './weight.ts';

test.each([
  ['🙂', 'an emoji of 2010'],
  ['🧑‍🏫', 'one held together by a joiner (2019)'],
  ['🧑🏽‍🤝‍🧑🏿', 'two people of two skin colours (2019)'],
  ['🐦‍🔥', 'one of 2023'],
  ['🏴󠁧󠁢󠁷󠁬󠁳󠁿', 'the flag of Wales'],
  ['👨‍👩‍👧‍👦', 'a family'],
  ['1️⃣', 'a key'],
  ['❤️', 'a sign made an emoji'],
])('%s counts 2: %s', (emoji) => {
  expect(weightOf(emoji)).toBe(2);
  expect(weightOf(`a${emoji}${emoji}b`)).toBe(6);
});

test('letters count 1, most other scripts 2, and a link 23', () => {
  expect(weightOf('Siân')).toBe(4);
  expect(weightOf('校長')).toBe(4);
  expect(weightOf('https://example.org/a/very/long/address/indeed')).toBe(23);
});
