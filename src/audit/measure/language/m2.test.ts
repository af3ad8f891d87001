import { expect, test } from 'vitest';
import { readM2 } from './m2.ts';

test('a sentence is put together as it was written, and its errors stay on their words', () => {
  const lines = [
    'S The children , who is " here " , did n\'t no - one see it .',
    'A 4 5|||R:VERB:SVA|||are|||REQUIRED|||-NONE-|||0',
    'A 10 10|||M:PUNCT|||,|||REQUIRED|||-NONE-|||0',
    '',
    'S Fine .',
    'A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0',
  ];
  const [first, second] = readM2(lines);
  expect(first?.text).toBe('The children, who is "here", didn\'t no-one see it.');
  expect(first?.errors.map(({ start, end }) => first.text.slice(start, end))).toEqual(['is', '']);
  expect(second).toEqual({ text: 'Fine.', errors: [] });
});

test('a line that is neither is named', () => {
  expect(() => readM2(['S a', 'X'])).toThrow('line 2');
  expect(() => readM2(['S a', 'A one'])).toThrow('line 2');
});
