import type { ConcernWhy, DecisionWhy } from '../../followers/check/index.ts';
import type { Words } from '../../i18n/index.ts';
import type { FollowerDecision } from '../../messages/followers-own.ts';

/** Why it was decided so: one of the usual reasons in words, or a person's own. */
export const whyWords = (words: Words, why: DecisionWhy): string =>
  why.is === 'own' ? why.words : words(`week_why_${why.reason.replaceAll('-', '_')}`);

/** The same of a concern that is closed. */
export const concernWhyWords = (words: Words, why: ConcernWhy): string =>
  why.is === 'own' ? why.words : words(`week_concern_why_${why.reason.replaceAll('-', '_')}`);

/** What became of it on X; '' where there is nothing to be done there. */
export function outcomeWords(
  words: Words,
  { decision, outcome }: Pick<FollowerDecision, 'decision' | 'outcome'>,
): string {
  if (decision !== 'block' && decision !== 'remove') return '';
  return words(`week_outcome_${outcome?.is.replaceAll('-', '_') ?? 'open'}`);
}

/** What was decided: of a block or a removal that is over, that it was; else that it is to be. */
export function decidedKey({ decision, outcome }: Pick<FollowerDecision, 'decision' | 'outcome'>) {
  const over = outcome?.is === 'seen' || outcome?.is === 'by-hand';
  const carried = decision === 'block' || decision === 'remove';
  return carried && over ? `week_was_${decision}` : `week_decided_${decision}`;
}
