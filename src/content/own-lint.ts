import { clockNow } from '../clock.ts';
import type { Draft } from '../lint/draft.ts';
import { NO_FACTS } from '../lint/facts.ts';
import type { Finding } from '../lint/finding.ts';
import { configure, type Linter } from '../lint/linter.ts';
import type { School } from '../messages/index.ts';
import type { RuleId } from '../policy/ids.ts';
import { IN_PAGE } from '../rules/in-page.ts';

/**
 * The rules that need no vault, run in the page itself: a mark comes in the very frame of its
 * letter, which no answer from the worker can promise, and shorthand is still found while the worker
 * is gone. Only the worker's verdict ever lets a post go.
 */
export interface OwnLint {
  /** What the rules find in a draft; nothing before `use`. */
  findings(draft: Draft): readonly Finding[];
  /** Whether all of its rules run here, so that marks may be painted from it. */
  complete(): boolean;
  /** Whether the rule is one of those that run here; the others are the worker's alone. */
  knows(rule: RuleId): boolean;
  use(school: School | null): void;
}

export function createOwnLint(): OwnLint {
  let linter: Linter | null = null;
  let complete = false;
  return {
    findings: (draft) => linter?.run(draft, NO_FACTS, clockNow()) ?? [],
    complete: () => complete,
    knows: (rule) => IN_PAGE.some(({ id }) => id === rule),
    use(school) {
      linter = school && configure({ rules: school.rules }, IN_PAGE);
      complete = school?.allRules ?? false;
    },
  };
}
