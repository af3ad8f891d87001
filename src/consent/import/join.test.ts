import { expect, test } from 'vitest';
import { planFor } from '../fixtures/import.ts';

const people = (files: Record<string, string>) => {
  const { added, problems } = planFor(files);
  return {
    people: added.map(({ details, rows }) => `${details.legalForename} ${rows.length}`),
    refused: problems
      .filter(({ refused }) => refused)
      .map(({ file, row, key }) => `${file} ${row} ${key}`),
  };
};
const ROLL = 'UPN,Adno,Forename,Surname,DOB\n';

test('files are joined by UPN, else admission number with or without noughts', () => {
  const files = {
    roll: `${ROLL}A1,0041,Adam,Ash,14/03/2019\nB2,0042,Bella,Beech,02/11/2016`,
    upn: 'UPN,Twitter\na1,Yes',
    adno: 'Adno,Website\n42.0,Yes',
  };
  expect(people(files)).toEqual({ people: ['Adam 2', 'Bella 2'], refused: [] });
});

test('without ids a name and a birth will do, a name alone only when it is the only one', () => {
  const two = `${ROLL}A1,,Sam,Ash,14/03/2019\nB2,,Sam,Ash,02/11/2016\nC3,,Una,Elm,01/01/2019`;
  const answers =
    'Forename,Surname,DOB,Twitter\nSam,Ash,02/11/2016,Yes\nSam,Ash,,Yes\nUna,Elm,,Yes';
  expect(people({ roll: two, answers })).toEqual({
    people: ['Sam 1', 'Sam 2', 'Una 2'],
    refused: ['answers 3 noMatch'],
  });
});

test('one id for two people is no pupil at all: each of its rows is refused by name', () => {
  expect(people({ roll: `${ROLL}A1,,Adam,Ash,\nA1,,Bella,Beech,\nC3,,Carl,Cedar,` })).toEqual({
    people: ['Carl 1'],
    refused: ['roll 3 sameIdOtherPerson', 'roll 2 sameIdOtherPerson'],
  });
});

test('one id with two births is not clear either', () => {
  const { people: left } = people({
    roll: `${ROLL}A1,,Adam,Ash,14/03/2019\nA1,,Adam,Ash,15/03/2019`,
  });
  expect(left).toEqual([]);
});

test('a UPN of one pupil with the admission number of another takes both out', () => {
  const files = {
    roll: `${ROLL}A1,1,Adam,Ash,\nB2,2,Bella,Beech,`,
    answers: 'UPN,Adno,Twitter\nA1,2,Yes',
  };
  expect(people(files).people).toEqual([]);
  expect(people(files).refused).toContain('answers 2 idsDisagree');
});

test('two rows of one name with nothing to tell them apart are both left out', () => {
  const { people: left, refused } = people({
    list: 'Forename,Surname,Twitter\nSam,Ash,Yes\nSam,Ash,No',
  });
  expect([left, refused]).toEqual([[], ['list 3 twice', 'list 2 sameIdOtherPerson']]);
});

test('totals and empty rows: blank ones are passed over, others named', () => {
  const { people: left, refused } = people({ roll: `${ROLL}A1,,Adam,Ash,\n,,,,\n,,,,40` });
  expect([left, refused]).toEqual([['Adam 1'], ['roll 4 noName']]);
});

test('footers and a header said again are no pupils', () => {
  const list =
    'Name,Class,Twitter\nAdam Ash,3,Yes\nName,Class,Twitter\nTotal,,1\nPrinted on 22/11/2026';
  expect(people({ list })).toEqual({ people: ['Adam 1'], refused: [] });
});

test('a new surname is the same pupil', () => {
  const files = { a: `${ROLL}A1,,Adam,Ash,`, b: 'UPN,Forename,Surname,Twitter\nA1,Adam,Beech,Yes' };
  expect(people(files)).toEqual({ people: ['Adam 2'], refused: [] });
});

test('brothers with their UPNs mixed up are told, never the one with the other’s yes', () => {
  const files = {
    a: 'UPN,Forename,Surname\nA1,Adam,Ash\nA2,Ben,Ash',
    b: 'UPN,Name,Twitter\nA1,Ben Ash,Yes\nA2,"Ash, Adam",No',
  };
  const { people: left, refused } = people(files);
  expect(left).toEqual([]);
  expect(refused).toContain('b 2 sameIdOtherPerson');
});

test.each(['Ben Ash', 'Ash Benjamin', '"Ash, Benji"', 'B Ash', 'Benjamin James Beech'])(
  'one id, and “%s” is Benjamin Ash',
  (name) => {
    const a = 'UPN,Forename,Surname\nA1,Benjamin,Ash';
    expect(people({ a, b: `UPN,Name,Twitter\nA1,${name},Yes` }).people).toEqual(['Benjamin 2']);
  },
);

test('rows of one name in two classes are two pupils, and it cannot be told which is which', () => {
  const long = `Name,Class,Consent type,Consent
Jack Smith,3 Oak,Website,No
Jack Smith,4 Elm,Social media,Yes`;
  expect(people({ long }).people).toEqual([]);
  const roll = 'Name,Class,UPN\nJack Smith,3 Oak,A1';
  const found = (answers: string) => people({ roll, answers: `Name,Class,Twitter\n${answers}` });
  expect(found('Jack Smith,4 Elm,Yes')).toEqual({
    people: ['Jack 1'],
    refused: ['answers 2 noMatch'],
  });
  expect(found('Jack Smith,3,Yes').people).toEqual(['Jack 2']);
});
