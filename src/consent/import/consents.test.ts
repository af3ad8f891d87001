import { expect, test } from 'vitest';
import { decision } from '../decision.ts';
import { imported, planFor, TODAY } from '../fixtures/import.ts';

const read = (header: string, cells: string) => {
  const { added, problems } = planFor({
    list: `UPN,Surname,Forename,${header}\nA1,Ash,Adam,${cells}`,
  });
  return { social: added[0]?.consents['social-media'], all: added[0], problems };
};

test('a date that is none names its row, column and words, once, and makes the yes unclear', () => {
  const { social, problems } = read('Twitter,Website,Consent Date', 'Yes,Yes,31/02/2026');
  expect(social).toMatchObject({ answer: 'unclear', from: null });
  expect(problems).toEqual([
    {
      file: 'list',
      row: 2,
      column: 'Consent Date',
      key: 'badDate',
      params: { value: '31/02/2026' },
      refused: false,
    },
  ]);
});

test('a birth that is no date is named and takes nothing from the list', () => {
  const before = imported({ list: 'UPN,Surname,Forename,DOB\nA1,Ash,Adam,03/04/2018' });
  const plan = planFor({ list: 'UPN,Surname,Forename,DOB\nA1,Ash,Adam,31/02/2018' }, before);
  expect(plan.changed).toEqual([]);
  expect(plan.problems).toMatchObject([{ row: 2, column: 'DOB', key: 'badBirth', refused: false }]);
});

test('a condition that takes back the yes beside it is kept, named, and counts as no', () => {
  const { social, problems } = read('Twitter,Website,Conditions', 'Yes,Yes,Not on social media');
  expect(social).toMatchObject({ answer: 'yes', conditions: 'Not on social media' });
  expect(problems).toMatchObject([{ row: 2, column: 'Conditions', key: 'conditionDenies' }]);
  expect(read('Twitter,Conditions', 'Yes,None').problems).toEqual([]);
  expect(read('Twitter,Conditions', 'No,Not on social media').problems).toEqual([]);
  const [pupil] = imported({
    list: 'UPN,Surname,Forename,Twitter,Website,Conditions\nA1,Ash,Adam,Yes,Yes,Not on social media',
  }).pupils.values();
  expect(decision(pupil, 'social-media', TODAY)).toEqual({ ok: false, why: 'conditions' });
  expect(decision(pupil, 'website', TODAY).ok).toBe(true);
});

test('where the file has no end, a consent ends with the school year it was given in', () => {
  expect(read('Twitter,Consent Date', 'Yes,08/09/2025').social?.until).toBe('2026-08-31');
  expect(read('Twitter', 'Yes').social?.until).toBe('2027-08-31');
});

test('a blank date of a consent is not taken for today', () => {
  expect(read('Twitter,Consent Date', 'Yes,').social?.until).toBeNull();
  expect(read('Twitter,Consent Date,Expiry', 'Yes,,31/08/2027').social?.until).toBe('2027-08-31');
});

test('a blank end in a column that is there stays a blank', () => {
  expect(read('Twitter,Expiry Date', 'Yes,').social?.until).toBeNull();
});

test('a date for one use counts for that use only', () => {
  const { all } = read(
    'Twitter,Website,Social Media Expiry,Consent Expiry',
    'Yes,Yes,31/12/2026,31/08/2027',
  );
  expect([all?.consents['social-media']?.until, all?.consents.website?.until]).toEqual([
    '2026-12-31',
    '2027-08-31',
  ]);
});

test('of two columns for one use the stricter counts', () => {
  expect(read('Twitter,Facebook', 'Yes,No').social?.answer).toBe('no');
  expect(read('Twitter,Facebook', 'Yes,').social?.answer).toBe('unknown');
});

test.each([
  ['14/10/2026', '2026-10-14'],
  ['Yes', '1900-01-01'],
  ['by phone', '1900-01-01'],
  ['No', null],
  ['', null],
])('withdrawn “%s”: from %s', (cell, day) => {
  expect(read('Twitter,Withdrawn', `Yes,${cell}`).social?.withdrawn).toBe(day);
});

test.each([
  ['Parental Responsibility', 'Yes', 'yes'],
  ['Parental Responsibility', 'No', 'no'],
  ['Parental Responsibility', '', 'unclear'],
  ['Class', '3 Oak', 'not-kept'],
])('%s “%s” is %s', (header, cell, expected) => {
  expect(read(`Twitter,${header}`, `Yes,${cell}`).social?.parentalResponsibility).toBe(expected);
});

test('all conditions count, from whichever column', () => {
  expect(
    read('Twitter,Conditions,Consent notes', 'Yes,No faces,Ask first').social?.conditions,
  ).toBe('No faces\nAsk first');
});

test('an answer that is none is named and unclear', () => {
  const { social, problems } = read('Twitter', 'ask mum');
  expect(social?.answer).toBe('unclear');
  expect(problems).toMatchObject([
    { column: 'Twitter', key: 'unclearAnswer', params: { value: 'ask mum' } },
  ]);
});

test('a file that only says who opted out takes their consent away', () => {
  expect(read('Opted out of social media', 'Yes').social).toMatchObject({
    answer: 'no',
    withdrawn: '1900-01-01',
  });
  expect(read('Opted out of social media', 'No').social).toBeUndefined();
});

test('a kind of consent that says no itself is refused by a yes', () => {
  expect(read('Consent type,Granted', 'No social media,Yes').social?.answer).toBe('no');
  expect(read('Consent type,Granted', 'Social media opt-out,No').social?.answer).toBe('unclear');
});

test.each([
  ['All photos except social media', 'no'],
  ['Hide from Twitter', 'no'],
  ['Social media (form returned)', 'unclear'],
  ['Staff social media consent', 'unclear'],
])('a yes to the kind of consent “%s” is %s', (kind, answer) => {
  expect(read('Consent type,Granted', `${kind},Yes`).social?.answer).toBe(answer);
});

test('a kind of consent that is not understood is named', () => {
  expect(read('Consent type,Granted', 'Social media (form returned),Yes').problems).toMatchObject([
    { column: 'Consent type', key: 'unknownType' },
  ]);
  expect(read('Consent type,Granted', 'Photos (tick or x),Yes').social).toBeUndefined();
});

test.each(['Refused', 'Not allowed', '✗'])(
  '“%s” to the kind “No photographs” is a refusal',
  (cell) => {
    const { social } = read('Consent type,Granted', `No photographs,${cell}`);
    expect(social?.answer).toBe('no');
  },
);

test.each([
  ['Twitter opt-out', 'Opted out', 'withdrawn'],
  ['Social media refused', 'Denied', 'withdrawn'],
  ['Opted out', 'Opted out', 'withdrawn'],
  ['Consent withdrawn', '☒', 'withdrawn'],
  ['Do not photograph', 'Not allowed', 'do-not-photograph'],
  ['Photo ban', 'Consent refused', 'do-not-photograph'],
  ['No photos', 'no consent', 'do-not-photograph'],
])('a yes beside “%s” = “%s” is none', (header, cell, why) => {
  const list = `UPN,Surname,Forename,Twitter,${header}\nA1,Ash,Adam,Yes,${cell}`;
  const [pupil] = imported({ list }).pupils.values();
  expect(decision(pupil, 'social-media', TODAY)).toEqual({ ok: false, why });
});

test('a yes with its day ends with the school year of that day', () => {
  expect(read('Twitter', 'Yes 12/09/2026').social).toMatchObject({
    answer: 'yes',
    from: '2026-09-12',
    until: '2027-08-31',
  });
  expect(read('Twitter', 'Yes 12/09/2024').social?.until).toBe('2025-08-31');
});

test('an end that is left open is that of the school year it was given in, if that is said', () => {
  const terms = (start: string, end: string) =>
    read('Consent Type,Consent,Start Date,End Date', `Social media,Yes,${start},${end}`).social;
  expect(terms('01/09/2026', '')?.until).toBe('2027-08-31');
  expect(terms('01/09/2026', '31/12/9999')?.until).toBe('2027-08-31');
  expect(terms('01/09/2024', '')?.until).toBe('2025-08-31');
  expect(terms('', '')?.until).toBeNull();
});

test('a list of one column refuses', () => {
  const list = 'UPN,Surname,Forename,Twitter\nA1,Ash,Adam,Yes\nB2,Bee,Bo,Yes';
  for (const names of ['Name\nAdam Ash', 'UPN\nA1']) {
    const files = { 'list.csv': list, 'Do not photograph.csv': names };
    const made = [...imported(files).pupils.values()].map(
      (pupil) => decision(pupil, 'social-media', TODAY).ok,
    );
    expect(made).toEqual([false, true]);
  }
});
