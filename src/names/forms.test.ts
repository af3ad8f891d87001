import { expect, test } from 'vitest';
import { formsOf } from './forms.ts';
import { KINDS, type NamedPupil } from './person.ts';

const pupil = (
  forenames: NamedPupil['forenames'],
  surnames: NamedPupil['surnames'] = { legal: 'Firth' },
): NamedPupil => ({ id: 'a', forenames, surnames, className: '' });
const keys = (of: NamedPupil, kind: number) =>
  formsOf(of)
    .filter((form) => form.kind === kind)
    .map(({ key }) => key);

test('a double forename is found whole and by its halves', () => {
  const amelia = pupil({ legal: 'Amelia-Rose', preferred: 'Millie' });
  expect(keys(amelia, KINDS.given)).toEqual(['ameliarose', 'millie']);
  expect(keys(amelia, KINDS.half)).toEqual(['amelia', 'rose']);
});

test('the little words of a name stand for nobody', () => {
  const jude = pupil({ legal: 'Noor-ul-Ain' }, { legal: 'van der Berg' });
  expect(keys(jude, KINDS.part)).toContain('noor');
  expect(keys(jude, KINDS.part)).not.toContain('ul');
  expect(keys(jude, KINDS.surnamePart)).toEqual(['berg', 'derberg']);
});

test('aliases, middle names and the surname in use are forms too', () => {
  const pupilWithAll = pupil(
    { legal: 'Xin Yi', middle: 'Mei', preferred: 'Cindy', aliases: ['Cici'] },
    { legal: 'Chen', preferred: 'Chen-Walsh' },
  );
  expect(keys(pupilWithAll, KINDS.given)).toEqual(['xinyi', 'cindy', 'cici']);
  expect(keys(pupilWithAll, KINDS.middle)).toEqual(['mei']);
  expect(keys(pupilWithAll, KINDS.surname)).toEqual(['chen', 'chenwalsh']);
});

test('a name that is both forename and surname is kept as both', () => {
  expect(
    formsOf(pupil({ legal: 'Hussain' }, { legal: 'Hussain' })).map(({ kind }) => kind),
  ).toEqual([KINDS.given, KINDS.surname]);
});

test('a letter on its own, and an empty name, are no forms', () => {
  expect(formsOf(pupil({ legal: 'J', preferred: '' }, { legal: '' }))).toEqual([]);
});

test.each([
  ['Đorđević', ['dordevic', 'djordjevic']],
  ['Åberg', ['aberg', 'aaberg']],
  ['Jürgens', ['jurgens', 'juergens']],
  ['Nguyễn', ['nguyen']],
])('%s is written without its signs, and with two letters for one', (surname, forms) => {
  expect(keys(pupil({ legal: 'Ida' }, { legal: surname }), KINDS.surname)).toEqual(forms);
});
