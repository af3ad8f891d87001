import { expect, test } from 'vitest';
import { characters, passphraseAdvice } from './passphrase-advice.ts';

test.each([
  ['', 'short'],
  ['hedge lamp', 'short'],
  ['aaaaaaaaaaaaaaaa', 'obvious'],
  ['abababababababab', 'obvious'],
  ['password1234', 'obvious'],
  ['Holly Lane Primary School', 'fair'],
  ['14031985140319', 'obvious'],
  ['our school lollipop', 'obvious'],
  ['kettle-under!', 'fair'],
  ['hedge lamp otter', 'good'],
  ['Gwynt ac eira ar y môr', 'good'],
])('%j is %s', (text, advice) => {
  expect(passphraseAdvice(text)).toBe(advice);
});

test('one’s own name adds nothing', () => {
  expect(passphraseAdvice('margaret hall 67', ['Mrs Margaret Hall'])).toBe('obvious');
});

test('an accented letter counts as one, however it was typed', () => {
  expect(['e\u0301te\u0301', 'été'].map(characters)).toEqual([3, 3]);
});
