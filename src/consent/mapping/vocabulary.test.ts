import { expect, test } from 'vitest';
import { answerOf, dayOfYes, flagOf, onRollOf, withdrawalOf } from './vocabulary.ts';

test.each(['Yes', 'y', 'TRUE', '1', 'Granted', 'Agreed', 'I give consent', '✓', '✔️', '☑'])(
  '“%s” is a yes',
  (cell) => expect(answerOf(cell)).toBe('yes'),
);
test.each([
  'No',
  'N',
  '0',
  'false',
  'Not Granted',
  'Refused',
  'Withdrawn',
  '✗',
  '❌',
  'x',
  'I do not consent',
])('“%s” is a no', (cell) => expect(answerOf(cell)).toBe('no'));
test.each([
  ['Requested', 'pending'],
  ['No response', 'pending'],
  ['Pending', 'pending'],
  ['', 'unknown'],
  ['-', 'unknown'],
  ['N/A', 'unknown'],
  ['see file', 'unclear'],
  ['Yes but ask', 'unclear'],
  ['Y/N', 'unclear'],
  ['?', 'unclear'],
])('“%s” is %s', (cell, answer) => expect(answerOf(cell)).toBe(answer));

test.each([
  ['Yes', 'yes'],
  ['x', 'yes'],
  ['✓', 'yes'],
  ['Do not photograph', 'yes'],
  ['No', 'no'],
  ['', 'no'],
  ['ask', 'unclear'],
])('a flag of “%s” is %s', (cell, flag) => expect(flagOf(cell)).toBe(flag));

test.each([
  ['Yes', 'yes'],
  ['Current', 'yes'],
  ['Leaver', 'no'],
  ['', 'unclear'],
  ['Dual', 'unclear'],
])('on roll “%s” is %s', (cell, roll) => expect(onRollOf(cell)).toBe(roll));

test.each(['Yes*', 'Y?', 'Yes (website only)', '(yes)', '-1'])(
  '“%s” has more to it than a yes, so it is none',
  (cell) => expect(answerOf(cell)).toBe('unclear'),
);

test.each([
  'Refused',
  'Declined',
  'Not allowed',
  'No consent',
  'Opted out',
  'Objected',
  'Revoked',
  'Withheld',
  '☒',
  '✗',
  '×',
])('under a header that refuses, “%s” refuses', (cell) => {
  expect(flagOf(cell)).toBe('yes');
  expect(withdrawalOf(cell)).toBe('withdrawn');
});
test.each(['No', 'n', 'FALSE', '0', 'None', 'N/A', '-', '', '☐', 'NULL'])(
  'under a header that refuses, “%s” does not',
  (cell) => {
    expect(flagOf(cell)).toBe('no');
    expect(withdrawalOf(cell)).toBe('not');
  },
);
test.each(['No?', 'Unknown', 'not asked', 'Not refused'])(
  'under a header that refuses, “%s” is no plain no',
  (cell) => {
    expect(flagOf(cell)).not.toBe('no');
    expect(withdrawalOf(cell)).not.toBe('not');
  },
);

test.each(['T', '√', 'ü', 'Okay', 'Accept', 'Allow', 'Confirmed', 'Yes please', 'Yes 12/09/2026'])(
  '“%s” is a yes too',
  (cell) => expect(answerOf(cell)).toBe('yes'),
);
test.each(['F', 'û', 'Never', 'Deny'])('“%s” is a no too', (cell) =>
  expect(answerOf(cell)).toBe('no'),
);
test.each(['P', 'Yes until 12/09/2026', 'Withdrawn 12/09/2026', 'Yes 31/02/2026', 'Yes 2026'])(
  '“%s” is no plain yes',
  (cell) => expect(answerOf(cell)).toBe('unclear'),
);
test('the day beside a yes is known', () => {
  expect(dayOfYes('Yes 12/09/2026')).toBe('2026-09-12');
  expect(dayOfYes('Granted (1.9.25)')).toBe('2025-09-01');
  expect(dayOfYes('Yes')).toBeNull();
});
