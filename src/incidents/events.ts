import * as v from 'valibot';
import {
  AUTHORITIES,
  INCIDENT_KINDS,
  incidentKindSchema,
  PLACES,
  RESULTS,
  SEVERITIES,
  TOLD,
} from './kinds.ts';

/** An incident, or a piece of evidence: random, and of nobody. */
const uuid = v.pipe(v.string(), v.uuid());
/** UTC milliseconds. */
const instant = v.pipe(v.number(), v.integer(), v.minValue(0));
const handle = v.pipe(v.string(), v.regex(/^\w{1,20}$/));
const account = v.nullable(v.pipe(v.string(), v.regex(/^\d{1,25}$/)));
const said = (most: number) => v.pipe(v.string(), v.maxLength(most));
/** A reason in somebody's own words. */
const why = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(1_000));
/** What an authority or X answered with, to be quoted later; '': none was given. */
const reference = v.pipe(v.string(), v.trim(), v.maxLength(100));

/** An address on x.com without what follows it: nothing in it is more than a handle or a number. */
export const linkSchema = v.pipe(
  v.string(),
  v.regex(/^https:\/\/x\.com\/[\w/-]{1,120}$/, 'not an address of a post or an account on x.com'),
);

/** What X showed of the post; untrusted, and shown only as text or in a sandboxed frame. */
export const evidenceSchema = v.strictObject({
  post: v.nullable(v.pipe(v.string(), v.regex(/^\d{1,25}$/))),
  author: v.strictObject({ id: account, handle, name: said(200) }),
  /** Exact words. */
  words: said(25_000),
  /** When it was posted; null: X did not say. */
  at: v.nullable(instant),
  seenAt: instant,
  /** Whom it answers, and what it quotes. */
  answers: v.nullable(handle),
  quotes: v.nullable(v.strictObject({ handle, words: said(25_000) })),
  /** Its markup, sanitised before it came here; '': it was not kept. */
  html: said(200_000),
});
export type Evidence = v.InferOutput<typeof evidenceSchema>;

/** What somebody has done about it. To leave out the report or the block needs a reason. */
export const stepSchema = v.variant('is', [
  v.strictObject({ is: v.literal('assessed'), severity: v.picklist(SEVERITIES), why }),
  v.strictObject({ is: v.literal('reported'), reference }),
  v.strictObject({ is: v.literal('not-reported'), why }),
  v.strictObject({ is: v.literal('blocked'), shown: v.boolean() }),
  v.strictObject({ is: v.literal('not-blocked'), why }),
  v.strictObject({ is: v.literal('told'), who: v.picklist(TOLD), name: said(100) }),
  v.strictObject({ is: v.literal('escalated'), to: v.picklist(AUTHORITIES), reference }),
  v.strictObject({ is: v.literal('supported'), words: why }),
  v.strictObject({ is: v.literal('noted'), words: why }),
]);
export type Step = v.InferOutput<typeof stepSchema>;

/** What can happen to an incident. Entries are added and never rewritten: a correction is one too. */
export const incidentBodySchema = v.variant('type', [
  v.strictObject({
    type: v.literal('incident-opened'),
    incident: uuid,
    kind: incidentKindSchema,
    foundAt: instant,
    place: v.picklist(PLACES),
    link: v.nullable(linkSchema),
  }),
  v.strictObject({
    type: v.literal('incident-kind-changed'),
    incident: uuid,
    kind: incidentKindSchema,
    why,
  }),
  /** Sealed under a key of its own, so that it can go without the record of what was done. */
  v.strictObject({
    type: v.literal('evidence-kept'),
    incident: uuid,
    evidence: uuid,
    of: evidenceSchema,
  }),
  v.strictObject({ type: v.literal('incident-step'), incident: uuid, step: stepSchema }),
  /** A step that was recorded by mistake: it stays readable, and counts no more. */
  v.strictObject({
    type: v.literal('step-struck'),
    incident: uuid,
    of: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
    why,
  }),
  v.strictObject({
    type: v.literal('incident-closed'),
    incident: uuid,
    result: v.picklist(RESULTS),
    why,
  }),
  v.strictObject({ type: v.literal('incident-reopened'), incident: uuid, why }),
  /** Its time was over and its key is destroyed; that there was one of its kind stays for the figures. */
  v.strictObject({
    type: v.literal('incident-erased'),
    incident: uuid,
    kind: v.nullable(v.picklist(INCIDENT_KINDS)),
    openedAt: v.nullable(instant),
  }),
]);
export type IncidentBody = v.InferOutput<typeof incidentBodySchema>;
export type IncidentBodyOf<T extends IncidentBody['type']> = Extract<IncidentBody, { type: T }>;

/** A body with what src/records says of it: `at` in UTC milliseconds, `by` the person's id. */
export interface IncidentEvent {
  readonly id: string;
  readonly at: number;
  readonly by: string;
  readonly body: IncidentBody;
}

/** Under whose key the event is sealed: a random id; null: it is the school's. */
export function incidentSubjectOf(body: IncidentBody): string | null {
  if (body.type === 'evidence-kept') return body.evidence;
  return body.type === 'incident-erased' ? null : body.incident;
}
