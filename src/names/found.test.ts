import { expect, test } from 'vitest';
import { atMost, type Find } from './found.ts';

const find: Find = {
  start: 0,
  end: 5,
  form: 'forename',
  strength: 'maybe',
  ifShown: 'sure',
  possessive: false,
  pupils: () => [1],
};

test('a find is made no surer than that, whoever is in the picture', () => {
  expect(atMost(find, 'maybe')).toMatchObject({ strength: 'maybe', ifShown: 'maybe' });
  expect(atMost(find, 'slight')).toMatchObject({ strength: 'slight', ifShown: 'slight' });
  expect(atMost(find, 'sure')).toEqual(find);
});
