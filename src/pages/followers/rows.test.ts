import { expect, test } from 'vitest';
import { accountOf } from '../../followers/fixtures/check.ts';
import type { FollowerDecision, OpenFollower } from '../../messages/followers-own.ts';
import { rowsOf } from './rows.ts';

const waiting = (id: string): OpenFollower => ({
  id,
  profile: accountOf(id),
  assessment: null,
  fresh: true,
  decided: null,
  onX: null,
  concern: false,
});
const decided = (id: string, more: Partial<FollowerDecision> = {}): FollowerDecision => ({
  event: `event-${id}`,
  at: 0,
  by: 'person-1',
  id,
  profile: null,
  decision: 'block',
  why: { is: 'usual', reason: 'automated' },
  verdict: 'unsuitable',
  signals: [],
  outcome: { is: 'seen', at: 1 },
  undone: null,
  stands: true,
  ...more,
});
const all = ['1', '2', '3', '4'].map(waiting);
const without = (...ids: string[]) => all.filter(({ id }) => !ids.includes(id));
const placesOf = (rows: ReturnType<typeof rowsOf>) =>
  rows.map(({ one, done }) => `${one.id}${done ? ` ${done.decision} ${done.is}` : ''}`);

test('what X has blocked keeps its place, at the head, in the middle and at the end', () => {
  const before = rowsOf([], all, []);
  for (const [id, places] of [
    ['1', ['1 block seen', '2', '3', '4']],
    ['3', ['1', '2', '3 block seen', '4']],
    ['4', ['1', '2', '3', '4 block seen']],
  ] as const) {
    expect(placesOf(rowsOf(before, without(id), [decided(id)]))).toEqual(places);
  }
});

test('neighbours that are over one after the other stay in their order', () => {
  let rows = rowsOf([], all, []);
  rows = rowsOf(rows, without('3'), [decided('3')]);
  rows = rowsOf(rows, without('2', '3'), [
    decided('3'),
    decided('2', { decision: 'remove', outcome: { is: 'by-hand', at: 1 } }),
  ]);
  expect(placesOf(rows)).toEqual(['1', '2 remove by-hand', '3 block seen', '4']);
  expect(placesOf(rowsOf(rows, without('1', '2', '3'), [decided('2'), decided('3')]))).toEqual([
    '2 block seen',
    '3 block seen',
    '4',
  ]);
});

test('what was kept goes, and what was taken back waits again', () => {
  const before = rowsOf([], all, []);
  expect(placesOf(rowsOf(before, without('2'), [decided('2', { decision: 'keep' })]))).toEqual([
    '1',
    '3',
    '4',
  ]);
  const blocked = rowsOf(before, without('2'), [decided('2')]);
  const back = rowsOf(blocked, all, [decided('2', { undone: { at: 2, by: 'person-1' } })]);
  expect(placesOf(back)).toEqual(['1', '2', '3', '4']);
});

test('what was blocked before the page was opened is not in it', () => {
  expect(placesOf(rowsOf([], without('2'), [decided('2')]))).toEqual(['1', '3', '4']);
});
