import { expect, test } from 'vitest';
import { knownForename, splitName } from './names.ts';

test.each([
  ['Bennett, Alice', 'Alice', 'Bennett'],
  ['BENNETT Alice', 'Alice', 'BENNETT'],
  ['Alice BENNETT', 'Alice', 'BENNETT'],
  ["O'SULLIVAN Jack", 'Jack', "O'SULLIVAN"],
  ['McDONALD Ann Marie', 'Ann Marie', 'McDONALD'],
  ['Bennett Alice', 'Alice', 'Bennett'],
  ['van der Berg Jude', 'Jude', 'van der Berg'],
  ['Ní Bhriain Aoife', 'Aoife', 'Ní Bhriain'],
  ['Li May', 'May', 'Li'],
  ['Alice', 'Alice', ''],
])('surname first: %s', (name, forename, surname) => {
  expect(splitName(name, 'surname-first')).toEqual({ forename, surname });
});

test.each([
  ['Alice Bennett', 'Alice', 'Bennett'],
  ['Jude van der Berg', 'Jude', 'van der Berg'],
  ['Muhammad Ayaan Hussain', 'Muhammad Ayaan', 'Hussain'],
  ['Bennett, Alice', 'Alice', 'Bennett'],
])('forename first: %s', (name, forename, surname) => {
  expect(splitName(name, 'forename-first')).toEqual({ forename, surname });
});

test.each([
  ['Millie', 'Millie'],
  ['Millie Shackleton', 'Millie'],
  ['Shackleton, Millie', 'Millie'],
  ['Lily Mae', 'Lily Mae'],
])('known as %s: the forename is %s', (known, forename) => {
  expect(knownForename(known, ['', 'Shackleton'])).toBe(forename);
});
