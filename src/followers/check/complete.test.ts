import { expect, test } from 'vitest';
import { BEGUN, CHECK, decided, eventsOf, met, NOW } from '../fixtures/check.ts';
import { isComplete, ONE_GO_MS } from './complete.ts';
import { deriveFollowers } from './derive.ts';
import type { FollowerBody } from './events.ts';

const MINUTE = 60_000;
const of = (...bodies: FollowerBody[]) => deriveFollowers(eventsOf(...bodies));
const ten = Array.from({ length: 10 }, (_, at) => String(at + 1));
const walked = of(BEGUN, met(CHECK, ...ten));
const at = (total: number | null, more: { totalAt?: number; ended?: number } = {}) => ({
  total,
  totalAt: NOW + MINUTE,
  ended: NOW + 10 * MINUTE,
  ...more,
});

test.each([
  ['as many as X counts', 10, true],
  ['a few more, since X counts at its own time', 8, true],
  ['fewer', 11, false],
  ['far more: the total is wrong', 1, false],
  ['an unknown total', null, false],
])('met were %s', (_, total, complete) => expect(isComplete(walked, at(total))).toBe(complete));

test('a walk that rested for a day, or a total from another day, tells nothing of who has left', () => {
  const late = NOW + ONE_GO_MS + MINUTE;
  expect(isComplete(walked, at(10, { ended: late, totalAt: late }))).toBe(false);
  expect(isComplete(walked, at(10, { totalAt: NOW - ONE_GO_MS }))).toBe(false);
});

test('whom X had blocked before it counted is not one of them', () => {
  const blocked = of(BEGUN, met(CHECK, ...ten), decided('1', 'block'), {
    type: 'follower-done',
    id: '1',
    decision: 'block',
    outcome: 'seen',
  });
  expect(isComplete(blocked, at(10))).toBe(false);
  expect(isComplete(blocked, at(9))).toBe(true);
  expect(isComplete(blocked, at(10, { totalAt: NOW }))).toBe(true);
});

test('who was met before the check was begun again does not count', () => {
  const again = of(BEGUN, met(CHECK, ...ten), BEGUN, met(CHECK, '1', '2'));
  expect(isComplete(again, at(10))).toBe(false);
});
