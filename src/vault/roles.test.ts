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
  expect(may('office', action)).toBe(office);
  expect(may('slt', action)).toBe(true);
});
