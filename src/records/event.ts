import * as v from 'valibot';

/** Whom an event is about: a random id, never a UPN or an admission number. */
export const subjectSchema = v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/));

/** Where a subject's id would stand: an event of the whole school. */
export const SCHOOL = 'school';
/** Where it can't be said whom a loss is about: everybody. */
export const ANYONE = 'anyone';

/** What is sealed of an event. Its id and its subject stand outside, and are bound to it. */
export const payloadSchema = v.strictObject({
  type: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** UTC milliseconds. */
  at: v.pipe(v.number(), v.integer()),
  /** The id of the person who decided. */
  by: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
  body: v.unknown(),
});
export type Payload = v.InferOutput<typeof payloadSchema>;

/** An event as it is read: the body is of its kind's present version, and parsed. */
export interface RecordedEvent extends Payload {
  readonly id: string;
  /** Null for an event of the whole school. */
  readonly subject: string | null;
}

/** An event to be added. */
export interface NewEvent {
  readonly subject: string | null;
  readonly type: string;
  readonly body: unknown;
}
