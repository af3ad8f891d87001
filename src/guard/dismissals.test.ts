import { expect, test } from 'vitest';
import { draftOf } from '../lint/draft-of.ts';
import type { Finding } from '../lint/finding.ts';
import { RULE_IDS } from '../policy/ids.ts';
import { isAllowed } from '../policy/least.ts';
import { dismissalOf, mayBeDismissed } from './dismissals.ts';

const FOUND: Finding = {
  rule: 'spelling',
  clause: 'language',
  severity: 'warn',
  row: 0,
  field: { kind: 'text' },
  ...{ start: 0, end: 0, message: 'rule_spelling_american', params: {} },
};
const marked = (text: string, word: string, more: Partial<Finding> = {}) => {
  const start = text.indexOf(word);
  return dismissalOf(draftOf(text), { ...FOUND, start, end: start + word.length, ...more });
};

test('what holds is never put aside, whichever rule says it', () => {
  for (const rule of RULE_IDS) {
    for (const severity of ['stop', 'check'] as const) {
      expect(mayBeDismissed({ ...FOUND, rule, severity })).toBe(false);
    }
  }
  expect(mayBeDismissed(FOUND)).toBe(true);
  expect(mayBeDismissed({ ...FOUND, severity: 'advice' })).toBe(true);
});

test.each([
  ['consent', 'rule_consent_told'],
  ['pupil-name-with-photo', 'rule_pupilNameWithPhoto_named'],
  ...['name', 'matter', 'whereabouts', 'born', 'birthday', 'upn'].map(
    (message) => ['personal-data', `rule_personalData_${message}`] as const,
  ),
] as const)('nothing about a child is, however gentle it is made: %s, %s', (rule, message) => {
  expect(mayBeDismissed({ severity: 'warn', rule, message })).toBe(false);
});

test('a telephone number may be put aside', () => {
  const message = 'rule_personalData_mobile';
  expect(mayBeDismissed({ severity: 'warn', rule: 'personal-data', message })).toBe(true);
});

test('that faces can be made out may be put aside: the policy allows such pictures', () => {
  const faces = { rule: 'face-on', message: 'rule_faceOn_faces' } as const;
  expect(mayBeDismissed({ ...faces, severity: 'advice' })).toBe(true);
  expect(isAllowed('face-on', 'advice')).toBe(true);
  // No school can make it more, so it never holds.
  for (const severity of ['warn', 'check', 'stop'] as const) {
    expect(isAllowed('face-on', severity)).toBe(false);
  }
});

test('it is good for the same words however they are written, while the rest of the post changes', () => {
  const once = marked('Our color day.', 'color');
  expect(marked('What a Color to see! Come along.', 'Color')).toBe(once);
  expect(marked("It's  so", "It's  so")).toBe(marked('it’s so', 'it’s so'));
});

test('it is not good for other words, another complaint, another field or another account', () => {
  const once = marked('Our color day.', 'color');
  const others = [
    marked('Our favor day.', 'favor'),
    marked('Our color day.', 'color', { rule: 'grammar' }),
    marked('Our color day.', 'color', { message: 'rule_spelling_misspelt' }),
    marked('@a_school Our color day.', 'color'),
    marked('Our color day.', 'color', { field: { kind: 'alt', index: 0 } }),
  ];
  for (const other of others) expect(other).not.toBe(once);
});

test('about a picture it is good for that picture', () => {
  const withPicture = (key: string) => {
    const [row] = draftOf('').rows;
    const photo = { kind: 'photo', key, alt: '', uploading: false } as const;
    const draft = { ...draftOf(''), rows: row ? [{ ...row, media: [photo] }] : [] };
    return dismissalOf(draft, { ...FOUND, field: { kind: 'picture', index: 0 } });
  };
  expect(withPicture('blob:1')).toBe(withPicture('blob:1'));
  expect(withPicture('blob:1')).not.toBe(withPicture('blob:2'));
});
