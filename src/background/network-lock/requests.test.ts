import { describe, expect, test } from 'vitest';
import { given, released, signedIn, tabGone, tabSeen } from './permits.ts';
import { begun, refusedTabs } from './requests.ts';
import { draft, NOW, open, PAGE, sent } from './testing.ts';

describe('which tabs are refused', () => {
  test('none before there is a tab; then every tab on X, and the pages’ service workers', () => {
    expect(refusedTabs({})).toEqual([]);
    expect(refusedTabs(tabSeen(tabSeen({}, 9), 7))).toEqual([7, 9, -1]);
  });

  test('a tab with a permit is let go, and service workers with it where no other is locked', () => {
    expect(refusedTabs(open('Hello'))).toEqual([]);
    expect(refusedTabs(tabSeen(open('Hello'), 9))).toEqual([9, -1]);
  });

  test('from Post to its request service workers are let go beside a locked tab too', () => {
    const pressed = released(tabSeen(open('Hello'), 9), 7, draft('Hello'), NOW);
    expect(refusedTabs(pressed)).toEqual([9]);
    expect(refusedTabs(begun(pressed, -1, sent('Hello')).locks)).toEqual([7, 9, -1]);
  });

  test('a tab of another account is never touched, and is locked again with the school’s', () => {
    const other = signedIn(tabSeen({}, 7), 7, true);
    expect(refusedTabs(other)).toEqual([]);
    expect(given(other, 7, draft('Hello'), NOW)).toBe(other);
    expect(refusedTabs(signedIn(other, 7, false))).toEqual([7, -1]);
  });

  test('a change of account closes the permit', () => {
    expect(refusedTabs(signedIn(signedIn(open('Hello'), 7, true), 7, false))).toEqual([7, -1]);
  });

  test('a closed tab is forgotten', () => {
    expect(refusedTabs(tabGone(open('Hello'), 7))).toEqual([]);
  });
});

describe('what was really sent', () => {
  test.each([
    ['the text as checked', sent('Caf\u00e9')],
    ['in its decomposed form, with white space around', sent(' Cafe\u0301\n')],
  ])('%s', (_, went) => {
    expect(begun(open('Caf\u00e9'), 7, went).seen).toBe('as-checked');
  });

  test('without the address that became the quotation', () => {
    const [row] = draft('Look https://x.com/a/status/1').rows;
    const rows = row ? [{ ...row, quotes: null }] : [];
    const locks = given(tabSeen({}, 7), 7, { ...draft(), rows }, NOW);
    expect(begun(locks, 7, sent('Look', { quotes: '1' })).seen).toBe('as-checked');
    expect(begun(locks, 7, sent('', { quotes: '1' })).seen).toBe('differs');
    expect(begun(locks, 7, sent('Look')).seen).toBe('differs');
    const words = open('Well done Grace');
    expect(begun(words, 7, sent('Well done', { quotes: '1' })).seen).toBe('differs');
  });

  test.each([
    ['other words', sent('Hello Alice')],
    ['a picture that was not there', sent('Hello', { media: 1 })],
    ['a quotation that was not there', sent('Hello', { quotes: '1' })],
    ['accounts tagged that were not', sent('Hello', { tags: true })],
    ['nothing that could be read', null],
  ])('%s differ', (_, went) => {
    expect(begun(open('Hello'), 7, went).seen).toBe('differs');
  });

  test('another post quoted than the one that was checked differs', () => {
    const rows = [{ text: 'Hello', media: 0, quotes: '12', tags: false }];
    const locks = given({}, 7, { ...draft(), rows }, NOW);
    expect(begun(locks, 7, sent('Hello', { quotes: '12' })).seen).toBe('as-checked');
    expect(begun(locks, 7, sent('Hello', { quotes: '13' })).seen).toBe('differs');
    expect(begun(locks, 7, sent('Hello', { quotes: '' })).seen).toBe('differs');
    // Of a planned post that can't be told.
    expect(begun(locks, 7, sent('Hello', { quotes: null })).seen).toBe('as-checked');
  });

  test('the rows of a thread in their order', () => {
    expect(begun(open('One', 'Two'), 7, sent('Two')).seen).toBe('differs');
  });

  test('what nothing let out is unexpected', () => {
    expect(begun(tabSeen({}, 7), 7, sent('Hello')).seen).toBe('unexpected');
    const once = begun(open('Hello'), 7, sent('Hello')).locks;
    expect(begun(once, 7, sent('Hello')).seen).toBe('unexpected');
  });

  test('a text that could not be read may be anything', () => {
    const rows = [{ text: null, media: null, quotes: null, tags: null }];
    const locks = given({}, 7, { page: PAGE, number: 1, rows }, NOW);
    expect(begun(locks, 7, sent('Anything', { media: 2 })).seen).toBe('as-checked');
  });

  test('a service worker’s request belongs to the permit it fits', () => {
    const two = given(open('Hello'), 9, draft('Goodbye'), NOW);
    const after = begun(two, -1, sent('Goodbye'));
    expect(after.seen).toBe('as-checked');
    expect(refusedTabs(after.locks)).toEqual([9, -1]);
  });

  test('another account’s posts are not looked at', () => {
    const other = signedIn({}, 7, true);
    expect(begun(other, 7, sent('Mine'))).toEqual({ locks: other, seen: 'as-checked' });
  });
});
