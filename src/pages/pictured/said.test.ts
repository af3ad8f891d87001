import { describe, expect, test } from 'vitest';
import { added, consented, named, recorded } from '../../consent/fixtures/build.ts';
import { answerThat, derive } from '../../consent/index.ts';
import {
  askAgain,
  confirmAbsent,
  NOTHING_SAID,
  type Said,
  saidBefore,
  sameAs,
  withClass,
  withoutPupil,
  withPupil,
} from './said.ts';

const DAY = '2026-11-25';
const [ALICE, BEN, CARA, DAN] = ['pupil-alice', 'pupil-ben1', 'pupil-cara', 'pupil-dan1'] as const;
/** A class of four: two who may be shown, one who said no and one whose face may not be seen. */
const CLASS = [
  ...derive(
    recorded(
      [ALICE, BEN, CARA, DAN].flatMap((pupil) => [
        added(pupil, named(pupil, 'Example')),
        consented({
          pupil,
          answers: { 'social-media': pupil === CARA ? 'no' : 'yes' },
          conditions: pupil === DAN ? 'No face please' : '',
        }),
      ]),
    ),
  ).pupils.values(),
];
const shows = (...pupils: string[]): Said => ({ ...NOTHING_SAID, shows: 'pupils', pupils });

test('to add a pupil says that pupils are shown', () => {
  expect(withPupil(NOTHING_SAID, ALICE)).toEqual(shows(ALICE));
  expect(withPupil(shows(ALICE), ALICE)).toEqual(shows(ALICE));
  expect(withoutPupil(shows(ALICE, BEN), ALICE)).toEqual(shows(BEN));
});

describe('a whole class', () => {
  const whole = withClass(NOTHING_SAID, CLASS, 'photo', DAY);

  test('is added but for those whom something speaks against, who are asked about', () => {
    expect(whole).toEqual({ ...shows(ALICE, BEN), unsure: [CARA, DAN] });
  });

  test('each of them is said to be absent or shown, one by one', () => {
    const said = withPupil(confirmAbsent(whole, CARA), DAN);
    expect(said).toEqual({ ...shows(ALICE, BEN, DAN), absent: [CARA] });
    expect(askAgain(said, CARA)).toMatchObject({ unsure: [CARA], absent: [] });
  });

  test('whoever turns out to be in it after all is not absent', () => {
    expect(withPupil(confirmAbsent(whole, CARA), CARA)).toMatchObject({
      pupils: [ALICE, BEN, CARA],
      absent: [],
    });
  });

  test('added twice, nobody is there twice and nobody is asked about again', () => {
    const said = withPupil(confirmAbsent(whole, CARA), DAN);
    expect(withClass(said, CLASS, 'photo', DAY)).toEqual(said);
  });

  test('in a video everybody without consent for video is asked about', () => {
    expect(withClass(NOTHING_SAID, CLASS, 'video', DAY)).toMatchObject({
      pupils: [],
      unsure: [ALICE, BEN, CARA, DAN],
    });
  });
});

test('the same pupils go to another picture; what only a look tells does not, and who was absent is asked about', () => {
  const last: Said = { ...shows(ALICE), others: true, absent: [CARA], noFace: true, named: false };
  expect(sameAs({ ...NOTHING_SAID, origin: 'ours' }, { ...last, unsure: [DAN] })).toEqual({
    ...{ ...shows(ALICE), others: true, unsure: [DAN, CARA], origin: 'ours' },
  });
});

test('what was recorded of a picture is there as it was said', () => {
  const answer = answerThat('pupils', { pupils: [ALICE], absent: [CARA], named: false });
  expect(saidBefore(answer)).toEqual({
    ...{ ...shows(ALICE), absent: [CARA], named: false },
  });
  expect(saidBefore(answerThat('no-pupils', { origin: 'not-ours' })).origin).toBe('not-ours');
});
