import { decide, type Evidence, mediaOf } from '../guard/index.ts';
import { configure, type Linter } from '../lint/index.ts';
import type { FromPage, ToPage } from '../messages/index.ts';
import type { Policy } from '../policy/schema.ts';
import { findingsForPages } from './for-pages.ts';
import { factsFor } from './list/facts.ts';

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

/** Checks one numbered draft against the school's policy and its list, as of `now` (UTC milliseconds). */
export async function checkDraft(message: Check, policy: Policy, now: number): Promise<ToPage> {
  const { facts, list, locked } = await factsFor(message, now);
  const findings = linterFor(policy).run(message.draft, facts, now);
  const verdict = decide({
    findings,
    checked: checkedOf(message, locked),
    media: mediaOf(message.draft, message.unreadable, facts),
    list,
    account: message.account,
  });
  const shown = verdict === null ? [] : findingsForPages(findings).slice(0, MOST_FINDINGS);
  return { type: 'verdict', number: message.number, verdict, findings: shown };
}

function checkedOf({ unreadable }: Check, locked: boolean): Evidence['checked'] {
  if (locked) return { ok: false, why: 'locked' };
  return unreadable.length === 0 ? { ok: true } : { ok: false, why: 'unreadable' };
}
