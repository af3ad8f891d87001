import { expect, test } from 'vitest';
import { NameIndex } from './name-index.ts';
import { findPlain } from './plain.ts';
import { indexOf, wordsOf } from './testing/lists.ts';

const index = indexOf('Alexander Bell', 'Alex Dunn', 'Grace Darling', 'Ed Cox');
const found = (text: string, of = index) =>
  findPlain(wordsOf(text), of).map(({ start, end, strength, pupils }) => [
    text.slice(start, end),
    strength,
    ...pupils(),
  ]);

test('a short form that is a name too may be either pupil', () => {
  expect(found('Alex won')).toEqual([['Alex', 'sure', 1, 0]]);
});

test('a pupil called as a public figure is asked about', () => {
  expect(found('We read about Grace Darling.')).toEqual([['Grace Darling', 'maybe', 2]]);
});

test('somebody known is passed over, with a title at least', () => {
  const pupil = { forenames: { legal: 'Rose' }, surnames: { legal: 'Khan' }, className: '' };
  const known = NameIndex.build(
    [{ id: 'r', ...pupil }],
    [{ kind: 'staff', name: 'Mrs Jane Khan' }],
  );
  expect(found('Thank you, Mrs Khan.', known)).toEqual([]);
});

test('in a text without capitals, two letters are no name', () => {
  expect(found('ed and the others read')).toEqual([]);
});
