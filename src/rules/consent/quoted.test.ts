import { expect, test } from 'vitest';
import { answerThat, type PictureAnswer } from '../../consent/picture.ts';
import { isQuestion, mayBeOverridden } from '../../guard/index.ts';
import type { PostRef } from '../../lint/draft.ts';
import { draftOf } from '../../lint/draft-of.ts';
import type { Facts } from '../../lint/facts.ts';
import { configure } from '../../lint/index.ts';
import { NameIndex } from '../../names/index.ts';

/** What is shown in the post that is quoted goes by the same rules as what the post itself shows. */
const NOW = Date.UTC(2026, 10, 25, 12);
const names = NameIndex.build(
  [
    {
      id: 'alice',
      forenames: { legal: 'Alice', preferred: '' },
      surnames: { legal: 'Bennett' },
      className: '',
    },
  ],
  [],
);
const QUOTED: PostRef = {
  handle: 'gov',
  text: '',
  picture: true,
  media: [{ kind: 'photo', key: 'https://pbs.twimg.com/media/a' }],
};

function foundIn(text: string, answer: PictureAnswer | null, quoted: PostRef | null = QUOTED) {
  const list = { currentAt: NOW, names, pupil: () => undefined };
  const facts: Facts = { list, picture: () => null, quoted: answer };
  return configure({ rules: {} })
    .run({ ...draftOf(text), quoted }, facts, NOW)
    .map((finding) => ({
      said: finding.message.replace(/^rule_/, ''),
      severity: finding.severity,
      field: finding.field.kind,
      eased: isQuestion(finding) || mayBeOverridden(finding),
    }));
}

test('a pupil in it who may not be shown is a stop that nothing eases', () => {
  const says = foundIn('Look back.', answerThat('pupils', { pupils: ['alice'] }));
  expect(says).toEqual([
    { said: 'consent_notOnList', severity: 'stop', field: 'quotedPicture', eased: false },
  ]);
});

test('a name beside it is held until somebody says that it shows no pupils', () => {
  const text = 'Well done, Alice!';
  expect(foundIn(text, null).map(({ said }) => said)).toEqual(['pupilNameWithPhoto_named']);
  expect(foundIn(text, answerThat('no-pupils'))).toEqual([]);
});

test('a video of pupils is asked about until somebody has listened to it, and not in the page', () => {
  const video: PostRef = { ...QUOTED, media: [{ kind: 'video', key: 'https://pbs.twimg.com/a' }] };
  const unheard = foundIn(
    'Look back.',
    answerThat('pupils', { others: true, agreed: true }),
    video,
  );
  expect(unheard).toEqual([
    {
      ...{ said: 'pupilNameWithPhoto_unheard', severity: 'check' },
      ...{ field: 'quotedPicture', eased: false },
    },
  ]);
});

test('an answer for a quote is nothing once nothing is quoted', () => {
  expect(foundIn('Look back.', answerThat('pupils', { pupils: ['alice'] }), null)).toEqual([]);
});
