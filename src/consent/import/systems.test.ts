import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pictureDecision } from '../decision.ts';
import type { Register } from '../derive.ts';
import { imported, planFor, TODAY } from '../fixtures/import.ts';

/** Exports as other systems head them; every pupil is made up. What may be shown on X, by forename. */
function shown(register: Register, day = TODAY): Record<string, string> {
  const entries = [...register.pupils.values()].map((pupil): [string, string] => {
    const made = pictureDecision(pupil, 'photo', day);
    const name = pupil.forenames.preferred || pupil.forenames.legal;
    return [
      name,
      made.ok ? ['yes', ...made.conditions.map(({ kind }) => kind)].join(' ') : made.why,
    ];
  });
  return Object.fromEntries(entries);
}
const read = (text: string, name = 'export.csv') => {
  const plan = planFor({ [name]: text });
  return { problems: plan.problems, shown: shown(imported({ [name]: text })) };
};

test('SIMS: title rows, one column a consent', () => {
  const { shown: result, problems } = read(`Student consents,,,,,,,
Printed 22/11/2026,,,,,,,
,,,,,,,
Adno,Legal Surname,Legal Forename,Preferred Forename,Year,Reg,Photograph - Social Media,Consent Expiry
001,Ash,Adam,,Year 3,3 Oak,Y,31/08/2027
002,Beech,Bella,Bee,Year 3,3 Oak,N,31/08/2027
003,Cedar,Carl,,Year 4,4 Oak,,31/08/2027
004,Date,Dina,,Year 4,4 Oak,Y,31/08/2026
005,Elm,Eve,,Year 4,4 Oak,Y,
`);
  expect(result).toEqual({
    Adam: 'yes',
    Bee: 'refused',
    Carl: 'unknown',
    Dina: 'expired',
    Eve: 'no-end',
  });
  expect(problems).toEqual([]);
});

test('SIMS: a row for each kind of consent', () => {
  const { shown: result, problems } = read(`Surname Forename,Adm No,Parental Consent,Consented
Ash Adam,1,Photograph - school website,TRUE
Ash Adam,1,Photograph - social media,TRUE
Beech Bella,2,Photograph - social media,FALSE
Cedar Carl,3,Copyright of work,TRUE
Date Dina,4,Photograph - social media,TRUE
Date Dina,4,Photograph - social media,FALSE
`);
  expect(result).toEqual({ Adam: 'yes', Bella: 'refused', Carl: 'unknown', Dina: 'refused' });
  expect(problems.map(({ row, key }) => [row, key])).toEqual([
    [5, 'unknownType'],
    [7, 'rowsDisagree'],
  ]);
});

test('SIMS: most kinds of consent are about other things', () => {
  const kinds = ['Copyright', 'Internet rules', 'Local visits', 'Paracetamol', 'Data exchange'];
  const of = (who: string, answer: string) =>
    [...kinds, 'Photograph - social media'].map((kind) => `${who},${kind},${answer}`).join('\n');
  const { shown: result } = read(
    `Adno,Surname,Forename,Parental Consent,Consent Given\n${of('1,Ash,Adam', 'TRUE')}\n${of('2,Beech,Bella', 'FALSE')}`,
  );
  expect(result).toEqual({ Adam: 'yes', Bella: 'refused' });
});

test('Arbor: one download for each consent, joined to the roll by UPN', () => {
  const files = {
    'students.csv':
      'UPN,Legal first name,Legal last name,Registration form\nA1,Adam,Ash,3 Oak\nB2,Bella,Beech,3 Oak\nC3,Carl,Cedar,3 Oak\n',
    'Social media - consent granted.csv': 'Student,UPN\nAdam Ash,A1\nCarl Cedar,C3\n',
    'Social media - consent not granted.csv': 'Student,UPN\nCarl Cedar,C3\n',
  };
  expect(shown(imported(files))).toEqual({ Adam: 'yes', Bella: 'unknown', Carl: 'refused' });
});

test('Bromcom: kinds the school made up, each with its end', () => {
  const { shown: result } =
    read(`Student Admission No;Preferred Forename;Legal Surname;Legal Forename;Tutor Group;Consent Type;Consent;End Date
7;;Ash;Adam;3O;Images on Twitter;Yes;31/08/2027
7;;Ash;Adam;3O;Images in local press;No;31/08/2027
8;Bee;Beech;Bella;3O;Images on Twitter;Yes;31/08/2026
9;;Cedar;Carl;3O;Images on website;Yes;31/08/2027
`);
  expect(result).toEqual({ Adam: 'yes', Bee: 'expired', Carl: 'unknown' });
});

test('ScholarPack: ticks', () => {
  const { shown: result } = read(`Pupil ID\tForename\tSurname\tClass\tSocial media\tNo photos
1\tAdam\tAsh\tOak\t✓\t
2\tBella\tBeech\tOak\t✗\t
3\tCarl\tCedar\tOak\t✓\t✓
`);
  expect(result).toEqual({ Adam: 'yes', Bella: 'refused', Carl: 'do-not-photograph' });
});

test('Juniper: requested, granted, not granted', () => {
  const { shown: result } = read(`UPN,Pupil Name,Year Group,Social Media
A1,"Ash, Adam",3,Granted
B2,"Beech, Bella",3,Not Granted
C3,"Cedar, Carl",3,Requested
D4,"Date, Dina",3,Granted - ask first
`);
  expect(result).toEqual({ Adam: 'yes', Bella: 'refused', Carl: 'pending', Dina: 'unclear' });
});

test('RM Integris: the known name, conditions, who gave it', () => {
  const { shown: result } =
    read(`UPN,Surname,Forename,Known Name,Year/Group,Facebook/Twitter,Photo restrictions,Consented by,PR
A1,Ash,Adam James,AJ,3,Yes,Group photos only (3 or more),Mrs Ash,Yes
B2,Beech,Bella,,3,Yes,Ask the head,Mr Beech,Yes
C3,Cedar,Carl,,3,Yes,,Ms Cedar,
D4,Date,Dina,,3,Yes,,Nan,No
`);
  expect(result).toEqual({
    AJ: 'yes group-only',
    Bella: 'yes other',
    Carl: 'no-responsibility',
    Dina: 'no-responsibility',
  });
});

test('iSAMS: form, status, leavers', () => {
  const { shown: result } =
    read(`School ID,Forename,Preferred Name,Surname,Form,NC Year,Pupil Status,Leaving Date,Marketing - Social Media
0123,Adam,,Ash,3A,3,Current,,1
0124,Bella,Bee,Beech,3A,3,Leaver,17/07/2026,1
0125,Carl,,Cedar,3A,3,Current,21/11/2026,1
0126,Dina,,Date,3A,3,,,1
`);
  expect(result).toEqual({ Adam: 'yes', Bee: 'left', Carl: 'left', Dina: 'left' });
});

test('the fictional school: every awkward case of its list', () => {
  const text = readFileSync(join(import.meta.dirname, '../fixtures/pupils.csv'), 'utf8');
  const { shown: result, problems } = read(text);
  const not = Object.entries(result).filter(([, outcome]) => outcome !== 'yes');
  expect(problems).toEqual([]);
  expect(Object.keys(result)).toHaveLength(39); // Two are called Alice.
  expect(Object.fromEntries(not)).toEqual({
    Alice: 'refused',
    Rose: 'yes group-only',
    Hope: 'refused',
    April: 'expired',
    Faith: 'unknown',
    Siân: 'yes no-face',
    Chloé: 'withdrawn',
    'Lily-Mae': 'refused',
    Kit: 'do-not-photograph',
    Leo: 'do-not-photograph',
    Tilly: 'yes group-only',
    Hazel: 'refused',
    Noor: 'pending',
    Skye: 'do-not-photograph',
    Ruby: 'left',
  });
});
