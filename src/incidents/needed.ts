import { type Incident, standingSteps } from './derive.ts';
import type { Step } from './events.ts';

/** What is still to be done before an incident can be closed, in the order in which it is asked. */
export const NEEDS = ['tell-lead', 'call-authority', 'assess', 'report', 'block', 'tell'] as const;
export type Need = (typeof NEEDS)[number];

/**
 * Of indecent images: the safeguarding lead is told, and the police or the IWF (policy.md); it is neither
 * judged nor looked at again. Of everything else: judged; reported to X and its author blocked, or it is said
 * why not (clause report-and-block); and somebody was told where it is more than minor.
 */
export function needed(incident: Pick<Incident, 'kind' | 'steps'>): Need[] {
  const steps = standingSteps(incident);
  const has = (...kinds: Step['is'][]) => steps.some(({ is }) => kinds.includes(is));
  if (incident.kind === 'indecent-images') {
    const lead = steps.some((step) => step.is === 'told' && step.who === 'safeguarding-lead');
    const called = steps.some(
      (step) => step.is === 'escalated' && (step.to === 'police' || step.to === 'iwf'),
    );
    return NEEDS.filter(
      (need) => (need === 'tell-lead' && !lead) || (need === 'call-authority' && !called),
    );
  }
  const severity = steps.findLast((step) => step.is === 'assessed')?.severity ?? null;
  const done: Readonly<Record<Need, boolean>> = {
    'tell-lead': true,
    'call-authority': true,
    assess: severity !== null,
    report: has('reported', 'not-reported'),
    block: has('blocked', 'not-blocked'),
    tell: severity === null || severity === 'minor' || has('told'),
  };
  return NEEDS.filter((need) => !done[need]);
}

/** Whether it may be closed: nothing is left to do, and it is open. */
export const mayClose = (incident: Pick<Incident, 'kind' | 'steps' | 'closed'>): boolean =>
  incident.closed === null && needed(incident).length === 0;
