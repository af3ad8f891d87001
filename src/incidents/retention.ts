import * as v from 'valibot';
import { addDays, type Day, londonDay } from '../consent/day.ts';
import type { Incident } from './derive.ts';
import { INCIDENT_KINDS } from './kinds.ts';

/**
 * For how many months after it was closed an incident is kept; null: until somebody erases it. The
 * school's to set; these are ours, to be held against its own retention schedule. What touches a child's
 * safety goes into the child's file and is not ours to let go.
 */
export const retentionSchema = v.strictObject(
  v.entriesFromList(
    INCIDENT_KINDS,
    v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(300))),
  ),
);
export type Retention = v.InferOutput<typeof retentionSchema>;

export const DEFAULT_RETENTION: Retention = {
  'indecent-images': null,
  threat: null,
  abuse: 36,
  undermining: 24,
  unsuitable: 12,
  'pupil-named': null,
  'parent-matter': 12,
  impersonation: 24,
  copyright: 24,
  other: 12,
};

/** So many days before an incident goes it is said that it will. */
export const WARNS_DAYS = 30;

/** On which day it goes; null: it is open, its kind is not known, or its kind stays. */
export function goesOn(
  { kind, closed }: Pick<Incident, 'kind' | 'closed'>,
  retention: Retention,
): Day | null {
  const months = kind === null ? null : retention[kind];
  return closed === null || months === null ? null : addMonths(londonDay(closed.at), months);
}

/** Which are over, and which will be soon. An open one never is. @param today in London. */
export function overOrSoon<I extends Pick<Incident, 'kind' | 'closed'>>(
  all: readonly I[],
  retention: Retention,
  today: Day,
): { readonly over: I[]; readonly soon: I[] } {
  const dayOf = (one: I) => goesOn(one, retention) ?? '9999-12-31';
  const warned = addDays(today, WARNS_DAYS);
  return {
    over: all.filter((one) => dayOf(one) <= today),
    soon: all.filter((one) => dayOf(one) > today && dayOf(one) <= warned),
  };
}

/** The same day of a later month, or that month's last. */
function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const count = year * 12 + (month - 1) + months;
  const to = `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
  const last = Number(addDays(addDays(`${to}-28`, 4).slice(0, 8).concat('01'), -1).slice(8));
  return `${to}-${String(Math.min(date, last)).padStart(2, '0')}`;
}
