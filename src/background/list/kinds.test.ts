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

test('everything else is of the first version', () => {
  const later = CONSENT_KINDS.filter(({ version }) => version > 1).map(({ type }) => type);
  expect(later).toEqual(['list-imported']);
});
