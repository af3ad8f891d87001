import { expect, test } from 'vitest';
import { sentenceAt, sentencesOf } from './sentences.ts';

const texts = (text: string) => sentencesOf(text).map((one) => one.text);

test('a text is cut at its stops, marks and lines', () => {
  expect(texts('We won! Did you see it?  So proud.\nBack on Monday')).toEqual([
    'We won!',
    'Did you see it?',
    'So proud.',
    'Back on Monday',
  ]);
});

test('times, titles and initials end no sentence', () => {
  expect(texts('Meet Mrs. Booth and J. Sykes at 3.15pm. Bring a coat.')).toEqual([
    'Meet Mrs. Booth and J. Sykes at 3.15pm.',
    'Bring a coat.',
  ]);
});

test('offsets are those of the text', () => {
  const text = '  One two.  Three. ';
  for (const { start, end, text: words } of sentencesOf(text)) {
    expect(text.slice(start, end)).toBe(words);
  }
  expect(sentenceAt(text, 13).text).toBe('Three.');
  expect(sentenceAt('', 0)).toEqual({ text: '', start: 0, end: 0 });
});
