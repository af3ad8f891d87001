import { decide, mediaOf } from '../guard/index.ts';
import { configure, type Linter, NO_FACTS } from '../lint/index.ts';
import type { FromPage, ToPage } from '../messages/index.ts';
import type { Policy } from '../policy/schema.ts';

type Check = Extract<FromPage, { type: 'check' }>;

/** More than this many findings say nothing more to anybody, and the message stays small. */
const MOST_FINDINGS = 200;

let configured: { policy: string; linter: Linter } | null = null;

/** The linter for a policy; configured once, again only when the policy has changed. */
function linterFor(policy: Policy): Linter {
  const key = JSON.stringify(policy);
  if (configured?.policy !== key) configured = { policy: key, linter: configure(policy) };
  return configured.linter;
}

/** Checks one numbered draft against the school's policy, as of `now` (UTC milliseconds). */
export function checkDraft(message: Check, policy: Policy, now: number): ToPage {
  const findings = linterFor(policy).run(message.draft, NO_FACTS, now);
  const verdict = decide({
    findings,
    checked: message.unreadable.length === 0 ? { ok: true } : { ok: false, why: 'unreadable' },
    media: mediaOf(message.draft, message.unreadable, NO_FACTS),
    list: 'none',
    account: message.account,
  });
  const shown = verdict === null ? [] : findings.slice(0, MOST_FINDINGS);
  return { type: 'verdict', number: message.number, verdict, findings: shown };
}
