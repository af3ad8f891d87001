import { expect, test } from 'vitest';
import { added, consented, FORM, listOf, named } from './fixtures/build.ts';
import { createSearch, type Query } from './search.ts';

const details = named('Amelia-Rose', 'Shackleton', { className: '1 Willow', yearGroup: 'Year 1' });
const LIST = listOf(
  added('pupil-0001', {
    ...details,
    forenames: { ...details.forenames, preferred: 'Millie', aliases: ['Mimi'] },
  }),
  added('pupil-0002', named('Jack', 'O’Sullivan', { className: '4 Rowan' })),
  added(
    'pupil-0003',
    named('Łukasz', 'Nowak', {
      className: '3 Oak',
      admissionNumber: '004236',
      upn: 'A823200014001',
    }),
  ),
  added('pupil-0004', named('Alice', 'Bennett', { className: '3 Oak' })),
  added('pupil-0005', named('Alice', 'Carter', { className: '10 Elm' })),
  added('pupil-0006', named('Bea', 'Alicent')),
  added('pupil-0007', named('Gone', 'Leaver')),
  { type: 'roll-set', pupil: 'pupil-0007', evidence: FORM, onRoll: 'no', leavingDate: null },
  consented({ pupil: 'pupil-0004' }),
);
const search = createSearch(LIST, '2026-11-22');
const find = (query: Query) => search.find(query).map(({ pupil }) => pupil.surnames.legal);

test.each([
  ['millie', ['Shackleton']],
  ['amelia', ['Shackleton']],
  ['rose', ['Shackleton']],
  ['mimi sh', ['Shackleton']],
  ['ameliarose', ['Shackleton']],
  ['osul', ['O’Sullivan']],
  ["o'sul", ['O’Sullivan']],
  ['sullivan', ['O’Sullivan']],
  ['lukasz', ['Nowak']],
  ['ŁUK', ['Nowak']],
  ['004236', ['Nowak']],
  ['4236', ['Nowak']],
  ['a8232', ['Nowak']],
  ['14001', ['Nowak']],
  ['01', []],
  ['3 oak alice', ['Bennett']],
  ['alice oak', ['Bennett']],
  ['oak', ['Bennett', 'Nowak']],
  ['year 1', ['Shackleton']],
  ['alice b', ['Bennett', 'Alicent']],
  ['alice be', ['Bennett', 'Alicent']],
  ['alice ben', ['Bennett']],
  ['ab', ['Bennett']],
  ['bennett alice', ['Bennett']],
  // Whose own name begins so comes before whose surname does.
  ['alice', ['Bennett', 'Carter', 'Alicent']],
  ['zz', []],
])('“%s” finds %s', (text, found) => expect(find({ text })).toEqual(found));

test('filters: class, standing, leavers', () => {
  expect(find({ className: '3 Oak' })).toEqual(['Bennett', 'Nowak']);
  expect(find({ standing: 'may' })).toEqual(['Bennett']);
  expect(find({ text: 'gone' })).toEqual([]);
  expect(find({ text: 'gone', leavers: true })).toEqual(['Leaver']);
});

test('everybody comes by surname, classes by number', () => {
  expect(find({})).toEqual(['Alicent', 'Bennett', 'Carter', 'Nowak', 'O’Sullivan', 'Shackleton']);
  expect(search.classes).toEqual(['1 Willow', '3 Oak', '4 Rowan', '10 Elm']);
});
