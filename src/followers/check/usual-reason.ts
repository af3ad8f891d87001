import type { Assessment } from '../assessment.ts';
import type { Decision, DecisionReason } from './decisions.ts';

/** The reasons that go with each decision, the commonest first. */
export const REASONS_FOR: Readonly<Record<Decision, readonly DecisionReason[]>> = {
  keep: ['fine', 'parent-or-family', 'staff-or-governor', 'school-or-education', 'local'],
  good: ['parent-or-family', 'staff-or-governor', 'school-or-education', 'local'],
  ask: ['not-sure'],
  block: ['unsuitable-content', 'automated', 'adds-nothing', 'impersonates'],
  remove: ['automated', 'adds-nothing', 'unsuitable-content', 'impersonates'],
};

/**
 * What the reasons suggest for that decision, so that one press will do: nobody is kept because of what
 * speaks against them.
 * @param assessment null: nothing was read of the account.
 */
export function usualReason(
  assessment: Pick<Assessment, 'reasons'> | null,
  decision: Decision,
): DecisionReason {
  const [first] = REASONS_FOR[decision];
  const usual = first ?? 'not-sure';
  if (decision !== 'block' && decision !== 'remove') return usual;
  const gravest = assessment?.reasons.find(({ kind }) => kind !== 'pupil' && kind !== 'fine');
  if (gravest?.signal.startsWith('imperson')) return 'impersonates';
  if (gravest?.kind === 'unsuitable') return 'unsuitable-content';
  if (gravest?.kind === 'suspicious') return 'automated';
  return gravest?.kind === 'adds-nothing' ? 'adds-nothing' : usual;
}
