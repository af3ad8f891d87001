import type { Assessment, Reason } from './assessment.ts';
import type { Profile } from './profile.ts';
import { readingOf } from './reading.ts';
import type { FollowerContext, Hit, Signal } from './signal.ts';
import { SIGNALS } from './signals/index.ts';
import { tellingOf, verdictOn } from './verdict.ts';
import type { Weights } from './wording/weigh.ts';
import { WEIGHTS } from './wording/weights.ts';

/** Reasons beyond so many tell nothing new. */
const MOST = 40;
/** What is told first. */
const ORDER = ['unsuitable', 'pupil', 'suspicious', 'adds-nothing', 'fine'] as const;

/**
 * What is thought of an account, and why. Whatever its texts hold, they are only read.
 * @param context the school's own account, accounts known to be fine, and the time (UTC ms).
 * @param weights of words; others than the shipped ones only to try them.
 * @returns reasons gravest first; every verdict but *fine* has at least one.
 */
export function assess(
  profile: Profile,
  context: FollowerContext,
  weights: Weights = WEIGHTS,
): Assessment {
  const reading = readingOf(profile, weights);
  const reasons = SIGNALS.flatMap((signal) =>
    signal.check(reading, context).map((hit) => reasonOf(signal, hit)),
  ).sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || b.weight - a.weight);
  return { verdict: verdictOn(reasons), reasons: tellingOf(reasons).slice(0, MOST) };
}

const reasonOf = ({ id, kind }: Signal, { weight, field, params }: Hit): Reason => ({
  ...{ signal: id, kind, weight, field },
  params: { ...params },
});
