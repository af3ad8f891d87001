import { expect, test } from 'vitest';
import { added, listOf, named } from '../../../consent/fixtures/build.ts';
import { parseNames, soughtNames } from './parse-names.ts';

const register = listOf(
  added('pupil-0001', named('Rowan', 'Firth')),
  { type: 'known-name-added', name: 'Mrs Frost', is: 'staff' },
  { type: 'known-name-added', name: 'Grace Darling', is: 'public-figure' },
);

test('one name a line; blanks are nothing, and no name is added twice', () => {
  const typed = parseNames('  Mr  Brown \r\n\nmrs frost\nMr Brown\nMs Öz', register);
  expect(typed).toEqual({ fresh: ['Mr Brown', 'Ms Öz'], tooLong: [], already: 2, pupils: [] });
});

test('a line that is no name is told by its number', () => {
  expect(parseNames(`Mr Brown\n${'x'.repeat(121)}`, register).tooLong).toEqual([2]);
});

test('a name that is also a pupil’s is told', () => {
  expect(parseNames('rowan firth\nRowan Atkinson', register).pupils).toEqual(['rowan firth']);
});

test('names are sought by the beginnings of their words', () => {
  const found = (text: string) => soughtNames(register.known, text).map(({ name }) => name);
  expect(found('')).toEqual(['Grace Darling', 'Mrs Frost']);
  expect(found('dar gra')).toEqual(['Grace Darling']);
  expect(found('rost')).toEqual([]);
});
