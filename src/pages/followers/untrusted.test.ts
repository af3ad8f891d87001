import { expect, test } from 'vitest';
import { plainText } from './untrusted.tsx';

test('marks that would turn or hide the words around them are taken out', () => {
  expect(plainText('abc\u202Etxt.exe\u2066x\u200B\uFEFF')).toBe('abctxt.exex');
});

test('what nobody can see is taken out: fillers, soft hyphens, letters of tags', () => {
  const unseen = '\u061C\u00AD\u3164\u115F\u1160\uFFA0\u180E\u034F\u2800\u{E0041}\u{E0062}';
  expect(plainText(`a${unseen}b`)).toBe('ab');
});

test('heaped marks are cut to what a letter can carry', () => {
  expect(plainText(`Z${'\u0301'.repeat(60)}a`)).toBe(`Z${'\u0301'.repeat(4)}a`);
});

test('what joins emoji and what other languages need stays', () => {
  for (const text of ['👩‍👩‍👧', '❤️', '🏴󠁧󠁢󠁥󠁮󠁧󠁿 England', 'नमस्ते', 'می‌خواهم', 'مرحبا', 'Siân'])
    expect(plainText(text)).toBe(text);
});
