/** Draft -> findings. What the rest of Lollipop uses of this folder. */

export { applyEdits } from './edits.ts';
export { type Facts, NO_FACTS } from './facts.ts';
export { configure, type Linter } from './linter.ts';
export { type Span, type Token, Tokens } from './tokens.ts';
