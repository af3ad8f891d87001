import type { Draft } from '../lint/draft.ts';
import { fieldText } from '../lint/field-text.ts';
import type { Finding } from '../lint/finding.ts';

/**
 * A finding that holds until a person has looked and said so. What rests on the list, or on what was
 * said of a picture, is none: it has no words that an answer could be good for.
 */
export const isQuestion = ({
  severity,
  rule,
  field,
}: Pick<Finding, 'severity' | 'rule' | 'field'>): boolean =>
  severity === 'check' &&
  rule !== 'consent' &&
  field.kind !== 'picture' &&
  field.kind !== 'quotedPicture';

/**
 * What an answer is good for: the same rule on the same words in the same sentence, said to the same
 * account. Another sentence may mean somebody else, so it asks anew, and so do the same thanks to another
 * parent; what is written around that sentence does not.
 */
export function questionOf(draft: Draft, finding: Finding): string {
  const text = fieldText(draft, finding).normalize('NFC');
  const { start, end, rule, message, field } = finding;
  const before = text.slice(0, start).split(SENTENCE_END).at(-1) ?? '';
  const after = text.slice(end).split(SENTENCE_END)[0] ?? '';
  const sentence = [before, text.slice(start, end), after].map((part) => part.trim());
  const whom = spokenTo(draft, finding);
  return JSON.stringify([rule, message, field.kind, ...sentence, ...(whom === null ? [] : [whom])]);
}

/** Whom the post answers, or the account that it begins with; null: it speaks to all. */
export function spokenTo({ rows, replyTo }: Draft, { row }: Finding): string | null {
  const answered = row === 0 ? replyTo && (replyTo.handle ?? '') : null;
  const named = /^\s*@(\w{1,20})/.exec(rows[row]?.text ?? '')?.[1];
  return answered?.toLowerCase() ?? named?.toLowerCase() ?? null;
}

const SENTENCE_END = /[.!?\n]/;

/**
 * The findings without the questions that somebody has answered.
 * @param answered whether that question (see `questionOf`) was answered.
 */
export function unanswered(
  draft: Draft,
  findings: readonly Finding[],
  answered: (question: string) => boolean,
): Finding[] {
  return findings.filter(
    (finding) => !isQuestion(finding) || !answered(questionOf(draft, finding)),
  );
}
