import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decision } from '../decision.ts';
import { derive, type Register } from '../derive.ts';
import { ALICE, added, consented, listOf, named, recorded, withdrawn } from '../fixtures/build.ts';
import { bodiesOf, imported, planFor } from '../fixtures/import.ts';
import { cleanCell } from '../table/table.ts';
import { USES } from '../uses.ts';
import { exportCsv } from './csv.ts';

const again = (register: Register) => imported({ 'list.csv': exportCsv(register) });
const rowsOf = (register: Register) => exportCsv(register).split('\r\n');

test('the fictional school, exported, reads in again to the same list', () => {
  const text = readFileSync(join(import.meta.dirname, '../fixtures/pupils.csv'), 'utf8');
  const register = imported({ 'pupils.csv': text });
  const plan = planFor({ 'list.csv': exportCsv(register) }, register);
  const { added: more, changed, same, gone, unclear, problems } = plan;
  expect([more, changed, gone, unclear, problems].map(({ length }) => length)).toEqual([
    0, 0, 0, 0, 0,
  ]);
  expect(same).toBe(40);
  expect(rowsOf(again(register))).toEqual(rowsOf(register));
});

test('a cell that would be a formula is no formula, and comes back as it was', () => {
  const register = listOf(added(ALICE, named('=cmd()', '-Ash', { className: '@x', upn: '+1' })));
  const [, row = ''] = rowsOf(register);
  expect(row.split(',').filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
  expect(rowsOf(again(register))[1]).toBe(row);
});

const text = fc
  .string({ unit: fc.constantFrom(...`=+-@'"ab ,;é\n`), maxLength: 8 })
  .map((given) => cleanCell(given.replaceAll('\n', ' ')));
const name = text.filter((given) => /[ab]/.test(given));
const day = fc.constantFrom('2026-09-08', '2027-01-31', '2027-08-31');

test('whatever stands in a list, exporting and reading it in again loses nothing', () => {
  const pupil = fc.record({
    forename: name,
    surname: name,
    middle: text,
    className: text,
    conditions: text,
    givenBy: text,
    from: day,
    until: day,
    use: fc.constantFrom(...USES),
    answer: fc.constantFrom('yes' as const, 'no' as const, 'pending' as const),
    off: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(pupil, { minLength: 1, maxLength: 4 }), (pupils) => {
      const bodies = pupils.flatMap((one, index) => {
        const id = `pupil-${index}000`;
        const details = named(one.forename, one.surname, {
          upn: `A${index}`,
          className: one.className,
        });
        return [
          added(id, { ...details, forenames: { ...details.forenames, middle: one.middle } }),
          consented({
            pupil: id,
            answers: { [one.use]: one.answer },
            from: one.from,
            until: one.until,
            conditions: one.conditions,
            givenBy: one.givenBy,
          }),
          ...(one.off ? [withdrawn({ pupil: id, uses: [one.use] })] : []),
        ];
      });
      const register = derive(recorded(bodies));
      expect(rowsOf(again(register))).toEqual(rowsOf(register));
    }),
    { numRuns: 60 },
  );
});

test('a yes that is disputed or damaged does not travel as a yes', () => {
  const father = consented({ answers: { 'social-media': 'no' }, givenBy: 'Mr A Bennett' });
  const bodies = [added(), father, consented()];
  for (const register of [
    listOf(...bodies),
    derive(recorded([added(), consented()]), new Set([ALICE])),
  ]) {
    const [pupil] = again(register).pupils.values();
    expect(decision(pupil, 'social-media', '2026-11-22').ok).toBe(false);
  }
});

test('an older export stays readable: its headers never change', () => {
  expect(rowsOf(derive([]))[0]).toBe(
    `\uFEFFAdmission Number,UPN,Legal Forename,Middle Names,Legal Surname,Preferred Forename,Preferred Surname,Aliases,Date of Birth,Year Group,Class,On Roll,Leaving Date,Do Not Photograph,${[
      'Display',
      'Newsletter',
      'Website',
      'Social Media',
      'Video',
      'Press',
      'First Name in Text',
    ]
      .map((use) =>
        [
          'Consent',
          'From',
          'Until',
          'Withdrawn',
          'Given By',
          'Relationship',
          'Parental Responsibility',
          'Conditions',
        ]
          .map((term) => `${use}: ${term}`)
          .join(),
      )
      .join()}`,
  );
  expect(bodiesOf(planFor({ 'list.csv': `${rowsOf(derive([]))[0]}\r\n` })).length).toBe(1);
});
