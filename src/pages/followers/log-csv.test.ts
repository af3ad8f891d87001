import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { signed } from '../../followers/fixtures/check.ts';
import { SIGNALS } from '../../followers/signals/index.ts';
import { createWords } from '../../i18n/index.ts';
import type { FollowerDecision } from '../../messages/followers-own.ts';
import { logCsv, signalWords } from './log-csv.ts';

const words = createWords('en_GB');
const people = [{ id: 'ada', name: 'Ada Head', role: 'slt' as const, lead: false, platform: null }];
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
  stands: true,
  ...more,
});
const rowsOf = (
  decisions: readonly FollowerDecision[],
  log: Partial<Parameters<typeof logCsv>[0]['log']> = {},
) => {
  const all = {
    checks: [],
    missed: [],
    concerns: [],
    erasedConcerns: [],
    ...log,
    decisions: [...decisions],
  };
  const { data } = Papa.parse<string[]>(logCsv({ words, people, log: all }).slice(1));
  const [head = [], ...rows] = data;
  return rows.map((row) => new Map(row.map((cell, at) => [head[at] ?? '', cell])));
};

test('a line says who decided what of which account, when and why', () => {
  const profile = { handle: 'hot_links_now', name: 'Hot', bio: 'links' };
  const [row] = rowsOf([decision({ profile })]);
  expect([...(row?.values() ?? [])].filter((cell) => cell !== '')).toEqual([
    'Decision',
    '2026-10-05',
    '2026-10-05T09:00:00.000Z',
    'Ada Head',
    '#12345678901234567890',
    ...['hot_links_now', 'Hot', 'links'],
    'Decided to block',
    'Unsuitable for a primary school',
    'Unsuitable',
    'adult-words',
    'There are words there for sexual content, or for selling it.',
    'Not shown by X yet',
  ]);
});

test('every signal is there in words beside its id, except what may say of somebody that they are a pupil', () => {
  for (const { id, kind } of SIGNALS) {
    const [row] = rowsOf([decision({ signals: ['adult-words', id] })]);
    const [ids, said] = [row?.get('Signals'), row?.get('What the signals say')];
    expect(ids).toBe(kind === 'pupil' ? 'adult-words' : `adult-words; ${id}`);
    expect(said).not.toMatch(kind === 'pupil' ? /pupil/ : /[a-z]-[a-z]+$|[{}]/);
  }
  expect(signalWords(words, 'gone-since')).toBe('gone-since');
});

test('checks and missed weeks are lines of it too, in the order they came', () => {
  const at = (day: string) => Date.parse(`${day}T09:00:00Z`);
  const record = signed({ day: '2026-10-19', kind: 'weekly', change: -3, notSeen: null });
  const rows = rowsOf([decision({ at: at('2026-10-20') })], {
    checks: [
      {
        ...{ id: record.check, kind: 'weekly', beganAt: at('2026-10-19'), by: 'ada' },
        signed: { ...record, at: at('2026-10-19'), by: 'ada' },
      },
      { id: 'x', kind: 'full', beganAt: at('2026-10-26'), by: 'ada', signed: null },
    ],
    missed: [{ day: '2026-10-12', at: at('2026-10-19') - 1 }],
  });
  const column = (name: string) => rows.map((row) => row.get(name));
  expect(column('What')).toEqual([
    'Week missed',
    'Check signed',
    'Decision',
    'Check begun and not signed',
  ]);
  expect(column('Day')).toEqual(['2026-10-12', '2026-10-19', '2026-10-20', '2026-10-26']);
  expect(column('Change since the last check')).toEqual(['', '-3', '', '']);
  expect(column('Not seen (not shown by X, or the walk was stopped)')[1]).toBe('');
  expect(column('Kind of check')).toEqual(['', 'weekly check', '', 'full walk']);
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
  const all = rowsOf([
    decision({
      profile: { handle: 'bad', name: text, bio: `${text}, "more"` },
      why: { is: 'own', words: text },
    }),
  ]);
  const cells = [...(all[0]?.values() ?? [])];
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  expect(all).toHaveLength(1);
});
