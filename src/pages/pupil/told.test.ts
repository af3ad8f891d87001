import { expect, test } from 'vitest';
import {
  ALICE,
  added,
  consented,
  FORM,
  recorded,
  withdrawn,
} from '../../consent/fixtures/build.ts';
import {
  answerThat,
  type ConsentBody,
  historyOf,
  type PictureAnswer,
} from '../../consent/index.ts';
import { createWords } from '../../i18n/index.ts';
import { isUndoable, tell, undoTarget } from './told.ts';

const words = createWords('en_GB');
const declared = (who: Partial<PictureAnswer>): ConsentBody => ({
  type: 'picture-declared',
  print: null,
  answer: answerThat('pupils', who),
});

test.each<[ConsentBody, string, readonly string[]]>([
  [added(), 'Added to the list', []],
  [
    consented({ answers: { press: 'no', 'social-media': 'yes' }, conditions: 'No face' }),
    'Consent recorded',
    [
      'Yes: Social media',
      'No: Press',
      '8 September 2026 to 31 August 2027',
      'Said by Mrs J Bennett (Mother)',
      '“No face”',
    ],
  ],
  [
    withdrawn({ givenBy: '' }),
    'Consent withdrawn from 14 October 2026',
    ['Social media', 'It is not recorded who said so'],
  ],
  [
    {
      type: 'pupil-changed',
      pupil: ALICE,
      evidence: FORM,
      change: { born: null, className: '4 Elm', surnames: { legal: 'Ray', preferred: '' } },
    },
    'Details changed',
    ['Legal surname: Ray', 'Surname used: (blank)', 'Born: (blank)', 'Class: 4 Elm'],
  ],
  [
    { type: 'roll-set', pupil: ALICE, evidence: FORM, onRoll: 'no', leavingDate: '2026-07-20' },
    'Has left',
    ['Last day: 20 July 2026'],
  ],
  [
    { type: 'do-not-photograph-set', pupil: ALICE, evidence: FORM, value: 'yes' },
    '“Do not photograph” set',
    [],
  ],
  [declared({ pupils: [ALICE] }), 'Said to be in a picture', []],
  [declared({ absent: [ALICE] }), 'Said not to be in a picture of the class', []],
])('%j in words', (body, what, lines) => {
  expect(tell(words, body, ALICE)).toEqual({ what, lines });
});

test('everything may be taken back but the adding, on which all else rests', () => {
  expect(isUndoable(consented())).toBe(true);
  expect(isUndoable(added())).toBe(false);
});

test('what was undone alone counts again by undoing that; what was undone together does not', () => {
  const undo = (...events: string[]): ConsentBody => ({
    type: 'event-undone',
    events,
    reason: 'r',
  });
  const targets = (...events: string[]) =>
    historyOf(recorded([added(), consented(), withdrawn(), undo(...events)]), ALICE).map(
      undoTarget,
    );
  expect(targets('event-1')).toEqual([null, 'event-3', 'event-2']);
  expect(targets('event-1', 'event-2')).toEqual([null, null, null]);
});
