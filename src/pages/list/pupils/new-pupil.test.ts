import { expect, test } from 'vitest';
import { added, listOf, named } from '../../../consent/fixtures/build.ts';
import { BLANK, readNewPupil } from './new-pupil.ts';

const register = listOf(
  added('pupil-0001', named('Alice', 'Bennett', { upn: 'E999', className: '3 Oak' })),
);
const read = (typed: Partial<typeof BLANK>) =>
  readNewPupil({ ...BLANK, ...typed }, register, '2026-11-25');

test('names are needed; each field that is wrong is named', () => {
  expect(read({}).wrong).toEqual({
    legalForename: 'list_new_noForename',
    legalSurname: 'list_new_noSurname',
  });
  const wrong = { legalForename: 'Zoë', legalSurname: 'Fairbanks' };
  expect(read({ ...wrong, born: '2026-12-24' }).wrong).toEqual({ born: 'list_new_badDay' });
  expect(read({ ...wrong, upn: 'e999' }).wrong).toEqual({ upn: 'list_new_taken' });
  expect(read({ ...wrong, className: 'x'.repeat(61) }).wrong).toEqual({
    className: 'list_new_tooLong',
  });
});

test('what is right becomes a pupil’s details', () => {
  const { details, twin } = read({
    legalForename: ' Amelia-Rose ',
    preferredForename: 'Millie',
    legalSurname: 'Shackleton',
    born: '2021-02-20',
  });
  expect(details).toMatchObject({
    forenames: { legal: 'Amelia-Rose', preferred: 'Millie' },
    surnames: { legal: 'Shackleton' },
    born: '2021-02-20',
  });
  expect(twin).toBeNull();
});

test('a pupil of the same name is told, with the class', () => {
  expect(read({ legalForename: 'ALICE', legalSurname: 'Bennett' }).twin).toBe(
    'Alice Bennett, 3 Oak',
  );
});
