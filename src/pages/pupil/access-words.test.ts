import { expect, test } from 'vitest';
import { consentBodySchema } from '../../consent/index.ts';
import { ORIGINS, pictureAnswerSchema } from '../../consent/picture.ts';
import { ANSWERS, EVIDENCE_KINDS, RESPONSIBILITIES } from '../../consent/pupil.ts';
import { createWords } from '../../i18n/index.ts';
import { valueWords } from './access-words.ts';

const words = createWords('en_GB');
const TYPES = consentBodySchema.options.map(({ entries }) => entries.type.literal);

const KINDS = ['refused', 'withdrawn', 'group-only', 'no-face', 'work-only', 'other'];
const SAID: readonly (readonly [field: string, values: readonly string[]])[] = [
  ['type', TYPES],
  ['kind', [...EVIDENCE_KINDS, ...KINDS]],
  ['answer', ANSWERS],
  ['social-media', ANSWERS],
  ['parentalResponsibility', RESPONSIBILITIES],
  ['shows', pictureAnswerSchema.entries.shows.options],
  ['origin', ORIGINS],
  ['ok', ['true', 'false']],
];

test.each(SAID)('every value of “%s” has words', (_field, values) => {
  const missing = values.filter(
    (value) => !words.has(`pupil_access_value_${value.replaceAll('-', '_')}`),
  );
  expect(missing).toEqual([]);
});

test('codes are said in words where they stand for something of ours', () => {
  expect(valueWords(words, 'type', 'consent-recorded')).toBe('answers recorded');
  expect(valueWords(words, 'social-media', 'pending')).toBe('no answer yet');
  expect(valueWords(words, 'uses', 'social-media')).toBe(words('pupil_use_social_media'));
  expect(valueWords(words, 'why', 'no-end')).toBe(words('pupil_why_no_end'));
});

test('days and moments are written as people write them, text of the school’s as it stands', () => {
  expect(valueWords(words, 'until', '2027-08-31')).toBe('31 August 2027');
  expect(valueWords(words, 'at', '2026-11-25T09:05:00.000Z')).toBe('25 November 2026 at 09:05');
  expect(valueWords(words, 'legal', 'form')).toBe('form');
});
