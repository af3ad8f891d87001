import { expect, test } from 'vitest';
import { plainText } from './untrusted.tsx';

test('marks that would turn or hide the words around them are taken out', () => {
  expect(plainText('abc\u202Etxt.exe\u2066x\u200B\uFEFF')).toBe('abctxt.exex');
});

test('heaped marks are cut to what a letter can carry', () => {
  expect(plainText(`Z${'\u0301'.repeat(60)}a`)).toBe(`Z${'\u0301'.repeat(4)}a`);
});

test('what joins emoji and what other languages need stays', () => {
  for (const text of ['👩‍👩‍👧', 'नमस्ते', 'مرحبا', 'Siân']) expect(plainText(text)).toBe(text);
});
