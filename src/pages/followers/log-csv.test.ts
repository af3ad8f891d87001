import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { createWords } from '../../i18n/index.ts';
import type { FollowerDecision } from '../../messages/followers-own.ts';
import { logCsv } from './log-csv.ts';

const words = createWords('en_GB');
const people = [{ id: 'ada', name: 'Ada Head', role: 'slt' as const, platform: null }];
const decision = (more: Partial<FollowerDecision> = {}): FollowerDecision => ({
  event: 'event-1',
  at: Date.parse('2026-10-05T09:00:00Z'),
  by: 'ada',
  id: '12345678901234567890',
  profile: null,
  decision: 'block',
  why: { is: 'usual', reason: 'unsuitable-content' },
  verdict: 'unsuitable',
  signals: ['adult-words'],
  outcome: null,
  undone: null,
  ...more,
});
const rowsOf = (...decisions: FollowerDecision[]) => {
  const csv = logCsv({ words, people, log: { checks: [], missed: [], decisions, concerns: [] } });
  return Papa.parse<string[]>(csv.slice(1)).data;
};

test('a line says who decided what of which account, when and why', () => {
  expect(rowsOf(decision())[1]).toEqual([
    '2026-10-05T09:00:00.000Z',
    'Ada Head',
    '#12345678901234567890',
    ...['', '', ''],
    'Blocked',
    'Unsuitable for a primary school',
    'Unsuitable',
    'adult-words',
    'Not shown by X yet',
    ...['', ''],
  ]);
});

test.each([
  '=1+1',
  '+44 7700',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  "'=1",
  '\u202E=1',
  '=HYPERLINK("http://x","y")',
])('what an account or a person wrote is no formula: %j', (text) => {
  const all = rowsOf(
    decision({
      profile: { handle: 'bad', name: text, bio: `${text}, "more"` },
      why: { is: 'own', words: text },
    }),
  );
  expect(all[1]?.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  expect(all).toHaveLength(2);
});
