import { expect, test } from 'vitest';
import { declaredPictures, lastShown } from './declared.ts';
import type { ConsentBody } from './events.ts';
import { ALICE, added, recorded } from './fixtures/build.ts';
import { answerThat } from './picture.ts';

const [FIRST, SECOND] = ['a'.repeat(64), 'b'.repeat(64)];
const declared = (print: string | null, ...pupils: string[]): ConsentBody => ({
  type: 'picture-declared',
  print,
  answer: answerThat('pupils', { pupils }),
});
const standing = (...bodies: ConsentBody[]) => declaredPictures(recorded(bodies));

test('pictures come latest first, each as it was said last', () => {
  const found = standing(
    added(),
    declared(FIRST, ALICE),
    declared(SECOND, 'pupil-ben1'),
    declared(FIRST, 'pupil-cara'),
  );
  expect(found.map(({ at, print, answer }) => [at, print, answer.pupils])).toEqual([
    [180_000, FIRST, ['pupil-cara']],
    [120_000, SECOND, ['pupil-ben1']],
  ]);
});

test('what was taken back does not count, and what it replaced counts again', () => {
  const undone: ConsentBody = { type: 'event-undone', events: ['event-1'], reason: '' };
  const found = standing(declared(FIRST, ALICE), declared(FIRST, 'pupil-ben1'), undone);
  expect(found.map(({ answer }) => answer.pupils)).toEqual([[ALICE]]);
});

test('pictures that could not be read are not taken for one another', () => {
  expect(standing(declared(null, ALICE), declared(null, ALICE))).toHaveLength(2);
});

test('who was shown lately is named once, the latest first, and no more than asked for', () => {
  const found = standing(
    declared(FIRST, 'pupil-ben1', ALICE),
    declared(SECOND, ALICE, 'pupil-cara'),
  );
  expect(lastShown(found, 8)).toEqual([ALICE, 'pupil-cara', 'pupil-ben1']);
  expect(lastShown(found, 2)).toEqual([ALICE, 'pupil-cara']);
});
