import { expect, test } from 'vitest';
import { recorded } from '../../../consent/fixtures/build.ts';
import type { ConsentBody } from '../../../consent/index.ts';
import { daysSince, lastImport } from './age.ts';

const imported = (rows: number): ConsentBody => ({
  type: 'list-imported',
  files: 1,
  rows,
  added: rows,
  changed: 0,
  left: 0,
  refused: 0,
});

test('the last import is the last that still counts', () => {
  expect(lastImport([])).toBeNull();
  const events = recorded([imported(1), imported(2)]);
  expect(lastImport(events)?.body.rows).toBe(2);
  const undone = recorded([
    imported(1),
    imported(2),
    { type: 'event-undone', events: ['event-1'], reason: '' },
  ]);
  expect(lastImport(undone)?.body.rows).toBe(1);
});

test('days are whole, and a clock that was ahead makes none', () => {
  const day = 86_400_000;
  expect(daysSince(0, 3 * day - 1)).toBe(2);
  expect(daysSince(3 * day, 3 * day)).toBe(0);
  expect(daysSince(4 * day, 3 * day)).toBe(0);
});
