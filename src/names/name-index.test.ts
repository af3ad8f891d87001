import { expect, test } from 'vitest';
import { findNames } from './find.ts';
import { NameIndex } from './name-index.ts';
import { PackedIndexError } from './pack.ts';
import type { NamedPupil } from './person.ts';

const pupil = (id: string, legal: string, surname: string): NamedPupil => ({
  id,
  forenames: { legal },
  surnames: { legal: surname },
  className: '3 Oak',
});
const people = [
  pupil('a1', 'Alice', 'Bennett'),
  pupil('a2', 'Alice', 'Okonkwo'),
  pupil('j1', 'Jude', 'van der Berg'),
];
const found = (index: NameIndex, text: string) =>
  findNames(text, index).map(({ start, end, pupils }) => [text.slice(start, end), ...pupils]);

test('a name says whom it may mean', () => {
  const index = NameIndex.build(people, []);
  expect(found(index, 'Alice and Jude read.')).toEqual([
    ['Alice', 'a1', 'a2'],
    ['Jude', 'j1'],
  ]);
  expect(found(index, 'Alice Okonkwo read.')).toEqual([['Alice Okonkwo', 'a2']]);
});

test('a pupil added is found at once; one removed is not', () => {
  const index = NameIndex.build(people, []);
  index.add(pupil('z1', 'Zainab', 'Bennett'));
  expect(found(index, 'Zainab Bennett, Zainb and Alice B')).toEqual([
    ['Zainab Bennett', 'z1'],
    ['Zainb', 'z1'],
    ['Alice B', 'a1'],
  ]);
  expect(index.remove('a1')).toBe(true);
  expect(index.remove('nobody')).toBe(false);
  expect(found(index, 'Alice')).toEqual([['Alice', 'a2']]);
  expect(index.size).toBe(3);
});

test('adding a pupil who is there already replaces them', () => {
  const index = NameIndex.build(people, []);
  index.add(pupil('j1', 'Judith', 'Berg'));
  expect(index.size).toBe(3);
  expect(found(index, 'Judith')).toEqual([['Judith', 'j1']]);
});

test('what is packed finds the same, and keeps who was removed and who was added', () => {
  const index = NameIndex.build(people, [{ kind: 'staff', name: 'Mrs Alice Wood' }]);
  index.remove('a2');
  index.add(pupil('z1', 'Zainab', 'Bennett'));
  const { bytes, added } = index.pack();
  const woken = NameIndex.unpack(bytes, added);
  const text = 'Alice, Jude van der Berg, Zainab, Mrs Alice Wood';
  expect(found(woken, text)).toEqual(found(index, text));
  expect(found(woken, text)).toHaveLength(3);
  expect(woken.size).toBe(3);
});

test('a packed index with a section of another length is refused', () => {
  const { bytes } = NameIndex.build(people, []).pack();
  bytes[12] = 4;
  expect(() => NameIndex.unpack(bytes)).toThrow(PackedIndexError);
});

test('an empty list finds nothing', () => {
  expect(found(NameIndex.build([], []), 'Alice Bennett')).toEqual([]);
});
