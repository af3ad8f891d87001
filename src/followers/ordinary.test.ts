import { expect, test } from 'vitest';
import { everyday, isOwn, pushes } from './ordinary.ts';
import { readingOf } from './reading.ts';
import { profileWith } from './testing/profile.ts';

const of = (bio: string, more: object = {}) => readingOf(profileWith({ bio, ...more }));

test('different things of ordinary life count once each', () => {
  expect(everyday(of('Mum of two, nurse, allotment. Mum!'))).toBe(3);
  expect(everyday(of('Sleepy'))).toBe(0);
});

test('a handle says nothing of somebody’s life', () => {
  expect(everyday(of('', { handle: 'butcher_mum' }))).toBe(0);
});

test('what is somebody else’s is not one’s own', () => {
  expect(isOwn('we deliver to your ')).toBe(false);
  expect(isOwn('i work in a ')).toBe(true);
  expect(everyday(of('Drops outside your school'))).toBe(0);
});

test.each(['DM me', 'menu on Telegram', 'from £20', 'link in bio'])('“%s” pushes', (bio) =>
  expect(pushes(of(bio))).toBe(true),
);

test.each(['Ringing bells on Sunday', 'Retired miner', ''])('“%s” does not', (bio) =>
  expect(pushes(of(bio))).toBe(false),
);
