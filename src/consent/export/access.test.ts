import { expect, test } from 'vitest';
import { derive } from '../derive.ts';
import { ALICE, added, consented, named, recorded, withdrawn } from '../fixtures/build.ts';
import { answerThat } from '../picture.ts';
import { accessLines, accessRequest } from './access.ts';

const EVENTS = recorded([
  added(),
  added('pupil-other', named('Other', 'Child')),
  consented(),
  withdrawn(),
  {
    type: 'picture-declared',
    print: 'ab'.repeat(32),
    answer: answerThat('pupils', { pupils: [ALICE, 'pupil-other'], absent: ['pupil-third'] }),
  },
  { type: 'event-undone', events: ['event-3'], reason: 'wrong pupil' },
]);
const request = accessRequest(derive(EVENTS), EVENTS, ALICE, '2026-11-22', (by) => `person ${by}`);
const text = JSON.stringify(request);

test('it holds who the pupil is, what was agreed, the pictures and the whole history', () => {
  expect(request).toMatchObject({
    made: '2026-11-22',
    pupil: { forenames: { legal: 'Alice' } },
    consents: [
      {
        use: 'social-media',
        answer: 'yes',
        today: { ok: true },
        recorded: { by: 'person office' },
      },
      { use: 'video' },
    ],
    pictures: ['ab'.repeat(32)],
    history: [
      { what: { type: 'pupil-added' } },
      { what: { type: 'consent-recorded' } },
      { what: { type: 'consent-withdrawn' }, undone: { by: 'person office' } },
      { what: { type: 'picture-declared' } },
    ],
  });
});

test('it holds nothing of another child', () => {
  expect(text).not.toContain('Other');
  expect(text).not.toContain('pupil-other');
});

test('to read, every value stands under its name', () => {
  const lines = accessLines(request);
  expect(lines).toContainEqual({ depth: 3, name: 'legal', field: 'legal', value: 'Alice' });
  const values = lines.map(({ value }) => value);
  expect(values).toEqual(
    expect.arrayContaining(['Mrs J Bennett', '2027-08-31', 'consent-withdrawn']),
  );
});

test('nobody of that id is told apart from an empty answer', () => {
  expect(accessRequest(derive([]), [], ALICE, '2026-11-22', String)).toBeNull();
});
