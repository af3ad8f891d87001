import { expect, test } from 'vitest';
import { bestOf, type Reading } from './reading.ts';

const reading = (strength: Reading['strength'], form: Reading['form'] = 'forename'): Reading => ({
  count: 1,
  form,
  strength,
  pupils: () => [],
});

test('the strongest reading wins, and of equals the first', () => {
  const [slip, name, short] = [
    reading('maybe', 'misspelt'),
    reading('sure'),
    reading('sure', 'diminutive'),
  ];
  expect(bestOf([slip, null, name, short])).toBe(name);
});

test('of none there is none', () => {
  expect(bestOf([])).toBeNull();
  expect(bestOf([null])).toBeNull();
});
