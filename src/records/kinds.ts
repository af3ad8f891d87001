import * as v from 'valibot';
import { type Payload, subjectSchema } from './event.ts';

/**
 * A kind of event: what its body holds today, and how a body of an earlier version becomes one of the
 * next. Events are never rewritten: an old body is brought up to date each time it is read.
 */
export interface Kind {
  readonly type: string;
  /** The present version, from 1. */
  readonly version: number;
  readonly body: v.GenericSchema;
  /** `upgrades[n]` makes a body of version n one of n + 1. */
  readonly upgrades?: Readonly<Record<number, (body: unknown) => unknown>>;
}

/** The destruction of a subject's keys. Of the whole school, so that it outlives them. */
export const ERASED = {
  type: 'records/erased',
  version: 1,
  body: v.strictObject({ subjects: v.pipe(v.array(subjectSchema), v.minLength(1)) }),
} as const satisfies Kind;

/** A person has seen a damage and recorded anew what was lost: see `trusted`. */
export const SETTLED = {
  type: 'records/settled',
  version: 1,
  body: v.strictObject({ refs: v.pipe(v.array(v.string()), v.minLength(1)) }),
} as const satisfies Kind;

export type Kinds = ReadonlyMap<string, Kind>;
export const kindsOf = (kinds: readonly Kind[]): Kinds =>
  new Map([...kinds, ERASED, SETTLED].map((kind) => [kind.type, kind]));

/** A payload with its body brought up to date; or why not. */
export function upToDate(kinds: Kinds, payload: Payload): Payload | 'newerVersion' | 'unreadable' {
  const kind = kinds.get(payload.type);
  if (!kind || payload.version > kind.version) return 'newerVersion';
  let { body } = payload;
  for (let version = payload.version; version < kind.version; version++) {
    const upgrade = kind.upgrades?.[version];
    if (!upgrade) return 'unreadable';
    body = upgrade(body);
  }
  const parsed = v.safeParse(kind.body, body);
  if (!parsed.success) return 'unreadable';
  return { ...payload, version: kind.version, body: parsed.output };
}
