import { expect, test } from 'vitest';
import type { Reason } from './assessment.ts';
import { deriveFollowers } from './check/index.ts';
import { accountOf, decided, eventsOf } from './fixtures/check.ts';
import {
  hasPupilSign,
  isSettledWhole,
  readWithoutPupil,
  textsRead,
  withoutEvidence,
  withoutPupil,
} from './pupil.ts';

const reason = (kind: Reason['kind'], signal: string, weight: Reason['weight'] = 2): Reason => ({
  ...{ signal, kind, weight, field: 'bio', params: {} },
});
const PUPIL = reason('pupil', 'possible-pupil');

test('without the sign of a pupil the verdict is as if it had not been there', () => {
  expect(withoutPupil({ verdict: 'look', reasons: [PUPIL] })).toEqual({
    verdict: 'fine',
    reasons: [],
  });
  const coins = reason('unsuitable', 'coins');
  expect(withoutPupil({ verdict: 'look', reasons: [coins, PUPIL] })).toEqual({
    verdict: 'look',
    reasons: [coins],
  });
  expect([hasPupilSign({ reasons: [PUPIL] }), hasPupilSign({ reasons: [coins] })]).toEqual([
    true,
    false,
  ]);
});

test('what was decided on X settles no sign of a pupil; in our own pages it does', () => {
  const account = accountOf('1');
  const settled = (where: 'x' | 'own', reasons = [PUPIL]) => {
    const { standing } = deriveFollowers(
      eventsOf(decided('1', 'keep', 'fine', { where, read: textsRead(account) })),
    );
    return isSettledWhole(standing.get('1'), { verdict: 'look', reasons }, account);
  };
  expect([settled('x'), settled('own')]).toEqual([false, true]);
  expect(settled('x', [])).toBe(true);
});

test('a sign is settled only as long as the texts are those that were read', () => {
  const [was, is] = [accountOf('1'), accountOf('1', { bio: 'Year 5. I am aged 9' })];
  const settled = (
    decision: 'keep' | 'good' | 'block',
    read: string | undefined,
    now = is,
    sign = PUPIL,
  ) => {
    const done = { type: 'follower-done', id: '1', decision: 'block', outcome: 'seen' } as const;
    const of = decided('1', decision, 'fine', { where: 'own', ...(read && { read }) });
    const { standing } = deriveFollowers(eventsOf(of, done));
    return isSettledWhole(standing.get('1'), { verdict: 'look', reasons: [sign] }, now);
  };
  for (const decision of ['keep', 'good'] as const) {
    expect(settled(decision, textsRead(was))).toBe(false);
    expect(settled(decision, textsRead(is))).toBe(true);
    // Records from before do not say what was read.
    expect(settled(decision, undefined)).toBe(false);
  }
  expect(settled('block', undefined)).toBe(true);
  // A cell shows no location: what stands elsewhere was read all the same.
  const cell = { ...is, bio: 'Year 5.\nI am  aged 9', location: '' };
  expect(settled('keep', textsRead(is), cell)).toBe(true);
  expect(settled('keep', textsRead(cell), is, { ...PUPIL, field: 'location' })).toBe(false);
});

test('what gives the sign of a pupil is left out of what is kept, and of others nothing is', () => {
  const one = accountOf('1', { name: 'Grace, aged 9', bio: 'I love art', location: 'Carlton' });
  const without = (...reasons: Reason[]) => withoutEvidence(one, { verdict: 'look', reasons });
  expect(without({ ...PUPIL, field: 'name' })).toEqual({ ...one, name: '', bio: '' });
  expect(without({ ...PUPIL, field: 'location' })).toEqual({ ...one, bio: '', location: '' });
  expect(without(reason('unsuitable', 'coins'))).toBe(one);
});

test('a record from before is read without the sign, and without the verdict that rested on it', () => {
  expect(readWithoutPupil({ verdict: 'look', signals: ['possible-pupil', 'parent'] })).toEqual({
    verdict: 'fine',
    signals: ['parent'],
  });
  expect(readWithoutPupil({ verdict: 'look', signals: ['possible-pupil', 'coins'] })).toEqual({
    verdict: 'look',
    signals: ['coins'],
  });
  const other = { verdict: 'look' as const, signals: ['coins'] };
  expect(readWithoutPupil(other)).toBe(other);
});
