import { expect, test } from 'vitest';
import { createSearch, derive } from '../../../consent/index.ts';
import { exportedPupils } from '../testing/pupils.ts';
import { lastPage, pageOf } from './pager.tsx';
import { filtered, filterOf, rowsOf, sorted, surnameFirst } from './rows.ts';

const DAY = '2026-11-25';
const register = derive(await exportedPupils());
const rows = rowsOf(register.pupils.values(), DAY);
const search = createSearch(register, DAY);
const names = (found: readonly (typeof rows)[number][]) =>
  found.map(({ pupil }) => surnameFirst(pupil));

test('an address says which pupils, and nonsense says all', () => {
  expect(filterOf('expired').state).toBe('expired');
  expect(filterOf('nonsense').state).toBe('all');
  expect(names(filtered(rows, search, filterOf('expired')))).toEqual(['Nguyen, April']);
  expect(filtered(rows, search, filterOf(''))).toHaveLength(40);
});

test('search, class and state narrow together; leavers are found too', () => {
  const found = (search_: string, className = '') =>
    names(filtered(rows, search, { search: search_, className, state: 'all' }));
  expect(found('osul')).toEqual(["O'Sullivan, Jack"]);
  expect(found('alice', '5 Ash')).toEqual(['Okonkwo, Alice']);
  expect(found('lockwood')).toEqual(['Lockwood, Ruby']);
  expect(found('nobody')).toEqual([]);
});

test('rows sort by each column, both ways, and by name within it', () => {
  expect(names(sorted(rows, 'name', false)).slice(0, 2)).toEqual([
    'Adeyemi, Hope',
    'Armitage, Lily-Mae',
  ]);
  const classes = sorted(rows, 'class', false).map(({ pupil }) => pupil.className);
  expect(classes).toEqual([...classes].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })));
  expect(sorted(rows, 'until', true)[0]?.until).toBe('2031-08-31');
  expect(sorted(rows, 'name', true)).toHaveLength(40);
});

test('a page beyond the last is the last', () => {
  expect(pageOf([1, 2, 3, 4, 5], 9, 2)).toEqual([5]);
  expect(pageOf([], 3, 2)).toEqual([]);
  expect(lastPage(100, 50)).toBe(1);
});
