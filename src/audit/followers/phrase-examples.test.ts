import { expect, test } from 'vitest';
import { wordList } from '../../followers/word-list.ts';
import { phraseExamples } from './phrase-examples.ts';

test.each(
  wordList(`
free (spins?|bets)( no deposit)?
(vape|weed)(?! charity) (shop|plug)
[£$]#+ a day
nude(?!l)
`),
)('every example of %s is one the pattern finds', (pattern) => {
  const found = phraseExamples(pattern, 9);
  expect(found.length).toBeGreaterThan(0);
  const whole = new RegExp(`^(?:${pattern})$`);
  expect(found.filter((phrase) => !whole.test(phrase))).toEqual([]);
  expect(phraseExamples(pattern, 9)).toEqual(found);
});
