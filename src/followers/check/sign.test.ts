import { expect, test } from 'vitest';
import {
  BEGUN,
  CHECK,
  decided,
  eventsOf,
  met,
  NOW,
  OTHER_CHECK,
  signed,
} from '../fixtures/check.ts';
import type { WalkEnd } from './decisions.ts';
import { deriveFollowers } from './derive.ts';
import type { FollowerBody } from './events.ts';
import { signedOf } from './sign.ts';

const ended = (how: WalkEnd, check = OTHER_CHECK, complete = false): FollowerBody => ({
  type: 'walk-ended',
  check,
  ...{ how, seen: 0, total: null, totalAt: null, complete },
});
const done = (id: string): FollowerBody[] => [
  decided(id, 'block', 'unsuitable', { check: OTHER_CHECK }),
  { type: 'follower-done', id, decision: 'block', outcome: 'seen' },
];
const known = Array.from({ length: 10 }, (_, at) => String(at + 1));
const FIRST = [BEGUN, met(CHECK, ...known), ended('end', CHECK)];
const WEEKLY = { ...BEGUN, check: OTHER_CHECK, kind: 'weekly' } as const;
const before = (more: Parameters<typeof signed>[0] = {}) => [
  ...FIRST,
  signed({ total: 10, totalAt: NOW, notSeen: 0, ...more }),
  WEEKLY,
];
/** @param total as X said it after everything else. */
const sign = (total: number | null, ...bodies: FollowerBody[]) =>
  signedOf(deriveFollowers(eventsOf(...bodies)), {
    day: '2026-10-20',
    open: new Set(),
    told: null,
    total,
    totalAt: NOW + 60_000,
  });

test('the check counts for the day its walk ended, and says so beside the day of its signature', () => {
  expect(sign(10, ...before(), met(OTHER_CHECK, '1'), ended('known'))).toMatchObject({
    day: '2026-10-20',
    walked: '2026-10-05',
  });
});

test('whom X blocked since it counted last is not missing', () => {
  const walk = [...before(), met(OTHER_CHECK, '11', '12', '13', '1')];
  // Three have come, one was blocked.
  expect(sign(12, ...walk, ...done('11'), ended('known'))).toMatchObject({ change: 2, notSeen: 0 });
  // Four have come.
  expect(sign(13, ...walk, ...done('11'), ended('known'))?.notSeen).toBe(1);
});

test('whom X blocked after it said its total counts in it', () => {
  const walk = [...before(), met(OTHER_CHECK, '11', '1'), ended('known'), ...done('11')];
  const state = deriveFollowers(eventsOf(...walk));
  const total = {
    day: '2026-10-20',
    open: new Set<string>(),
    told: null,
    total: 11,
    totalAt: NOW + 6,
  };
  expect(signedOf(state, total)).toMatchObject({ change: 1, notSeen: 0 });
});

test.each(['stopped', 'cut'] as const)(
  'what a walk has left (%s) is carried on until one has gone past it',
  (off) => {
    const left = before({ kind: 'weekly', ended: off, notSeen: 4 });
    const next = (how: WalkEnd, ...ids: string[]) =>
      sign(12, ...left, met(OTHER_CHECK, ...ids), ended(how))?.notSeen;
    expect(next(off, '11')).toBe(5);
    expect(next('known', ...Array.from({ length: 6 }, (_, at) => String(at + 11)))).toBe(0);
    const closed = before({ kind: 'weekly', ended: 'known', notSeen: 4 });
    expect(sign(11, ...closed, met(OTHER_CHECK, '11'), ended('known'))?.notSeen).toBe(0);
  },
);

test('a weekly walk that X cuts short records how many it has not shown', () => {
  const walk = [...before(), met(OTHER_CHECK, '11', '1', '2'), ended('end')];
  expect(sign(11, ...walk)).toMatchObject({ ended: 'end', notSeen: 8, left: null });
});

test('a complete walk says who has left, a weekly one in a small school too; the very first does not', () => {
  const left: FollowerBody = { type: 'followers-left', check: OTHER_CHECK, left: '1 2' };
  const walk = [...before(), met(OTHER_CHECK, ...known.slice(2)), ended('end', OTHER_CHECK, true)];
  expect(sign(8, ...walk, left)?.left).toBe(2);
  expect(sign(10, ...FIRST.slice(0, 2), ended('end', CHECK, true))?.left).toBe(null);
});

test('a walk that has met nobody of those whom X counts is not signed', () => {
  expect(sign(10, BEGUN, ended('stopped', CHECK))).toBe(null);
  expect(sign(null, BEGUN, ended('end', CHECK))).toBe(null);
  expect(sign(0, BEGUN, ended('end', CHECK))).toMatchObject({ seen: 0, total: 0 });
});

test('an account that is asked about or waits for X is flagged once, and newly where the check before had not', () => {
  const bodies = [
    ...before(),
    met(OTHER_CHECK, '11', '12', '13'),
    decided('11', 'ask', 'look', { check: OTHER_CHECK }),
    ended('known'),
  ];
  const signedWith = (open: readonly string[], told: readonly string[] | null) =>
    signedOf(deriveFollowers(eventsOf(...bodies)), {
      ...{ day: '2026-10-20', total: 13, totalAt: NOW },
      ...{ open: new Set(open), told: told && new Set(told) },
    });
  expect(signedWith(['11', '5'], ['5'])).toMatchObject({ flagged: 2, newly: 1, open: 2 });
  expect(signedWith(['11'], null)).not.toHaveProperty('newly');
});
