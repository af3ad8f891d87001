import { expect, test } from 'vitest';
import { recorded } from '../../../consent/fixtures/build.ts';
import type { ConsentBody } from '../../../consent/index.ts';
import { lastImport } from './last-import.ts';

const imported = (rows: number): ConsentBody => ({
  type: 'list-imported',
  day: '2026-11-20',
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
