import { expect, test } from 'vitest';
import type { Reason } from '../assessment.ts';
import { DECISION_REASONS, DECISIONS } from './decisions.ts';
import { REASONS_FOR, usualReason } from './usual-reason.ts';

const of = (kind: Reason['kind'], signal = 'some-signal') => ({
  reasons: [{ signal, kind, weight: 3, field: null, params: {} }] satisfies Reason[],
});

test('what speaks against an account is a reason to block it, and none to keep it', () => {
  const coins = of('unsuitable', 'coins');
  const usual = DECISIONS.map((decision) => usualReason(coins, decision));
  expect(usual).toEqual([
    'fine',
    'parent-or-family',
    'not-sure',
    'unsuitable-content',
    'unsuitable-content',
  ]);
});

test.each([
  [of('unsuitable', 'impersonation'), 'impersonates'],
  [of('suspicious'), 'automated'],
  [of('adds-nothing'), 'adds-nothing'],
  [of('pupil'), 'unsuitable-content'],
  [null, 'unsuitable-content'],
] as const)('the gravest reason is the usual one of a block', (assessment, usual) =>
  expect(usualReason(assessment, 'block')).toBe(usual),
);

test('every decision has reasons, and every reason a decision', () => {
  expect(Object.values(REASONS_FOR).every(({ length }) => length > 0)).toBe(true);
  expect(new Set(Object.values(REASONS_FOR).flat())).toEqual(new Set(DECISION_REASONS));
});
