import { expect, test } from 'vitest';
import { Tokens } from '../../lint/tokens.ts';
import { MARKS } from './marks.ts';
import { slipsIn } from './pattern.ts';

const found = (text: string) =>
  slipsIn(text, new Tokens(text), MARKS).map(({ span, fix }) => [
    text.slice(span.start, span.end).trim(),
    fix,
  ]);

test.each([
  ['Well done Mark and Lena such great effort', 'such', '. Such'],
  ['OMG well done Mark and Siân 2day #ProudTeachers such gr8 effort', 'such', '. Such'],
  ['Thank you to everyone what a day it was!', 'what a', '. What a '],
  ['Congratulations to all in Year 5 we are so proud of you', 'we are so', '. We are so '],
  ['Our fair. Well done everybody such a lovely afternoon #fair', 'such', '. Such'],
])('two exclamations with no mark between them: %s', (text, words, fix) => {
  expect(found(text)).toEqual([[words, fix]]);
});

test.each([
  'Well done Mark and Lena. Such great effort!',
  'Well done Mark and Lena, such great effort.',
  'Well done to Mark for such great effort.',
  'Thank you all for showing such kindness.',
  'Thank you for telling Year 5 what a governor does.',
  'Thank you to everyone who showed the children what a plough is.',
  'Thanks to pupils such as Lena we have a garden.',
  'We saw such lovely costumes on Friday.',
  'Well done to the boys we are taking to the final.',
])('nothing is missing in: %s', (text) => expect(found(text)).toEqual([]));
