import { expect, test } from 'vitest';
import { weigh } from '../../followers/wording/weigh.ts';
import { type Lesson, learnWording } from './learn-wording.ts';

const lesson = (words: string, about: Lesson['about']): Lesson => ({
  marks: new Set(words.split(' ')),
  about,
  counts: 1,
});
const LESSONS = [
  ...[lesson('casino bonus today', 'gambling'), lesson('casino tips today', 'gambling')],
  ...[lesson('plug menu today', 'drugs'), lesson('plug drops', 'drugs')],
  ...[
    lesson('parent tea today', null),
    lesson('parent allotment', null),
    lesson('tea school', null),
  ],
];

test('what accounts of one kind have in common speaks, with what it is about', () => {
  const learnt = learnWording(LESSONS);
  const said = (words: string) => weigh(new Set(words.split(' ')), learnt);
  expect(said('casino plug casino').score).toBeGreaterThan(said('today').score);
  expect(said('parent tea').score).toBeLessThan(0);
  expect(said('plug').about).toBe('drugs');
  expect(said('casino').about).toBe('gambling');
});

test('what was met once is not learnt, and the same lessons teach the same', () => {
  const learnt = learnWording(LESSONS);
  expect(learnt.of.has('bonus')).toBe(false);
  expect(learnWording(LESSONS)).toEqual(learnt);
});
