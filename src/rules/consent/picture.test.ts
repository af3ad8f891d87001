import { expect, test } from 'vitest';
import { answerThat } from '../../consent/picture.ts';
import type { PictureAnswer } from '../../lint/facts.ts';
import { EXAMPLES } from './examples.ts';
import { judge } from './picture.ts';

/** The small list of the rule's own examples. */
const first = EXAMPLES.good.find((example) => typeof example !== 'string');
const LIST = typeof first === 'object' ? first.facts?.list : null;

function said(
  pupils: readonly string[],
  more: Partial<PictureAnswer> = {},
  day: string | null = '2026-11-22',
) {
  if (!LIST) throw new Error('the examples have no list');
  const answer: PictureAnswer = { ...answerThat('pupils'), pupils, ...more };
  return judge(answer, 'photo', LIST, '2026-11-22', day).map(
    ({ message, severity, params }) => `${severity} ${message} ${params.count} of ${params.of}`,
  );
}

test('it counts whom a reason concerns and never tells who', () => {
  expect(said(['agreed-1', 'withdrawn', 'pending', 'nobody', 'nobody-2'])).toEqual([
    'stop notOnList 2 of 5',
    'stop refused 1 of 5',
    'stop missing 1 of 5',
  ]);
});

test('breaches come before questions', () => {
  expect(said(['ask', 'banned', 'no-face'], { others: true })).toEqual([
    'stop banned 1 of 3',
    'check faceMustNotShow 1 of 3',
    'check otherCondition 1 of 3',
    'check others 1 of 3',
  ]);
});

test('the group is the pupils shown, each counted once', () => {
  expect(said(['group', 'agreed-1', 'agreed-1', 'agreed-2'])).toEqual([
    'stop groupTooSmall 1 of 3',
  ]);
  expect(said(['group', 'agreed-1', 'agreed-2', 'agreed-3'])).toEqual([]);
});

test('a consent that ends before the post goes out is not enough', () => {
  expect(said(['ending'], {}, '2026-11-30')).toEqual([]);
  expect(said(['ending'], {}, '2026-12-01')).toEqual(['stop outOfDate 1 of 1']);
});

test('on a day that cannot be read, today’s consents count and a person is asked', () => {
  expect(said(['banned'], {}, null)).toEqual([
    'stop banned 1 of 1',
    'check scheduleUnclear 1 of 1',
  ]);
});
