import { expect, test } from 'vitest';
import { accountOf } from './account.ts';

test.each([
  'sarah_w_mum',
  'kellymumof3',
  'dadto2girls',
  'proudnana_pat',
  'mummy_bear_x',
  'beckysmum',
])('a handle may say that it is a parent: %s', (handle) => {
  expect(accountOf(handle)).toBe('parent');
});

test.each(['mumsnet', 'parentkind', 'trinidad', 'DaleLibraries', 'MrsTaylorY5', 'annapoet_author'])(
  'it may look so and be none: %s',
  (handle) => {
    expect(accountOf(handle)).not.toBe('parent');
  },
);

test('what somebody writes tells, and what they say of themselves', () => {
  expect(accountOf('kjh1982', 'My daughter loved the trip')).toBe('parent');
  expect(accountOf('kjh1982', 'My class loved the book')).toBe('profession');
  expect(accountOf('kjh1982', 'Hello!')).toBe('unknown');
  expect(accountOf('kjh1982', 'Hello!', { bio: 'Mum to Ava. Tea drinker.' })).toBe('parent');
  expect(accountOf('kjh1982', 'Hello!', { bio: 'Mum and Year 4 teacher' })).toBe('profession');
  expect(accountOf('SomePrimary', 'As a parent I must complain')).toBe('parent');
});
