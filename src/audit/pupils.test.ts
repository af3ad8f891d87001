import { expect, test } from 'vitest';
import { pictureDecision } from '../consent/decision.ts';
import { workbook } from '../consent/fixtures/workbook.ts';
import { createWords } from '../i18n/index.ts';
import { readPupils } from './pupils.ts';

const TODAY = '2026-11-22';
async function read(bytes: Uint8Array, name: string) {
  const complaints: string[] = [];
  const list = await readPupils([{ name, bytes }], TODAY, createWords(), (line) =>
    complaints.push(line),
  );
  const shown = (id: string | number) => {
    const pupil = list.idOf(id);
    return pictureDecision(pupil === undefined ? pupil : list.facts.pupil(pupil), 'photo', TODAY);
  };
  return { complaints, shown };
}

test('a workbook with a title, an instruction sheet, numbers for ids and days for dates', async () => {
  const bytes = workbook({
    Instructions: [['Please fill in the next sheet.']],
    Consents: [
      ['Carlton School'],
      [],
      ['Admission Number', 'Pupil Name', 'Twitter', 'Consent Expiry', 'Favourite colour'],
      [4201, 'Bennett, Alice', true, { day: '2027-08-31' }, 'red'],
      [4202, 'Hartley, Grace', false, { day: '2027-08-31' }, null],
    ],
  });
  const { complaints, shown } = await read(bytes, 'list.xlsx');
  expect([shown('4201'), shown('004201'), shown(4202)].map(({ ok }) => ok)).toEqual([
    true,
    true,
    false,
  ]);
  expect(complaints).toEqual([
    'list.xlsx: sheet “Instructions” has no headers that could be recognised and was not read.',
    'list.xlsx: these columns are not used: Favourite colour',
  ]);
});

test('Windows-1252 with a title row and semicolons', async () => {
  const text =
    'Consents of D\x92Arcy House\r\n\r\nUPN;Surname;Forename;Social media\r\nA1;D\x92Arcy;Chlo\xe9;Yes\r\n';
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const { shown } = await read(bytes, 'list.csv');
  expect(shown('a1').ok).toBe(true);
});

test('a second file that says nothing of consent, and a header without rows, are told', async () => {
  const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
  const roll = file('roll.csv', 'UPN,Surname,Twitter\nA1,Ash,Yes');
  const complaints: string[] = [];
  const readBoth = (second: string) =>
    readPupils([roll, file('b.csv', second)], TODAY, createWords(), (line) =>
      complaints.push(line),
    );
  await readBoth('UPN,Class\nA1,3 Oak');
  expect(complaints).toEqual([
    'b.csv: nothing in it says who has agreed or refused, so it only tells who the pupils are.',
  ]);
  await expect(readBoth('UPN,Class\n,')).rejects.toThrow('b.csv is empty.');
});

test('a refusal of nobody on the roll is told, and who it may mean is not shown', async () => {
  const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
  const complaints: string[] = [];
  const roll = file('roll.csv', 'UPN,Forename,Surname,Twitter\nA1,Ann,Able,Yes');
  const no = file('No photos.csv', 'Forename,Surname,Class\nAnne,Able,3A\nZoe,Zest,3A');
  const { facts, idOf } = await readPupils([roll, no], TODAY, createWords(), (line) =>
    complaints.push(line),
  );
  expect(complaints).toEqual([
    'No photos.csv, row 2: its name or class is not quite that of Ann Able, so what it refuses counts as unclear for them.',
    'No photos.csv, row 2: it cannot be told which pupil this is, so the row was left out.',
    'No photos.csv, row 3: it cannot be told which pupil this is, so the row was left out.',
  ]);
  expect(pictureDecision(facts.pupil(idOf('A1') ?? ''), 'photo', TODAY).ok).toBe(false);
});

test('a file with a column about photographs is not said to say nothing', async () => {
  const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
  const complaints: string[] = [];
  const roll = file('roll.csv', 'UPN,Forename,Surname,Twitter\nA1,Ann,Able,Yes');
  await readPupils([roll, file('b.csv', 'UPN,Photos\nA1,Yes')], TODAY, createWords(), (line) =>
    complaints.push(line),
  );
  expect(complaints).toEqual([]);
});

test('nobody of that id is not on the list', async () => {
  const { shown } = await read(
    new TextEncoder().encode('UPN,Surname,Twitter\nA1,Ash,Yes'),
    'list.csv',
  );
  expect(shown('A2')).toEqual({ ok: false, why: 'not-on-list' });
});

test('a file that is no list is refused by name', async () => {
  const picture = new Uint8Array([0x89, 0x50, 0, 0]);
  await expect(read(picture, 'photo.png')).rejects.toThrow(
    'photo.png is neither a table of text (CSV) nor an Excel workbook (.xlsx).',
  );
});
