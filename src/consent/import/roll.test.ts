import { expect, test } from 'vitest';
import { decision } from '../decision.ts';
import { imported, planFor, TODAY } from '../fixtures/import.ts';

const read = (header: string, cells: string) => {
  const list = `UPN,Surname,Forename,Twitter,${header}\nA1,Ash,Adam,Yes,${cells}`;
  const [pupil] = imported({ list }).pupils.values();
  const made = decision(pupil, 'social-media', TODAY);
  return {
    shown: made.ok ? 'yes' : made.why,
    problems: planFor({ list }).problems.map(({ column, key }) => `${column} ${key}`),
  };
};

test.each([
  ['On Roll,Status', 'Yes,Left'],
  ['Leaving Date,Leaver', ',Yes'],
  ['Leaver,Leaving Date', 'No,01/09/2026'],
])('of two columns about leaving the worse counts: %s = %s', (header, cells) => {
  expect(read(header, cells).shown).toBe('left');
});

test.each([
  'Current - Single Registration',
  'Single',
  'Registered',
  'Full-time',
  'Dual main',
  'Current',
])('enrolment status “%s” is on roll', (cell) => {
  expect(read('Enrolment Status', cell)).toEqual({ shown: 'yes', problems: [] });
});

test('a status that is not known, or blank, counts as left and is told', () => {
  expect(read('Enrolment Status', 'Dual')).toEqual({
    shown: 'left',
    problems: ['Enrolment Status unclearRoll'],
  });
  expect(read('On Roll', '')).toEqual({ shown: 'left', problems: ['On Roll blankRoll'] });
});

test('a leaving date that never comes is none', () => {
  expect(read('Leaving Date', '31/12/9999')).toEqual({ shown: 'yes', problems: [] });
  expect(read('Leaving Date,Reason for leaving', '20/07/2027,End of phase').shown).toBe('yes');
  expect(read('Leaving Date,Reason for leaving', ',Moved away').shown).toBe('left');
});

test('an enrolment date is not whether somebody is on roll', () => {
  expect(read('On Roll,Enrolment Date', 'Yes,01/09/2022').shown).toBe('yes');
});

test('a status beside kinds of consent is the answer, unless it is the pupil’s', () => {
  const of = (status: string) => {
    const list = `UPN,Surname,Consent Type,Status\nA1,Ash,Social media,${status}`;
    const made = decision([...imported({ list }).pupils.values()][0], 'social-media', TODAY);
    return made.ok ? 'yes' : made.why;
  };
  expect(['Granted', 'Refused', 'Withdrawn', 'Left'].map(of)).toEqual([
    'yes',
    'refused',
    'left',
    'left',
  ]);
});
