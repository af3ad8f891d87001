import type { Draft } from '../lint/draft.ts';
import type { Finding } from '../lint/finding.ts';
import { fieldOrder } from '../lint/parts.ts';
import { overlaps } from '../lint/tokens.ts';
import { PROOFREAD_IDS } from '../policy/ids.ts';
import { carried } from './carry.ts';
import type { Answer } from './checker.ts';

const isLanguage = ({ rule }: Finding): boolean => PROOFREAD_IDS.some((id) => id === rule);

/**
 * The answer with what the proofreader found in place of what was known of spelling and grammar before.
 * It never holds: a clear draft is then one with something to look at, and any other stays as it is.
 */
export function withLanguage(
  answer: Answer,
  found: readonly Finding[],
  dismissed: readonly Finding[] = [],
): Answer {
  const others = (all: readonly Finding[]) => all.filter((one) => !isLanguage(one));
  return judged({
    ...answer,
    findings: [...others(answer.findings), ...found].sort(inOrder),
    dismissed: [...others(answer.dismissed), ...dismissed].sort(inOrder),
  });
}

/**
 * While the proofreader reads a draft, what it said of the one before stays where its words still
 * stand, so that no mark flickers at every key.
 */
export function withCarried(
  answer: Answer,
  draft: Draft,
  before: (Pick<Answer, 'findings' | 'dismissed'> & { readonly draft: Draft }) | null,
): Answer {
  if (!before || (answer.language !== 'reading' && answer.language !== 'loading')) return answer;
  const known = [...answer.findings, ...answer.dismissed];
  const moved = (all: readonly Finding[]) =>
    carried(before.draft, draft, all.filter(isLanguage)).filter(
      (one) => !known.some((other) => sameWords(one, other)),
    );
  const [found, dismissed] = [moved(before.findings), moved(before.dismissed)];
  if (found.length + dismissed.length === 0) return answer;
  return judged({
    ...answer,
    findings: [...answer.findings, ...found].sort(inOrder),
    dismissed: [...answer.dismissed, ...dismissed].sort(inOrder),
  });
}

function judged(answer: Answer): Answer {
  if (answer.verdict?.state !== 'clear' || answer.findings.length === 0) return answer;
  return { ...answer, verdict: { state: 'warned', hold: false, why: 'verdict_warned' } };
}

const inOrder = (a: Finding, b: Finding): number =>
  a.row - b.row || fieldOrder(a.field) - fieldOrder(b.field) || a.start - b.start;

const sameWords = (a: Finding, b: Finding): boolean =>
  a.row === b.row && fieldOrder(a.field) === fieldOrder(b.field) && overlaps(a, b);
