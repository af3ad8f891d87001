import { expect, test } from 'vitest';
import { FOLDED, INVISIBLE, LOOK_ALIKE } from './letters.ts';

test('letters that do not come apart have their plain ones', () => {
  expect(['Ł', 'đ', 'Ø', 'ß', 'ı', 'Æ'].map((letter) => FOLDED.get(letter))).toEqual([
    'l',
    'd',
    'o',
    'ss',
    'i',
    'ae',
  ]);
});

test('either apostrophe and every hyphen is one', () => {
  expect(['’', '‘', '´', '`'].map((sign) => FOLDED.get(sign))).toEqual(["'", "'", "'", "'"]);
  expect(['‐', '–', '－'].map((sign) => FOLDED.get(sign))).toEqual(['-', '-', '-']);
});

test('Cyrillic and Greek letters are what they look like', () => {
  expect(['а', 'е', 'о', 'с', 'ο', 'κ'].map((letter) => LOOK_ALIKE.get(letter)).join('')).toBe(
    'aeocok',
  );
});

test('zero-width characters are not seen; letters and spaces are', () => {
  const isSeen = (char: string) => !INVISIBLE.test(char);
  expect(['\u200b', '\u200d', '\u00ad', '\ufeff', '\ufe0f'].some(isSeen)).toBe(false);
  expect(['a', ' ', '\u00a0', 'é'].every(isSeen)).toBe(true);
});
