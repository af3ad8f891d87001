import { expect, test } from 'vitest';
import { readings } from './leet.ts';

test('figures and signs are read as the letters they look like', () => {
  expect(readings('Gr@c3'.toLowerCase())).toEqual(['grace']);
  expect(readings('al1ce')).toEqual(['alice', 'allce']);
});

test('however many signs there are, the readings stay few and as long as the word', () => {
  const many = readings('1!|1!|1!|1!|');
  expect(many.length).toBeLessThanOrEqual(16);
  expect(new Set(many.map(({ length }) => length))).toEqual(new Set([12]));
});
