import { expect, test } from 'vitest';
import { BEGUN, CHECK, decided, eventsOf, met, signed } from '../fixtures/check.ts';
import { deriveFollowers } from './derive.ts';
import type { FollowerBody } from './events.ts';
import { leftOnX } from './left-on-x.ts';

const left = (...bodies: FollowerBody[]) => leftOnX(deriveFollowers(eventsOf(...bodies)), '1');
const seen = (decision: 'block' | 'remove'): FollowerBody => ({
  ...{ type: 'follower-done', id: '1', decision, outcome: 'seen', of: 'event-0' },
});
const back: FollowerBody = { type: 'decision-undone', id: '1', of: 'event-0' };
const block = decided('1', 'block');

test('a block that was taken back stays on X, whichever came first, until somebody has unblocked', () => {
  expect(left(block, seen('block'))).toBe(null);
  expect(left(block, seen('block'), back)).toBe('blocked');
  expect(left(block, back, seen('block'))).toBe('blocked');
  expect(left(block, back)).toBe(null);
  expect(left(block, seen('block'), back, { type: 'block-lifted', id: '1' })).toBe(null);
});

test('kept afterwards, or removed, it is blocked still; blocked again, that is what was decided', () => {
  expect(left(block, seen('block'), decided('1', 'keep'))).toBe('blocked');
  expect(left(block, seen('block'), back, decided('1', 'remove'))).toBe('blocked');
  expect(left(block, seen('block'), back, decided('1', 'block'))).toBe(null);
});

test('whoever a later walk meets follows again, so that X blocks it no more', () => {
  const later = '00000000-0000-4000-8000-000000000003';
  const begun: FollowerBody = { ...BEGUN, check: later, kind: 'weekly' };
  expect(left(block, seen('block'), back, begun)).toBe('blocked');
  expect(left(block, seen('block'), back, begun, met(later, '1'))).toBe(null);
});

test('and stays free once that check is signed, undecided, asked about or kept before it was recorded', () => {
  const begun: FollowerBody = { ...BEGUN, kind: 'weekly' };
  const [follows, end] = [met(CHECK, '1'), signed({ kind: 'weekly' })];
  expect(left(block, seen('block'), begun, follows, end)).toBe(null);
  expect(left(block, seen('block'), begun, follows, decided('1', 'ask'), end)).toBe(null);
  expect(left(block, seen('block'), begun, decided('1', 'keep'), follows, end)).toBe(null);
  const again = [decided('1', 'block'), { ...seen('block'), of: 'event-4' }] as const;
  const back: FollowerBody = { type: 'decision-undone', id: '1', of: 'event-4' };
  expect(left(block, seen('block'), begun, follows, ...again, back, end)).toBe('blocked');
});

test('a removal that was taken back has been one', () => {
  const removal = decided('1', 'remove');
  expect(left(removal, seen('remove'), back)).toBe('removed');
  expect(left(removal, seen('remove'), back, decided('1', 'keep'))).toBe(null);
});
