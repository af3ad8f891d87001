/** What the rest of Lollipop uses of this folder. */
export { isQuestion, questionOf, unanswered } from './answers.ts';
export { decide, type Evidence, worstOf } from './decide.ts';
export { mediaOf } from './evidence.ts';
export { mayBeOverridden, overrideOf, withOverrides } from './overrides.ts';
export type { Account, CheckState } from './table.ts';
export { type Verdict, verdictSchema } from './verdict.ts';
