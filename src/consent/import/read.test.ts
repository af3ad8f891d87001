import { expect, test } from 'vitest';
import { pictureDecision } from '../decision.ts';
import { imported, planFor, TODAY } from '../fixtures/import.ts';

/** What a picture on X is answered for the first pupil of a list. */
function shown(text: string): string {
  const [pupil] = imported({ 'list.csv': text }).pupils.values();
  const made = pictureDecision(pupil, 'photo', TODAY);
  return made.ok ? ['yes', ...made.conditions.map(({ kind }) => kind)].join(' ') : made.why;
}
const beside = (header: string, cell: string) =>
  shown(`UPN,Name,Social media,${header}\nA1,Adam Ash,Yes,${cell}\n`);

test.each([
  ['Photos', 'No', 'refused'],
  ['Photo consent', 'N', 'refused'],
  ['Photography Permitted', 'No', 'refused'],
  ['Consent to Photos', 'FALSE', 'refused'],
  ['Photo consent', 'Requested', 'pending'],
  ['Photo consent', 'ask mum', 'unclear'],
  ['Photo consent', '', 'unknown'],
  ['Photo consent', 'Yes', 'yes'],
  // The pictures themselves.
  ['Photo', '4201.jpg', 'yes'],
])('beside a yes, “%s” answered “%s” is %s', (header, cell, outcome) =>
  expect(beside(header, cell)).toBe(outcome),
);

test('a yes to pictures in general allows no use by itself', () => {
  expect(shown('UPN,Name,Photo consent\nA1,Adam Ash,Yes\n')).toBe('unknown');
});

test.each([
  'Opted out',
  'Opt Out',
  'Refused',
  'Objection',
  'Restricted',
  'Court order',
  'Do not use',
  'Do not share',
  'Do not post',
  'Do not identify',
])('“%s” takes back every yes of who is marked in it', (header) => {
  expect(beside(header, 'Y')).toBe('withdrawn');
  expect(beside(header, 'by phone')).toBe('withdrawn');
  expect(beside(header, 'No')).toBe('yes');
  expect(beside(header, '')).toBe('yes');
});

test.each(['No pics', 'Not in any pictures', 'Do not use images', 'Photo opt out'])(
  '“%s” is a ban on pictures',
  (header) => expect(beside(header, 'Y')).toBe('do-not-photograph'),
);

test('a list of no more than who opted out takes back what was agreed', () => {
  const plan = planFor({ 'list.csv': 'UPN,Name,Opted out\nA1,Adam Ash,Yes\nB2,Bella Bee,\n' });
  expect(plan.added.map(({ consents }) => consents['social-media']?.answer)).toEqual([
    'no',
    undefined,
  ]);
});

test('given and refused below one title are both read', () => {
  const list = (cells: string) =>
    shown(
      `Pupil,,Social Media,,\nUPN,Name,Given,Refused,Expiry\nA1,Adam Ash,${cells},31/08/2027\n`,
    );
  expect([list('Y,'), list('Y,Y'), list(',Y')]).toEqual(['yes', 'withdrawn', 'withdrawn']);
});

test('of kinds of consent, a no to pictures in general goes before a yes to one use', () => {
  const kinds = (general: string, answer: string) =>
    shown(
      `UPN,Name,Consent Type,Granted\nA1,Adam Ash,${general},${answer}\nA1,Adam Ash,Photograph - social media,TRUE\n`,
    );
  expect(kinds('Photograph Student', 'FALSE')).toBe('refused');
  expect(kinds('Photograph Student', 'TRUE')).toBe('yes');
  expect(kinds('No photographs', 'TRUE')).toBe('refused');
  expect(kinds('No photographs', 'FALSE')).toBe('yes');
});

test.each(['Further information', 'Special instructions', 'Reason'])(
  'what stands under “%s” is a condition',
  (header) => {
    expect(beside(header, 'Ask mum first')).toBe('yes other');
    expect(beside(header, 'Not on Twitter please')).toBe('conditions');
  },
);

test('what stands under no header is a condition, and is told', () => {
  for (const header of ['UPN,Name,Social media,', 'UPN,Name,Social media']) {
    const text = `${header}\nA1,Adam Ash,Yes,dad rang\nB2,Bella Bee,Yes\n`;
    expect(shown(text)).toBe('yes other');
    expect(planFor({ 'list.csv': text }).problems).toEqual([
      {
        file: 'list.csv',
        row: 2,
        column: null,
        key: 'unheaded',
        params: { value: 'dad rang' },
        refused: false,
      },
    ]);
  }
  expect(shown('UPN,Name,Social media\nA1,Adam Ash,Yes,NO - not on Twitter\n')).toBe('conditions');
});

test('a column of row numbers without a header is none', () => {
  expect(shown(',UPN,Name,Social media\n1,A1,Adam Ash,Yes\n2,B2,Bella Bee,Yes\n')).toBe('yes');
});
