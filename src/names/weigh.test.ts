import { describe, expect, test } from 'vitest';
import { indexOf } from './testing/lists.ts';
import { placeIn } from './testing/places.ts';
import { weighDiminutive, weighForename, weighSlip, weighSurname } from './weigh.ts';

const index = indexOf('Alice Bennett', 'Grace Hill', 'Rowan Firth', 'Mo Khan', 'Elizabeth Cox');
const bearersOf = (key: string) => {
  const bearers = index.bearers(key);
  if (!bearers) throw new Error(`nobody is called ${key}`);
  return bearers;
};
const forename = (text: string, key: string) => weighForename(placeIn(text), bearersOf(key), index);

describe('a forename alone', () => {
  test.each([
    ['[Alice] won', 'alice', 'sure'],
    ['[alice] won', 'alice', 'sure'],
    ['Well done, [Grace]', 'grace', 'sure'],
    ['Mrs [Alice] came', 'alice', 'slight'],
    ['Year 4 [Rowan] baked', 'rowan', 'slight'],
    ['the [Alice] trip', 'alice', 'maybe'],
    ['[Alice] Park', 'alice', 'maybe'],
    ['WELL DONE [MO]', 'mo', 'maybe'],
    ['[MO] WON GOLD', 'mo', 'maybe'],
    ['THE [MO] RULES', 'mo', null],
    ['by the [grace] of it', 'grace', null],
  ])('%s: %s is %s', (text, key, strength) => {
    expect(forename(text, key)).toBe(strength);
  });
});

test('where nobody uses capitals, a word is asked about that is led up to', () => {
  const small = (text: string) =>
    weighForename({ ...placeIn(text), small: true }, bearersOf('grace'), index);
  expect(small('so proud of [grace] today')).toBe('maybe');
  expect(small('this is [grace] with the cup')).toBe('maybe');
  expect(small('they danced in [grace] and ease')).toBeNull();
});

test('a surname alone never says more than its word allows', () => {
  const surname = (text: string) => weighSurname(placeIn(text), index);
  expect(surname('[Bennett] scored')).toBe('sure');
  expect(surname('Mrs [Bennett] came')).toBe('maybe');
  expect(surname('up the [Hill]')).toBe('slight');
  expect(surname('[Hill] scored twice')).toBe('maybe');
  expect(surname('[Hill] walking')).toBe('slight');
  expect(weighSurname(placeIn('5 [Bennett] baked'), index)).toBe('slight');
});

test('a slip is asked about, and never where another word explains it', () => {
  const slip = (text: string) => weighSlip(placeIn(text), index);
  expect(slip('[Alcie] won')).toBe('maybe');
  expect(slip('Well done, [Grade]!')).toBe('maybe');
  expect(slip('[Grade] 3 piano')).toBeNull();
  expect(slip('Mrs [Alcie]')).toBeNull();
});

test('a short form is as sure as the name, but for words', () => {
  const short = (text: string) => weighDiminutive(placeIn(text), bearersOf('elizabeth'), index);
  expect(short('[Lizzie] won')).toBe('sure');
  expect(short('a [bet] on it')).toBeNull();
});
