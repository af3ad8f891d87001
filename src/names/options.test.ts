import { expect, test } from 'vitest';
import { diminutivesAt, exactAt, slipsAt } from './options.ts';
import { indexOf, wordsOf } from './testing/lists.ts';

const index = indexOf(
  'Lily-Mae Bell',
  'Alice van der Berg',
  'Elizabeth Khan',
  'Jo Miller',
  'Jack Marsh',
  'River Cole',
);
const read = (text: string, at = 0) =>
  exactAt(wordsOf(text), at, index).map(({ count, via }) => `${count} ${via}`);

test('a name is read as the list has it, longest first', () => {
  expect(read('Lily Mae')).toEqual(['2 exact', '1 exact']);
  expect(read('van der Berg')).toEqual(['3 exact']);
  expect(read('stream')).toEqual([]);
});

test('a name broken over two lines is put together', () => {
  expect(read('Eliza-\nbeth')).toEqual(['2 broken']);
  expect(read('E\nlizabeth')).toEqual(['2 broken']);
});

test('a forgotten apostrophe is the name; several of a surname are asked about', () => {
  expect(read('Alices work')).toEqual(['1 exact']);
  expect(read('the Khans', 1)).toEqual(['1 plural']);
  expect(read('the Millers', 1)).toEqual(['1 plural']);
  expect(read('the millers', 1)).toEqual([]);
});

test('where the name is a word too, a thing must follow that may be the child’s; then it is asked', () => {
  expect(read('Jacks model of a volcano')).toEqual(['1 plural']);
  expect(read('Jacks are in the playground')).toEqual([]);
  expect(read('Jacks')).toEqual([]);
  expect(read('jacks model')).toEqual([]);
  expect(read('Rivers flow to the sea')).toEqual([]);
});

test('it is told whether the short form or the long one was typed', () => {
  const via = (text: string) =>
    wordsOf(text).flatMap((word) => diminutivesAt(word, index).map((option) => option.via));
  expect(via('Lizzie')).toEqual(['diminutive']);
  expect(via('Joseph')).toEqual(['long form']);
});

test('a slip leads to the name', () => {
  const keys = wordsOf('Elizabteh').flatMap((word) =>
    slipsAt(word, index).map(({ bearers }) => bearers.key),
  );
  expect(keys).toEqual(['elizabeth']);
});

test('a name sounded out is a slip', () => {
  const [preeyanka] = wordsOf('Preeyanka');
  const list = indexOf('Priyanka Rao');
  expect(preeyanka && slipsAt(preeyanka, list).map(({ via }) => via)).toEqual(['slip']);
});
