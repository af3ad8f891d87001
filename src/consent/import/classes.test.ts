import { expect, test } from 'vitest';
import { inClass, sameClass } from './classes.ts';

const named = (className: string, yearGroup = '') => ({ className, yearGroup });

test.each([
  ['3 Oak', 'Oak'],
  ['3 Oak', '3'],
  ['3 Oak', '3O'],
  ['3 Oak', 'Class 3'],
  ['Reception Acorn', 'R Acorn'],
])('“%s” and “%s” are one class', (a, b) => expect(sameClass(named(a), named(b))).toBe(true));
test.each([
  ['3 Oak', '4 Oak'],
  ['3A', '3B'],
  ['3 Oak', '3 Elm'],
  ['5', '56'],
])('“%s” and “%s” are two', (a, b) => expect(sameClass(named(a), named(b))).toBe(false));

test('the year group helps to tell', () => {
  expect(sameClass(named('Oak', 'Year 3'), named('Year 3'))).toBe(true);
  expect(sameClass(named('Oak', 'Year 3'), named('4 Oak'))).toBe(false);
  expect(sameClass(named('Oak'), named(''))).toBeNull();
});

test('of several those in the class are meant, and all where none is', () => {
  const some = [named('3 Oak'), named('4 Elm')];
  expect(inClass(some, named('Elm'), (one) => one)).toEqual([named('4 Elm')]);
  expect(inClass(some, named('5 Ash'), (one) => one)).toEqual(some);
});
