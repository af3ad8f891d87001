import type { Finding } from '../lint/finding.ts';
import { SEVERITIES, type Severity } from '../policy/ids.ts';
import {
  type Account,
  type CheckState,
  type Line,
  type Situation,
  TABLE,
  type UncheckedMedia,
} from './table.ts';
import type { Verdict } from './verdict.ts';

export interface Evidence {
  readonly findings: readonly Pick<Finding, 'severity'>[];
  readonly checked:
    | { readonly ok: true }
    | { readonly ok: false; readonly why: Exclude<CheckState, 'ok'> };
  readonly media: {
    /** A picture, video or GIF of which nobody has yet said who is in it. */
    readonly undeclared: boolean;
    /** A picture that was said to show pupils. */
    readonly pupils: boolean;
    /** The post that is quoted shows, or might show, a picture that nobody can answer for. */
    readonly quotedPicture: boolean;
    /** A part of the composer that could not be read may hold a picture. */
    readonly hidden: boolean;
  };
  /** The school consent list: there is none, it is up to date, or nobody has said so for too long. */
  readonly list: 'none' | 'current' | 'stale';
  readonly account: Account;
}

/**
 * Hold the post or let it go.
 * @returns null for an account that is not the school's: silence, and nothing is held.
 */
export function decide(evidence: Evidence): Verdict | null {
  const situation = situationOf(evidence);
  const line = TABLE.find(({ when }) => fits(when, situation));
  if (!line) throw new Error('The table has no last line that fits everything.');
  return line.verdict;
}

function situationOf({ findings, checked, media, list, account }: Evidence): Situation {
  return {
    account,
    checked: checked.ok ? 'ok' : checked.why,
    worst: worstOf(findings),
    media: uncheckedOf(media, list),
  };
}

function uncheckedOf(media: Evidence['media'], list: Evidence['list']): UncheckedMedia {
  if (media.undeclared) return list === 'none' ? 'no-list' : 'attached';
  if (media.pupils && list !== 'current') return list === 'none' ? 'no-list' : 'stale';
  if (media.quotedPicture) return 'quoted';
  return media.hidden ? 'hidden' : 'none';
}

/** The gravest severity among findings. */
export function worstOf(findings: Evidence['findings']): Severity | 'none' {
  return SEVERITIES.find((severity) => findings.some((f) => f.severity === severity)) ?? 'none';
}

function fits({ account, checked, worst, media }: Line['when'], situation: Situation): boolean {
  return (
    (account?.includes(situation.account) ?? true) &&
    (checked?.includes(situation.checked) ?? true) &&
    (worst?.includes(situation.worst) ?? true) &&
    (media?.includes(situation.media) ?? true)
  );
}
