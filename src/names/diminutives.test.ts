import { expect, test } from 'vitest';
import { DIMINUTIVES } from './data/diminutives.ts';
import { hasFormHash, namesBehind } from './diminutives.ts';
import { hashOf } from './hash.ts';

const behind = (key: string) => namesBehind(key).map(({ name }) => name);

test('a short form stands for its names, and a name for its short forms', () => {
  expect(behind('lizzie')).toContain('elizabeth');
  expect(behind('charlotte')).toContain('charlie');
  expect(behind('priya')).toContain('priyanka');
  expect(behind('rosie')).toContain('roseanne');
  expect(behind('olu')).toContain('oluwaseun');
  expect(behind('alex')).toEqual(expect.arrayContaining(['alexander', 'alexandra']));
});

test('it is told which of the two is the short one', () => {
  const shortened = (typed: string, of: string) =>
    namesBehind(typed).find(({ name }) => name === of)?.shortened;
  expect(shortened('lizzie', 'elizabeth')).toBe(true);
  expect(shortened('elizabeth', 'lizzie')).toBe(false);
});

test('the list holds keys only: small letters without accents', () => {
  const all = Object.entries(DIMINUTIVES).flatMap(([name, forms]) => [name, ...forms.split(' ')]);
  expect(all.filter((key) => !/^[a-z]{2,}$/.test(key))).toEqual([]);
});

test('a word that is short for nothing stands for nothing', () => {
  expect(namesBehind('river')).toEqual([]);
  expect(hasFormHash(hashOf('lizzie'))).toBe(true);
});

test.each([
  ['muhammad', 'mohammed'],
  ['catherine', 'kathryn'],
  ['sara', 'sarah'],
  ['ayesha', 'aisha'],
  ['nur', 'noor'],
  ['shivaun', 'siobhan'],
])('%s may be how somebody writes %s', (typed, name) => {
  expect(namesBehind(typed)).toContainEqual({ name, shortened: false });
});

test('Cathy is short for Katherine, however it begins', () => {
  expect(behind('cathy')).toEqual(expect.arrayContaining(['catherine', 'katherine', 'kathryn']));
});
