import * as v from 'valibot';
import { addDays, type Day, daySchema } from './day.ts';
import { decision } from './decision.ts';
import type { Register } from './derive.ts';
import type { BodyOf, ConsentBody } from './events.ts';
import type { Details, Evidence, Permission, Pupil, PupilId } from './pupil.ts';
import { USES, type Use } from './uses.ts';

/** The event that adds a pupil. `id` is random, made by the caller. */
export function addPupil(id: PupilId, details: Details, evidence: Evidence): BodyOf<'pupil-added'> {
  return { type: 'pupil-added', pupil: id, details, evidence };
}

const DETAILS = [
  'forenames',
  'surnames',
  'admissionNumber',
  'upn',
  'born',
  'yearGroup',
  'className',
] as const satisfies readonly (keyof Details)[];

/** The event that carries only what was changed of a pupil; null when nothing was. */
export function editPupil(
  pupil: Pupil,
  details: Details,
  evidence: Evidence,
): BodyOf<'pupil-changed'> | null {
  const changed = DETAILS.filter(
    (field) => JSON.stringify(pupil[field]) !== JSON.stringify(details[field]),
  );
  const change = Object.fromEntries(changed.map((field) => [field, details[field]]));
  return changed.length === 0 ? null : { type: 'pupil-changed', pupil: pupil.id, change, evidence };
}

/**
 * Earlier noes of other people that a new yes for these uses would have to take back; a person is
 * asked about them, and their ids go into the event's `settles`.
 */
export function objectionsTo(pupil: Pupil, uses: readonly Use[]): Permission['objections'] {
  const all = uses.flatMap((use) => pupil.permissions[use]?.objections ?? []);
  return all.filter(({ event }, index) => all.findIndex((one) => one.event === event) === index);
}

export interface Withdrawal {
  readonly pupil: PupilId;
  /** Empty: for everything, as a parent on the phone means it. */
  readonly uses: readonly Use[];
  /** First day on which it counts. */
  readonly on: Day;
  readonly givenBy: string;
  readonly relationship: string;
  readonly evidence: Evidence;
}

export function withdraw({ uses, ...rest }: Withdrawal): BodyOf<'consent-withdrawn'> {
  return { type: 'consent-withdrawn', ...rest, uses: uses.length > 0 ? [...uses] : [...USES] };
}

/** A bulk renewal always says where it comes from (domain: only with source, date and recorder). */
export const renewalSchema = v.pipe(
  v.strictObject({
    source: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300)),
    from: daySchema,
    until: daySchema,
  }),
  v.check(({ from, until }) => from <= until, 'ends before it begins'),
);
export type Renewal = v.InferOutput<typeof renewalSchema>;

export interface Renewed {
  readonly bodies: readonly BodyOf<'consent-recorded'>[];
  /** Pupils with no consent to renew: whoever did not plainly agree is asked anew. */
  readonly skipped: readonly PupilId[];
}

/**
 * Renews what was agreed, on the same terms. Only a plain yes is renewed, run out or not: never a
 * no, a withdrawal or a disagreement.
 */
export function renew(register: Register, ids: readonly PupilId[], renewal: Renewal): Renewed {
  const bodies: BodyOf<'consent-recorded'>[] = [];
  const skipped: PupilId[] = [];
  for (const id of ids) {
    const pupil = register.pupils.get(id);
    const renewed = pupil ? renewedOf(pupil, renewal) : [];
    if (renewed.length === 0) skipped.push(id);
    bodies.push(...renewed);
  }
  return { bodies, skipped };
}

function renewedOf(pupil: Pupil, { source, from, until }: Renewal): BodyOf<'consent-recorded'>[] {
  const evidence: Evidence = { kind: 'renewal', reference: source };
  const byTerms = new Map<string, BodyOf<'consent-recorded'>>();
  for (const use of USES) {
    const permission = pupil.permissions[use];
    if (permission === undefined || !isAgreed(pupil, use, permission, from)) continue;
    // What was agreed to for longer must not be cut short.
    if (permission.until !== null && permission.until >= until) continue;
    const { givenBy, relationship, parentalResponsibility, conditions } = permission;
    const starts = startOf(permission, from);
    const terms = {
      givenBy,
      relationship,
      parentalResponsibility,
      conditions,
      from: starts,
      until,
    };
    const key = JSON.stringify(terms);
    const answers = { ...byTerms.get(key)?.answers, [use]: 'yes' as const };
    byTerms.set(key, {
      type: 'consent-recorded',
      pupil: pupil.id,
      evidence,
      settles: [],
      ...terms,
      answers,
    });
  }
  return [...byTerms.values()];
}

/** Agreed to on its last day, which may be past; somebody who has left is asked nothing. */
function isAgreed(pupil: Pupil, use: Use, { until, objections }: Permission, from: Day): boolean {
  const { leavingDate } = pupil;
  if (until === null || objections.length > 0) return false;
  if (leavingDate !== null && leavingDate < from) return false;
  return decision({ ...pupil, leavingDate: null }, use, until).ok;
}

/** A consent that still holds the day before goes on without a gap. */
function startOf({ from, until }: Permission, next: Day): Day {
  return until !== null && until >= addDays(next, -1) && from !== null && from < next ? from : next;
}

/** The event that makes others as if they had not been; itself undoable. */
export function undo(events: readonly string[], reason: string): ConsentBody {
  return { type: 'event-undone', events: [...events], reason };
}
