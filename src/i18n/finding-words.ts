import type { Finding } from '../lint/finding.ts';
import { clauseOf } from '../policy/clauses.ts';
import type { Words } from './words.ts';

/** A finding as a person reads it. */
export interface FindingWords {
  /** What is wrong. */
  readonly what: string;
  /** What the policy says about it. */
  readonly why: string;
  /** How to mend it. */
  readonly how: string;
  /** The label of the button that mends it, or null when there is no fix. */
  readonly fix: string | null;
}

export function findingWords(words: Words, finding: Finding): FindingWords {
  const { message, params } = finding;
  return {
    what: words(message, params),
    why: words(clauseOf(finding.clause).says),
    how: words(`${message}_how`, params),
    fix: fixLabel(words, finding),
  };
}

/** A message's own label (`..._fix`) goes before the general ones. */
function fixLabel(words: Words, { fix, message, params }: Finding): string | null {
  const [first, ...more] = fix ?? [];
  if (!first) return null;
  if (words.has(`${message}_fix`)) return words(`${message}_fix`, params);
  if (more.length > 0) return words('fix_several');
  if (first.text.trim() === '') return words('fix_remove');
  return words('fix_change', { word: first.text });
}
