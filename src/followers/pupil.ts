import type { Assessment } from './assessment.ts';
import type { Decided } from './check/derive.ts';
import { isSettled } from './check/standing.ts';
import { SIGNALS } from './signals/index.ts';
import { verdictOn } from './verdict.ts';

/** Signals of the kind that never leaves our own pages, and is kept only in a concern. */
const PUPIL: ReadonlySet<string> = new Set(
  SIGNALS.filter(({ kind }) => kind === 'pupil').map(({ id }) => id),
);

/** Whether something in it may be a sign of a pupil. */
export const hasPupilSign = ({ reasons }: Pick<Assessment, 'reasons'>): boolean =>
  reasons.some(({ kind }) => kind === 'pupil');

/** What is thought of it without any sign of a pupil, and without a verdict that rests on one. */
export function withoutPupil({ reasons }: Assessment): Assessment {
  const told = reasons.filter(({ kind }) => kind !== 'pupil');
  return { verdict: verdictOn(told), reasons: told };
}

/**
 * Whether somebody has decided about all that there is to it. On X nobody sees a sign of a pupil: whoever
 * has decided there has not decided about that, and it stays in our own list.
 */
export function isSettledWhole(decided: Decided | undefined, assessment: Assessment): boolean {
  if (decided?.where === 'x' && hasPupilSign(assessment)) return false;
  return isSettled(decided, withoutPupil(assessment).verdict);
}

/**
 * A decision as it may be read: records from before named such signals, and verdicts that rested on them.
 * @returns the same without.
 */
export function readWithoutPupil<
  T extends { readonly verdict: Assessment['verdict'] | null; readonly signals: readonly string[] },
>(decided: T): T {
  const signals = decided.signals.filter((id) => !PUPIL.has(id));
  if (signals.length === decided.signals.length) return decided;
  // Nothing but that sign made it more than fine: what else was found is of a kind that speaks for it.
  const grave = SIGNALS.some(({ id, kind }) => kind !== 'fine' && signals.includes(id));
  const verdict = decided.verdict === 'look' && !grave ? 'fine' : decided.verdict;
  return { ...decided, signals, verdict };
}
