import { expect, test } from 'vitest';
import { has, Register } from './beginnings.ts';

const register = new Register();
const pets = register.add(['cat', 'dog']);
const food = register.add(['cake', 'ca']);
const any = register.add(['']);

const listsIn = (text: string) => {
  const lists = register.in([text], (_, at) => at === 0);
  return [pets, food, any].filter((list) => has(lists, list));
};

test.each([
  ['cat', [pets, food, any]],
  ['cake', [food, any]],
  ['dogs', [pets, any]],
  ['do', [any]],
  ['a cat', [any]],
  ['', []],
])('"%s" can have something of the lists %j', (text, lists) => {
  expect(listsIn(text)).toEqual(lists);
});

test('a list that comes later counts for longer beginnings that were there before', () => {
  const late = register.add(['do']);
  expect(has(register.at('dog', 0).lists, late)).toBe(true);
});
