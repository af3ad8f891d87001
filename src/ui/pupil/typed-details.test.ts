import { expect, test } from 'vitest';
import { ALICE, added, listOf, named, pupilOf } from '../../consent/fixtures/build.ts';
import { NO_DETAILS } from '../../consent/index.ts';
import { createWords } from '../../i18n/index.ts';
import { detailErrors, detailsOf, FIELDS, typedOf } from './typed-details.ts';

const words = createWords('en_GB');
const DAY = '2026-11-25';
const FULL = named('Zoë', 'Łukasz-Smith', {
  forenames: { legal: 'Zoë', middle: 'Ann', preferred: 'Zo', aliases: ['Zozo', 'Z'] },
  upn: 'X999000022003',
  admissionNumber: '004203',
  born: '2018-01-21',
  yearGroup: 'Year 4',
  className: '4 Rowan',
});
const register = listOf(added(), added('pupil-zoe', FULL));
const errors = (change: Partial<ReturnType<typeof typedOf>>, self: string | null = ALICE) =>
  detailErrors(
    words,
    { ...typedOf(pupilOf(register)), ...change },
    DAY,
    register.pupils.values(),
    self,
  );

test('what is typed is what is kept, without stray spaces and empty lines', () => {
  expect(detailsOf(typedOf(FULL))).toEqual(FULL);
  const typed = {
    ...typedOf(FULL),
    forename: '  Zoë  Marie ',
    aliases: '\n Zozo \n\nZ',
    upn: 'x1',
  };
  expect(detailsOf(typed)).toMatchObject({
    forenames: { legal: 'Zoë Marie', aliases: ['Zozo', 'Z'] },
    upn: 'X1',
  });
});

test('every field of the form has its label', () => {
  expect(FIELDS.filter((field) => !words.has(`pupil_field_${field}`))).toEqual([]);
  expect(Object.keys(typedOf(NO_DETAILS)).sort()).toEqual([...FIELDS].sort());
});

test('a pupil as they are is fine', () => {
  expect(errors({})).toEqual({});
  expect(detailErrors(words, typedOf(FULL), DAY, register.pupils.values(), 'pupil-zoe')).toEqual(
    {},
  );
});

test.each([
  [{ forename: ' ' }, { forename: 'Give at least a first name.' }],
  [{ born: '2026-11-26' }, { born: 'Choose a day that is not in the future, as in 14/03/2019.' }],
  [{ surname: 'x'.repeat(121) }, { surname: 'This is too long.' }],
  [{ aliases: `Al\n${'x'.repeat(121)}` }, { aliases: 'This is too long.' }],
  [
    { upn: 'x999000022003' },
    { upn: 'Zo Łukasz-Smith, 4 Rowan has this already. Two pupils can’t share it.' },
  ],
  [
    { admissionNumber: ' 004203' },
    { admissionNumber: 'Zo Łukasz-Smith, 4 Rowan has this already. Two pupils can’t share it.' },
  ],
])('%j is named at its field', (change, named) => {
  expect(errors(change)).toEqual(named);
});
