import { describe, expect, test } from 'vitest';
import { answerThat } from '../consent/picture.ts';
import { draftOf } from '../lint/draft-of.ts';
import { NO_FACTS } from '../lint/facts.ts';
import type { Finding } from '../lint/finding.ts';
import { mayBeOverridden, overrideOf, withOverrides } from './overrides.ts';

const TEXT = 'Well done, Max! We are proud.';
const draft = draftOf(TEXT);
const stop: Finding = {
  rule: 'pupil-name-with-photo',
  clause: 'pupil-names',
  severity: 'stop',
  row: 0,
  field: { kind: 'text' },
  ...{ start: 11, end: 14, message: 'rule_pupilNameWithPhoto_sure', params: {} },
};

test.each([
  ['stop', 'pupil-name-with-photo', true],
  ['stop', 'text-language', true],
  ['stop', 'consent', false],
  ['check', 'pupil-name-with-photo', false],
  ['warn', 'text-language', false],
] as const)('a %s of %s may be overridden: %s', (severity, rule, may) => {
  expect(mayBeOverridden({ severity, rule })).toBe(may);
});

describe('an override', () => {
  const given = overrideOf(draft, stop, [['one', 'two']], NO_FACTS);

  test('is good for the same words beside the same pictures, in whatever order they stand', () => {
    expect(overrideOf(draft, stop, [['two'], ['one']], NO_FACTS)).toBe(given);
    expect(overrideOf(draftOf(`${TEXT} All of us.`), stop, [['one', 'two']], NO_FACTS)).toBe(given);
  });

  test('is not good beside another picture, nor for other words, nor as an answer to a question', () => {
    expect(overrideOf(draft, stop, [['one', 'three']], NO_FACTS)).not.toBe(given);
    expect(overrideOf(draft, stop, [['one', null]], NO_FACTS)).not.toBe(given);
    expect(
      overrideOf(draftOf('Well done, Max and Eve!'), stop, [['one', 'two']], NO_FACTS),
    ).not.toBe(given);
    expect(overrideOf(draft, { ...stop, rule: 'shouting' }, [['one', 'two']], NO_FACTS)).not.toBe(
      given,
    );
  });

  test('is not good once a pupil is said to be shown, nor in answer to or quoting another post', () => {
    const max = answerThat('pupils', { pupils: ['max'] });
    const shown = { ...NO_FACTS, picture: () => max };
    const [row] = draft.rows;
    const photo = { kind: 'photo', key: null, alt: '', uploading: false } as const;
    const pictured = { ...draft, rows: row ? [{ ...row, media: [photo] }] : [] };
    const [before, after] = [NO_FACTS, shown].map((facts) => overrideOf(pictured, stop, [], facts));
    expect(after).not.toBe(before);
    const replyTo = { handle: 'zoo', text: 'Look at Max', picture: true };
    const [alone, answering, quoting] = [
      draft,
      { ...draft, replyTo },
      { ...draft, quoted: replyTo },
    ].map((each) => overrideOf(each, stop, [], NO_FACTS));
    expect(new Set([alone, answering, quoting]).size).toBe(3);
    // Somebody has said since that the quoted post shows him.
    const told = { ...NO_FACTS, quoted: max };
    expect(overrideOf({ ...draft, quoted: replyTo }, stop, [], told)).not.toBe(quoting);
  });

  test('leaves the finding as a warning; what the list says of a picture stays a stop', () => {
    const consent: Finding = { ...stop, rule: 'consent', clause: 'consent' };
    const question: Finding = { ...stop, severity: 'check' };
    const after = withOverrides([stop, consent, question], () => true);
    expect(after.map(({ severity }) => severity)).toEqual(['warn', 'stop', 'check']);
    expect(withOverrides([stop], () => false)).toEqual([stop]);
  });
});
