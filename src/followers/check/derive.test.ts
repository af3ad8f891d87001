import { expect, test } from 'vitest';
import {
  accountOf,
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
import {
  countsAsKnown,
  hasBaseline,
  isKnown,
  isSettled,
  isWaiting,
  knownGood,
  stillFollowing,
} from './standing.ts';

const of = (...bodies: FollowerBody[]) => deriveFollowers(eventsOf(...bodies));

test('whoever a check meets first is new in it, and known to the next', () => {
  const first = of(BEGUN, met(CHECK, '1', '2'));
  expect([...first.fresh]).toEqual(['1', '2']);
  expect(isKnown(first, '1')).toBe(false);
  const next = of(
    BEGUN,
    met(CHECK, '1', '2'),
    signed(),
    { ...BEGUN, check: OTHER_CHECK, kind: 'weekly' },
    met(OTHER_CHECK, '3', '1'),
  );
  expect([...next.fresh]).toEqual(['3']);
  expect([...next.met]).toEqual(['3', '1']);
  expect([isKnown(next, '1'), isKnown(next, '3')]).toEqual([true, false]);
});

test('an account that has renamed itself is the same one, and is said to have', () => {
  const state = of(
    BEGUN,
    met(CHECK, '1:aaaaaaaa', '2:bbbbbbbb', '3'),
    signed(),
    { ...BEGUN, check: OTHER_CHECK, kind: 'weekly' },
    met(OTHER_CHECK, '1:cccccccc', '2:bbbbbbbb', '3:dddddddd'),
  );
  expect([...state.renamed]).toEqual(['1']);
  expect(state.fresh.size).toBe(0);
});

test('a check that is begun again goes on where it was', () => {
  const state = of(
    BEGUN,
    met(CHECK, '1'),
    { type: 'walk-ended', check: CHECK, how: 'stopped', seen: 1, total: null },
    { ...BEGUN, kind: 'full' },
  );
  expect(state.open).toMatchObject({ id: CHECK, kind: 'full', ended: null });
  expect([...state.met]).toEqual(['1']);
});

test('the last decision stands; taken back, the one before does, and all of it can be read', () => {
  const both = of(decided('1', 'keep'), decided('1', 'block'));
  expect(both.standing.get('1')?.decision).toBe('block');
  const back = of(decided('1', 'keep'), decided('1', 'block'), {
    type: 'decision-undone',
    id: '1',
  });
  expect(back.standing.get('1')?.decision).toBe('keep');
  expect(back.decisions.map(({ undone }) => undone !== null)).toEqual([false, true]);
});

test('a decision that is taken back twice is taken back once, and the one before it stands', () => {
  const undo: FollowerBody = { type: 'decision-undone', id: '1', of: 'event-1' };
  const state = of(decided('1', 'keep'), decided('1', 'block'), undo, undo);
  expect(state.standing.get('1')?.decision).toBe('keep');
  const { undone } = state.decisions[1] ?? {};
  expect(undone?.at).toBe(NOW + 2);
});

test('what X has done is recorded of the decision it was done for, taken back or changed since', () => {
  const done = (decision: 'block' | 'remove'): FollowerBody => ({
    ...{ type: 'follower-done', id: '1', decision, outcome: 'seen', of: 'event-0' },
  });
  const back = of(
    decided('1', 'block'),
    { type: 'decision-undone', id: '1', of: 'event-0' },
    done('block'),
  );
  expect(back.decisions).toMatchObject([{ outcome: { is: 'seen' }, undone: { by: 'ada' } }]);
  const changed = of(decided('1', 'remove'), decided('1', 'block'), done('remove'));
  expect(changed.decisions.map(({ outcome }) => outcome?.is)).toEqual(['seen', undefined]);
});

test('a block waits until X has shown it, and stays open when X refuses', () => {
  const outcome = (is: 'seen' | 'refused') =>
    of(decided('1', 'block'), { type: 'follower-done', id: '1', decision: 'block', outcome: is });
  const waits = [of(decided('1', 'block')), outcome('refused'), outcome('seen')].map((state) => {
    const one = state.standing.get('1');
    return one && isWaiting(one);
  });
  expect(waits).toEqual([true, true, false]);
});

test('what was kept comes back only when it looks graver; who is asked about stays open', () => {
  const standing = (...bodies: FollowerBody[]) => of(...bodies).standing.get('1');
  const kept = standing(decided('1', 'keep', 'look'));
  expect([isSettled(kept, 'look'), isSettled(kept, 'unsuitable')]).toEqual([true, false]);
  const unread = standing(decided('1', 'keep', null));
  expect([isSettled(unread, 'fine'), isSettled(unread, 'unsuitable')]).toEqual([true, false]);
  expect(isSettled(standing(decided('1', 'ask')), 'fine')).toBe(false);
  expect(isSettled(undefined, 'fine')).toBe(false);
});

test('the known-good list stands against figures; what turns unsuitable comes back', () => {
  const good = of(decided('1', 'good', 'look')).standing.get('1');
  expect([isSettled(good, 'look'), isSettled(good, 'unsuitable')]).toEqual([true, false]);
  const again = of(decided('1', 'good', 'unsuitable')).standing.get('1');
  expect(isSettled(again, 'unsuitable')).toBe(true);
});

test('the known-good list is of those who stand on it now', () => {
  const state = of(decided('1', 'good'), decided('2', 'good'), {
    type: 'decision-undone',
    id: '2',
  });
  expect([...knownGood(state)]).toEqual(['1']);
});

test('whoever was blocked follows no more, nor whoever a complete walk has not met', () => {
  const state = of(
    BEGUN,
    met(CHECK, '1', '2', '3'),
    decided('1', 'block'),
    { type: 'follower-done', id: '1', decision: 'block', outcome: 'seen' },
    { type: 'followers-left', check: CHECK, left: '2' },
  );
  expect(stillFollowing(state)).toEqual(['3']);
});

test('a profile is kept under a subject of its own', () => {
  const profile = accountOf('1');
  const kept = '00000000-0000-4000-8000-000000000009';
  const state = of({ type: 'profile-kept', kept, profile });
  expect(state.kept.get('1')).toMatchObject({ subject: kept, profile });
  const later = '00000000-0000-4000-8000-000000000008';
  const both = of(
    { type: 'profile-kept', kept, profile },
    { type: 'profile-kept', kept: later, profile },
  );
  expect(both.allKept.map(({ subject }) => subject)).toEqual([kept, later]);
});

const ended = (how: WalkEnd, check = CHECK): FollowerBody => ({
  type: 'walk-ended',
  check,
  how,
  seen: 2,
  total: null,
});

test.each(['stopped', 'cut'] as const)(
  'whom a walk has met that leaves off (%s) ends no later walk, until one has gone past them to its end',
  (how) => {
    const first = [BEGUN, met(CHECK, '1', '2'), ended('end'), signed()];
    const begun = { ...BEGUN, check: OTHER_CHECK, kind: 'weekly' } as const;
    const stopped = [...first, begun, met(OTHER_CHECK, '3', '4'), ended(how, OTHER_CHECK)];
    const counts = (...bodies: FollowerBody[]) =>
      ['1', '2', '3', '4'].filter((id) => countsAsKnown(of(...bodies), id));
    expect(counts(...stopped)).toEqual(['1', '2']);
    expect(isKnown(of(...stopped, signed({ check: OTHER_CHECK })), '3')).toBe(true);
    const again = [begun, met(OTHER_CHECK, '5', '3', '4'), ended('known', OTHER_CHECK)];
    expect(counts(...stopped, ...again)).toEqual(['1', '2', '3', '4']);
  },
);

test('a first check that was stopped goes on as one, also when it was signed', () => {
  const check = (how: WalkEnd) => [BEGUN, met(CHECK, '1'), ended(how), signed()];
  expect(hasBaseline(of(...check('stopped')))).toBe(false);
  expect(hasBaseline(of(...check('cut')))).toBe(false);
  expect(hasBaseline(of(...check('end')))).toBe(true);
  expect(hasBaseline(of(...check('end').slice(0, 3)))).toBe(false);
});

const done = (decision: 'block' | 'remove'): FollowerBody[] => [
  decided('1', decision, 'unsuitable'),
  { type: 'follower-done', id: '1', decision, outcome: 'seen' },
];
const NEXT = { ...BEGUN, check: OTHER_CHECK, kind: 'weekly' } as const;

test.each(['block', 'remove'] as const)(
  'whoever is met again after a %s is new and open again, and the history keeps it',
  (decision) => {
    const before = [BEGUN, met(CHECK, '1', '2'), ended('end'), ...done(decision), signed()];
    const walked = of(...before, NEXT);
    expect([isKnown(walked, '1'), countsAsKnown(walked, '1')]).toEqual([false, false]);
    const again = of(...before, NEXT, met(OTHER_CHECK, '1', '2'));
    expect([...again.fresh]).toEqual(['1']);
    expect(isSettled(again.standing.get('1'), 'unsuitable')).toBe(false);
    expect(stillFollowing(again)).toEqual(['1', '2']);
    expect(again.decisions).toMatchObject([{ id: '1', decision, outcome: { is: 'seen' } }]);
  },
);

test('whoever is blocked while the walk is on its way does not follow again by what is written later', () => {
  const state = of(BEGUN, ...done('block'), met(CHECK, '1'));
  expect(state.standing.get('1')?.decision).toBe('block');
  expect(stillFollowing(state)).toEqual([]);
});

test('a check that is begun again at the top meets everybody anew', () => {
  const state = of(BEGUN, met(CHECK, '1', '2'), ended('end'), BEGUN, met(CHECK, '2'));
  expect([[...state.met], [...state.pass]]).toEqual([['1', '2'], ['2']]);
});
