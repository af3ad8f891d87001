/** Draft -> findings. What the rest of Lollipop uses of this folder. */
import type { Policy } from '../policy/schema.ts';
import { RULES } from '../rules/index.ts';
import { configure as configureRules, type Linter } from './linter.ts';

export { applyEdits } from './edits.ts';
export { type Facts, type ListFacts, NO_FACTS, type PictureAnswer } from './facts.ts';
export type { Linter } from './linter.ts';
export { type Span, type Token, Tokens } from './tokens.ts';

/**
 * Prepares every rule there is for one school; see `configure` in linter.ts, which takes the rules.
 * @throws PolicyError naming the path, as `rules.length.options.houseLimit`.
 */
export const configure = (policy: Pick<Policy, 'rules'>): Linter => configureRules(policy, RULES);
