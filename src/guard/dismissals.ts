import type { Draft } from '../lint/draft.ts';
import { fieldText } from '../lint/field-text.ts';
import type { Finding } from '../lint/finding.ts';
import { isProtecting } from '../policy/least.ts';
import { messageKey } from '../rules/rule.ts';
import { spokenTo } from './answers.ts';

/** What `personal-data` says of a number or an address; all else it says is about somebody. */
const OF_NUMBERS: readonly string[] = ['mobile', 'homeNumber', 'mail', 'address'].map((message) =>
  messageKey('personal-data', message),
);

/**
 * Whether a person may put it aside for once. Only what holds nothing: what holds is mended, answered or
 * let go with a reason. Never what may be about a child.
 */
export const mayBeDismissed = ({
  severity,
  rule,
  message,
}: Pick<Finding, 'severity' | 'rule' | 'message'>): boolean =>
  (severity === 'warn' || severity === 'advice') &&
  !isProtecting(rule) &&
  (rule !== 'personal-data' || OF_NUMBERS.includes(message));

/**
 * What a dismissal is good for: the same complaint of the same rule about the same words, however they
 * are written, said to the same account. A picture has no words: there it is that one picture.
 */
export function dismissalOf(draft: Draft, finding: Finding): string {
  const { rule, message, field, start, end } = finding;
  const words = fieldText(draft, finding).slice(start, end);
  const picture =
    field.kind === 'picture' ? draft.rows[finding.row]?.media[field.index]?.key : undefined;
  const about = picture ?? plain(words);
  return JSON.stringify(['dismissed', rule, message, field.kind, about, spokenTo(draft, finding)]);
}

const plain = (words: string): string =>
  words.normalize('NFKC').toLowerCase().replaceAll('’', "'").replace(/\s+/gu, ' ').trim();
