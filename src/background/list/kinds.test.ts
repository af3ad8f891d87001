import { expect, test } from 'vitest';
import { kindsOf, upToDate } from '../../records/kinds.ts';
import { CONSENT_KINDS } from './kinds.ts';

const kinds = kindsOf(CONSENT_KINDS);
const counts = { files: 1, rows: 2, added: 2, changed: 0, left: 0, refused: 0 };
const recorded = (version: number, body: unknown) =>
  upToDate(kinds, { type: 'list-imported', version, at: 0, by: 'person-1', body });

test('an import of the first version, which did not say of which day, is still read', () => {
  expect(recorded(1, { type: 'list-imported', ...counts })).toMatchObject({
    version: 2,
    body: { type: 'list-imported', day: null, ...counts },
  });
});

test('an import says of which day its files were', () => {
  const body = { type: 'list-imported', day: '2026-11-20', ...counts };
  expect(recorded(2, body)).toMatchObject({ version: 2, body });
  expect(recorded(3, body)).toBe('newerVersion');
});

const ANSWER = { shows: 'pupils', pupils: ['pupil-alice'], others: true, noFace: true };
const NEVER_ASKED = {
  ...{ absent: [], agreed: null, judged: [], named: null },
  origin: 'not-asked',
};

test.each([
  [1, ANSWER],
  [2, { ...ANSWER, absent: [], named: null, origin: 'not-asked' }],
])('what was said of a picture in version %i means what it did', (version, answer) => {
  const body = { type: 'picture-declared', print: 'a'.repeat(64), answer };
  const before = { type: body.type, version, at: 0, by: 'person-1', body };
  expect(upToDate(kinds, before)).toMatchObject({
    version: 4,
    body: { ...body, answer: { ...ANSWER, ...NEVER_ASKED } },
  });
  expect(upToDate(kinds, { ...before, version: 3 })).toBe('unreadable');
});

test('everything else is of the first version', () => {
  const later = CONSENT_KINDS.filter(({ version }) => version > 1).map(({ type }) => type);
  expect(later).toEqual(['list-imported', 'picture-declared']);
});
