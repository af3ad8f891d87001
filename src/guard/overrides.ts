import type { Draft } from '../lint/draft.ts';
import type { Facts } from '../lint/facts.ts';
import type { Finding } from '../lint/finding.ts';
import { quotedAnswer } from '../lint/quoted.ts';
import { questionOf } from './answers.ts';

/**
 * Whether a named person may let it go with a reason. Never what the consent list says of a picture:
 * there the picture is changed, the declaration put right, or new consent recorded (house: Severity
 * and holding).
 */
export const mayBeOverridden = ({ severity, rule }: Pick<Finding, 'severity' | 'rule'>): boolean =>
  severity === 'stop' && rule !== 'consent';

/**
 * What an override is good for: the same rule on the same words in the same sentence, beside the same
 * pictures that show the same pupils, in answer to and quoting the same posts. Beside anything else the
 * words may name somebody who is shown.
 * @param pictures what each picture is known by, row by row; null: it could not be told.
 */
export function overrideOf(
  draft: Draft,
  finding: Finding,
  pictures: readonly (readonly (string | null)[])[],
  { picture, quoted }: Pick<Facts, 'picture' | 'quoted'>,
): string {
  const keys = pictures
    .flat()
    .map((key) => key ?? '')
    .sort();
  const own = draft.rows.flatMap(({ media }, row) =>
    media.flatMap((_, index) => [...(picture(row, index)?.pupils ?? [])]),
  );
  const pupils = [...own, ...(quotedAnswer(draft, { quoted })?.pupils ?? [])];
  const around = [draft.replyTo, draft.quoted].map((post) => post && [post.handle, post.text]);
  const shown = [...new Set(pupils)].sort();
  return JSON.stringify(['override', questionOf(draft, finding), keys, shown, around]);
}

/**
 * The findings with those that were overridden made a warning: they are still said, and hold nothing.
 * @param overridden whether that was overridden (see `overrideOf`).
 */
export function withOverrides(
  findings: readonly Finding[],
  overridden: (finding: Finding) => boolean,
): Finding[] {
  return findings.map((finding) =>
    mayBeOverridden(finding) && overridden(finding) ? { ...finding, severity: 'warn' } : finding,
  );
}
