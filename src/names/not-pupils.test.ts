import { expect, test } from 'vitest';
import { findNames } from './find.ts';
import { NameIndex } from './name-index.ts';
import type { NotPupil } from './person.ts';

const index = (...known: NotPupil[]) =>
  NameIndex.build(
    [
      {
        id: 'r',
        forenames: { legal: 'Rose' },
        surnames: { legal: 'Whitaker' },
        className: '2 Hazel',
      },
      { id: 'h', forenames: { legal: 'Hazel' }, surnames: { legal: 'Moore' }, className: '4 Ash' },
    ],
    known,
  );
const found = (text: string, of: NameIndex) =>
  findNames(text, of)
    .filter(({ strength }) => strength !== 'slight')
    .map(({ start, end, strength }) => `${text.slice(start, end)}: ${strength}`);

test('a member of staff is known with and without the forename, and without the title', () => {
  const staff = index({ kind: 'staff', name: 'Mrs Rose Adams' });
  expect(found('Mrs Rose Adams, Mrs Adams, Rose Adams', staff)).toEqual([]);
  expect(found('Well done, Rose!', staff)).toEqual(['Rose: sure']);
});

test('a pupil of the very same name is asked about', () => {
  const namesake = index({ kind: 'governor', name: 'Rose Whitaker' });
  expect(found('Rose Whitaker came.', namesake)).toEqual(['Rose Whitaker: maybe']);
});

test('one word alone hides no pupil: it is asked about', () => {
  const single = index({ kind: 'other', name: 'Rose' });
  expect(found('Today Rose read to us', single)).toEqual(['Rose: maybe']);
});

test('a class that is known, from the list or by hand, is no pupil', () => {
  expect(found('Year 2 Hazel and 2 Hazel went out.', index())).toEqual([]);
  const added = index({ kind: 'class', name: 'Class Rose' });
  expect(found('Class Rose went out.', added)).toEqual([]);
  expect(found('Well done, Hazel!', added)).toEqual(['Hazel: sure']);
});

test('people schools write about are no namesakes of ours', () => {
  const jack = NameIndex.build(
    [{ id: 'j', forenames: { legal: 'Jack' }, surnames: { legal: 'Moore' }, className: '' }],
    [],
  );
  expect(found('We read Jack and the Beanstalk, and Jack the Ripper.', jack)).toEqual([]);
});

test('a known name of one word never dampens praise, an initial or a possessive of a pupil', () => {
  const author = index({ kind: 'public-figure', name: 'Rose' });
  expect(found('Well done, Rose!', author)).toEqual(['Rose: sure']);
  expect(found('Rose W won', author)).toEqual(['Rose W: sure']);
  expect(found('Rose’s painting', author)).toEqual(['Rose: sure']);
  expect(found('#WellDoneRose', author)).toEqual(['Rose: sure']);
  expect(found('Rose Whitaker won', author)).toEqual(['Rose Whitaker: sure']);
});

test('praise of a pupil who is called all that somebody known is called is no doubt', () => {
  const author = index({ kind: 'public-figure', name: 'Rose Whitaker' });
  expect(found('Well done, Rose Whitaker!', author)).toEqual(['Rose Whitaker: sure']);
  expect(found('We read Rose Whitaker', author)).toEqual(['Rose Whitaker: maybe']);
});
