import { expect, test } from 'vitest';
import { findHeader } from './find-header.ts';
import { guessMapping } from './guess.ts';
import { recall } from './recall.ts';

const table = (text: string, file = 'list.csv') => ({
  file,
  sheet: null,
  rows: text.split('\n').map((line) => line.split(',')),
});
const meanings = (text: string, header = 0) =>
  guessMapping(table(text), header).columns.map(({ is }) => is);

test('the header is found below title rows', () => {
  expect(
    findHeader(
      table('Carlton School\nConsents at 22/11/2026\n\nUPN,Surname,Forename,Website\nE1,B,A,Yes'),
    ),
  ).toBe(3);
});

test('a text without headers has none', () => {
  expect(findHeader(table('Dear all\nplease bring cake'))).toBeNull();
});

test('of two forenames the legal one is legal and the other is what the pupil is called', () => {
  expect(meanings('Forename,Surname,Legal Forename,Legal Surname')).toEqual([
    'known-name',
    'preferred-surname',
    'legal-forename',
    'legal-surname',
  ]);
});

test('a whole name beside its parts is not needed', () => {
  expect(meanings('Student,Forename,Surname')).toEqual([
    'nothing',
    'legal-forename',
    'legal-surname',
  ]);
});

test('a row for each kind of consent is recognised by what stands in it', () => {
  expect(meanings('UPN,Parental Consent,Consented\nE1,Photo - website,Yes')).toEqual([
    'upn',
    'consent-type',
    'consent-answer',
  ]);
  expect(meanings('UPN,Parental Consent\nE1,Yes')).toEqual(['upn', 'nothing']);
});

test.each([
  ['Surname Forename', 'surname-first'],
  ['Forename Surname', 'forename-first'],
  ['Pupil Name', 'forename-first'],
])('names under “%s” stand %s', (header, order) => {
  expect(guessMapping(table(`${header},Class`), 0).nameOrder).toBe(order);
});

test.each([
  ['Social Media - consented.csv', 'yes-list', ['social-media']],
  ['No consent for website.csv', 'no-list', ['website']],
  ['students.csv', 'columns', []],
  // It names a use and does not say which way it is meant.
  ['Social media.csv', 'columns', []],
])('a bare list of names in “%s” is a %s', (file, kind, uses) => {
  expect(guessMapping(table('UPN,Surname\nE1,B', file), 0).list).toEqual({ kind, uses });
});

test('a remembered mapping is used again when its columns are still there, wherever they stand', () => {
  const before = table('UPN,Surname,Photo');
  const mapping = guessMapping(before, 0);
  const chosen = {
    ...mapping,
    columns: mapping.columns.map((column) =>
      column.header === 'Photo'
        ? { header: 'Photo', is: 'consent' as const, uses: ['social-media' as const] }
        : column,
    ),
  };
  const moved = table('Photo,New,Surname,UPN');
  expect(recall(chosen, moved, 0)?.columns.map(({ is }) => is)).toEqual([
    'consent',
    'nothing',
    'legal-surname',
    'upn',
  ]);
  expect(recall(chosen, table('UPN,Surname'), 0)).toBeNull();
});

test.each([
  ['Social media consent withdrawn.csv', 'no-list'],
  ['Social media opt-outs.csv', 'no-list'],
  ['Social media consent outstanding.csv', 'columns'],
  ['Social media consent expired.csv', 'columns'],
  ['Social media consent.csv', 'columns'],
])('who stands in “%s” is not taken to agree: a %s', (file, kind) => {
  expect(guessMapping(table('UPN,Surname\nE1,B', file), 0).list.kind).toBe(kind);
});

test('one answer under a title that names the use is about that use', () => {
  const { columns, list } = guessMapping(
    table('UPN,Surname,Consent\nE1,B,No', 'Social media consent.csv'),
    0,
  );
  expect(columns[2]).toEqual({ header: 'Consent', is: 'consent', uses: ['social-media'] });
  expect(list.kind).toBe('columns');
});

test('a list of those who agreed is none while a column beside it says no', () => {
  const text = 'UPN,Surname,OK\nE1,B,Yes\nE2,C,No';
  expect(guessMapping(table(text, 'Social media consented.csv'), 0).list.kind).toBe('columns');
});

test('a column that protects and is new in the file is read, whatever is remembered', () => {
  const remembered = guessMapping(table('UPN,Surname,Social media'), 0);
  const later = table('UPN,Surname,Social media,Do not photograph,Nickname');
  expect(recall(remembered, later, 0)?.columns.map(({ is }) => is)).toEqual([
    'upn',
    'legal-surname',
    'consent',
    'do-not-photograph',
    'nothing',
  ]);
});

test.each([
  'All consents given except social media',
  'Consent given to everything but Twitter',
  'Consent given - excl social media',
  'Keep off social media - agreed',
  'Cant go on social media - yes',
  'Pupils who can’t be on Twitter',
])('who stands in “%s” has not agreed', (title) => {
  const { list } = guessMapping(table('UPN,Surname\nE1,B', `${title}.csv`), 0);
  expect(list).toEqual({ kind: 'no-list', uses: ['social-media'] });
});

test.each([
  'Social media May 2026',
  'Social media May',
  'Social media consent forms given out',
  'Given social media training',
  'Website consent given. Social media ask',
  'Social media consent (yes or no)',
  'Can we use social media',
  'Has social media consent been given?',
  'Social media - given up',
  'Social media consented - last year',
  'Website - consented (social media to follow)',
])('“%s” says nothing of who stands in it', (title) => {
  const text = 'UPN,Surname\nE1,B';
  expect(guessMapping(table(text, `${title}.csv`), 0).list.kind).toBe('columns');
  expect(guessMapping(table(`${title}\n${text}`), 1).list.kind).toBe('columns');
});

test.each(['Pupils who can be on Twitter', 'Social media consent given', 'Twitter - yes'])(
  'who stands in “%s” has agreed',
  (title) => {
    expect(guessMapping(table('UPN,Surname\nE1,B', `${title}.csv`), 0).list.kind).toBe('yes-list');
  },
);

test('a title that asks is answered by the column below it, or by nothing', () => {
  const asked =
    'Social media consent (Yes/No)\nName,Class,Reply\nAdam Ash,3 Oak,Y\nBella Bee,3 Oak,';
  expect(guessMapping(table(asked), 1)).toMatchObject({ list: { kind: 'columns' } });
  const blanks = 'Name,Class,Gone\nAdam Ash,3 Oak,\nBella Bee,3 Oak,to France';
  expect(guessMapping(table(blanks, 'Social media consented.csv'), 0).list.kind).toBe('columns');
});

test.each(['Social media consent outstanding.csv', 'Last year’s social media consent.csv'])(
  'one answer under “%s” is about nothing that is known',
  (file) => {
    const { columns } = guessMapping(table('UPN,Surname,Consent\nE1,B,Yes', file), 0);
    expect(columns[2]?.is).toBe('nothing');
  },
);

test.each([
  ['Name\nAnn Able\nZoe Best', 0],
  ['UPN\nA1', 0],
  ['Do not photograph\n\nPupils\nName\nAnn Able', 3],
  ['Ann Able\nZoe Best', null],
])('a list of one column has a header where that says who: %j', (text, header) =>
  expect(findHeader(table(text))).toBe(header),
);

test('the school year in every header is where they end', () => {
  const of = (...heads: string[]) => guessMapping(table(`UPN,Surname,${heads.join(',')}`), 0);
  expect(of('Social Media 2026-27', 'Website 2026/27')).toMatchObject({
    ends: '2027-08-31',
    columns: [{}, {}, { is: 'consent', header: 'Social Media 2026-27' }, { is: 'consent' }],
  });
  const two = of('Social Media 2025-26', 'Social Media 2026-27');
  expect([two.ends, two.columns.map(({ is }) => is)]).toEqual([
    'school-year',
    ['upn', 'legal-surname', 'nothing', 'nothing'],
  ]);
});

test.each(['Consent,Given', 'Consent,Response', 'Consent,Status', 'Permission,Answer'])(
  'in “%s” the first holds the kinds',
  (heads) =>
    expect(meanings(`UPN,${heads}\nE1,Social media,Granted\nE1,Trips,Refused`)).toEqual([
      'upn',
      'consent-type',
      'consent-answer',
    ]),
);

test('an expiry beside each consent is about that one', () => {
  const heads = 'UPN,Website,Expiry,Social Media,Expiry';
  const { columns } = guessMapping(table(heads), 0);
  expect(columns.map(({ uses }) => uses)).toEqual([
    [],
    ['website'],
    ['website'],
    ['social-media'],
    ['social-media'],
  ]);
  const changed = { ...columns[2], is: 'consent-date' as const, header: 'Expiry', uses: [] };
  const remembered = { ...guessMapping(table(heads), 0), columns: columns.with(2, changed) };
  expect(recall(remembered, table(heads), 0)?.columns.map(({ is }) => is)).toEqual([
    'upn',
    'consent',
    'consent-date',
    'consent',
    'until',
  ]);
  expect(guessMapping(table('UPN,Website,Social Media,Expiry'), 0).columns[3]?.uses).toEqual([]);
});

test.each([
  'First name on social media',
  'First name online',
  'Twitter first name',
  'Forename with photo',
])('“%s” that is answered names nobody', (header) => {
  const text = `UPN,Forename,Surname,Social media,${header}\nE1,Ann,Able,Yes,Yes\nE2,Bob,Bale,Yes,No`;
  const { columns } = guessMapping(table(text), 0);
  const last = columns[4];
  expect([last?.is, last?.uses]).not.toContain('known-name');
  if (last?.is !== 'consent') {
    expect(last).toEqual({ header, is: 'doubt', uses: ['first-name'] });
  } else expect(last.uses).toEqual(['first-name']);
});

test.each([
  'Signed\nE1,B,not signed',
  'Decision\nE1,B,parent declined by phone',
  'Outcome\nE1,B,awaiting reply from mum',
])('a list of those who agreed is none beside a column of words: %j', (rest) => {
  const kind = (text: string) =>
    guessMapping(table(text, 'Social media - consent given.csv'), 0).list.kind;
  expect(kind(`UPN,Surname,${rest}`)).toBe('columns');
  expect(kind('UPN,Surname,Gender,E-mail\nE1,B,F,b@example.org')).toBe('yes-list');
});
