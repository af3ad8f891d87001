import { type Day, londonDay } from '../consent/day.ts';
import type { Incident } from './derive.ts';
import type { IncidentKind } from './kinds.ts';

/** What governors are told of a period: figures by kind, and nobody's handle. */
export interface IncidentCounts {
  readonly opened: number;
  readonly closed: number;
  readonly reported: number;
  readonly blocked: number;
  readonly escalated: number;
  /** Still open when the period ended. */
  readonly open: number;
  readonly byKind: ReadonlyMap<IncidentKind | null, number>;
}

/** Incidents count on the day they were recorded; erased ones too. @param period both days included. */
export function countsOf(
  all: readonly Incident[],
  erased: readonly { readonly kind: IncidentKind | null; readonly openedAt: number | null }[],
  { from, to }: { readonly from: Day; readonly to: Day },
): IncidentCounts {
  const within = (at: number | null | undefined) =>
    at !== null && at !== undefined && londonDay(at) >= from && londonDay(at) <= to;
  const mine = all.filter(({ opened }) => within(opened?.at));
  const gone = erased.filter(({ openedAt }) => within(openedAt));
  const byKind = new Map<IncidentKind | null, number>();
  for (const { kind } of [...mine, ...gone]) byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
  const withStep = (is: string) =>
    all.filter(({ steps }) =>
      steps.some(({ step, struck, at }) => step.is === is && struck === null && within(at)),
    ).length;
  return {
    opened: mine.length + gone.length,
    closed: all.filter(({ closed }) => within(closed?.at)).length,
    reported: withStep('reported'),
    blocked: withStep('blocked'),
    escalated: withStep('escalated'),
    open: all.filter(
      ({ opened, closed }) =>
        opened !== null &&
        londonDay(opened.at) <= to &&
        (closed === null || londonDay(closed.at) > to),
    ).length,
    byKind,
  };
}
