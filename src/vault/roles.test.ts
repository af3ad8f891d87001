import { expect, test } from 'vitest';
import { type Action, may } from './roles.ts';

test.each<[Action, boolean]>([
  ['read-consent', true],
  ['change-consent', true],
  ['declare-pictures', false],
  ['override', false],
  ['check-followers', false],
  ['keep-incidents', false],
  ['change-settings', false],
  ['manage-people', false],
  ['erase', false],
  ['settle-damage', false],
  ['export', false],
])('the office, %s: %s; the leadership may', (action, office) => {
  expect(may({ role: 'office', lead: false }, action)).toBe(office);
  expect(may({ role: 'slt', lead: false }, action)).toBe(true);
});

test.each<Action>(['open-concern', 'close-concern'])(
  'the safeguarding lead, %s: true; nobody else, and no mark makes one of the office',
  (action) => {
    expect(may({ role: 'slt', lead: true }, action)).toBe(true);
    expect(may({ role: 'slt', lead: false }, action)).toBe(false);
    expect(may({ role: 'office', lead: true }, action)).toBe(false);
  },
);
