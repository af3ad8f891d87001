import { clockNow } from '../clock.ts';
import type { Draft } from '../lint/draft.ts';
import type { Finding } from '../lint/finding.ts';
import { configure, type Linter, NO_FACTS } from '../lint/index.ts';
import type { School } from '../messages/index.ts';

/**
 * The rules that need no vault, run in the page itself: a mark comes in the very frame of its
 * letter, which no answer from the worker can promise, and shorthand is still found while the worker
 * is gone. Only the worker's verdict ever lets a post go.
 */
export interface OwnLint {
  /** What the rules find in a draft; nothing before `use`. */
  findings(draft: Draft): readonly Finding[];
  use(rules: School['rules'] | null): void;
}

export function createOwnLint(): OwnLint {
  let linter: Linter | null = null;
  return {
    findings: (draft) => linter?.run(draft, NO_FACTS, clockNow()) ?? [],
    use(rules) {
      linter = rules && configure({ rules });
    },
  };
}
