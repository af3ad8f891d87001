import { expect, test } from 'vitest';
import { hashOf } from './hash.ts';
import { LatePupils } from './late.ts';
import { KINDS } from './person.ts';

const person = (id: string, legal: string) => ({
  id,
  forenames: { legal },
  surnames: { legal: 'Bennett' },
  className: '',
});

test('numbers go on where the index ended', () => {
  const late = new LatePupils(100);
  late.add(person('z', 'Zainab'));
  late.add(person('l', 'Lily-Mae'));
  expect(late.posts('zainab')).toEqual([100 * 8 + KINDS.given]);
  expect(late.posts('bennett')).toEqual([100 * 8 + KINDS.surname, 101 * 8 + KINDS.surname]);
  expect(late.hasHash(hashOf('lilymae'))).toBe(true);
  expect([late.isCompound('lilymae'), late.isCompound('zainab')]).toEqual([true, false]);
  expect(late.at(101)?.id).toBe('l');
});

test('one removed leaves a gap, and the numbers of the rest as they are', () => {
  const late = new LatePupils(0);
  late.add(person('z', 'Zainab'));
  late.add(person('l', 'Lily'));
  expect([late.remove('z'), late.remove('z')]).toEqual([true, false]);
  expect([late.at(0), late.at(1)?.id, late.count]).toEqual([null, 'l', 2]);
  expect(late.people.map(({ id }) => id)).toEqual(['l']);
});
