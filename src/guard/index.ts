/** What the rest of Lollipop uses of this folder. */
export { type Allowable, allowableOf } from './allowable.ts';
export { isQuestion, questionOf, unanswered } from './answers.ts';
export { decide, type Evidence, worstOf } from './decide.ts';
export { dismissalOf, mayBeDismissed } from './dismissals.ts';
export { mediaOf } from './evidence.ts';
export { mayBeOverridden, overrideOf, withOverrides } from './overrides.ts';
export type { Account, CheckState } from './table.ts';
export { type Verdict, verdictSchema } from './verdict.ts';
