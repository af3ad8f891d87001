import { expect, test } from 'vitest';
import type { Reason } from './assessment.ts';
import { deriveFollowers } from './check/index.ts';
import { decided, eventsOf } from './fixtures/check.ts';
import { hasPupilSign, isSettledWhole, readWithoutPupil, withoutPupil } from './pupil.ts';

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
  const settled = (where?: 'x' | 'own', reasons = [PUPIL]) => {
    const { standing } = deriveFollowers(
      eventsOf(decided('1', 'keep', 'fine', where ? { where } : {})),
    );
    return isSettledWhole(standing.get('1'), { verdict: 'look', reasons });
  };
  expect([settled('x'), settled('own'), settled()]).toEqual([false, true, true]);
  expect(settled('x', [])).toBe(true);
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
