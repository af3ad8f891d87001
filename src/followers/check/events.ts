import * as v from 'valibot';
import { daySchema } from '../../consent/day.ts';
import { FOLLOWER_VERDICTS, reasonSchema } from '../assessment.ts';
import { followerIdSchema, profileSchema } from '../profile.ts';
import {
  CARRIED_OUT,
  concernReasonSchema,
  DECIDED_ON,
  DECISIONS,
  decisionEventSchema,
  decisionReasonSchema,
  decisionSchema,
  OUTCOMES,
  WALK_ENDS,
  walkKindSchema,
} from './decisions.ts';
import { metSchema } from './met.ts';

/** A check, a kept profile, a concern: random, and of nobody. */
const uuid = v.pipe(v.string(), v.uuid());
/** UTC milliseconds. */
const instant = v.pipe(v.number(), v.integer(), v.minValue(0));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000));
/** Which decision is meant; without it, as records from before have it: the one that stood then. */
const of = v.optional(decisionEventSchema);
const textsReadSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));
const signals = v.pipe(v.array(reasonSchema.entries.signal), v.maxLength(40));

const ownWhySchema = v.strictObject({
  is: v.literal('own'),
  words: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300)),
});

/** Why it was decided so: one of the usual reasons, or own words. */
export const whySchema = v.variant('is', [
  v.strictObject({ is: v.literal('usual'), reason: decisionReasonSchema }),
  ownWhySchema,
]);
export type DecisionWhy = v.InferOutput<typeof whySchema>;

/** The same of a concern that is closed. */
export const concernWhySchema = v.variant('is', [
  v.strictObject({ is: v.literal('usual'), reason: concernReasonSchema }),
  ownWhySchema,
]);
export type ConcernWhy = v.InferOutput<typeof concernWhySchema>;

/** A concern: random, and of nobody. */
export const concernSchema = uuid;

/** The record that a finished check leaves: figures only. */
export const signedSchema = v.strictObject({
  check: uuid,
  kind: walkKindSchema,
  /** The day it was signed on. */
  day: daySchema,
  /** The day its walk ended, for which it counts; older records do not have it. */
  walked: v.optional(daySchema),
  /** How many followed, as X said; null: X did not say. */
  total: v.nullable(count),
  /** When X said so; older records do not have it. */
  totalAt: v.optional(v.nullable(instant)),
  /** Against the check before; null: there was none, or one of both totals is not known. */
  change: v.nullable(v.pipe(v.number(), v.integer())),
  seen: count,
  /** Met for the first time; of a baseline that is everybody. */
  fresh: count,
  renamed: count,
  flagged: count,
  /** Of these, whom the check before had not left flagged; older records do not have it. */
  newly: v.optional(count),
  /** Decided about by a person. */
  reviewed: count,
  decisions: v.strictObject(v.entriesFromList(DECISIONS, count)),
  /** Flagged and not decided: they stay on the list. */
  open: count,
  /** Blocks and removals that X has not shown. */
  waiting: count,
  /** What X did not show, as far as it can be told; null: it can't. */
  notSeen: v.nullable(count),
  /** Who follows no more; null: only a complete walk can tell, made in one go. */
  left: v.nullable(count),
  ended: v.picklist(WALK_ENDS),
});
export type Signed = v.InferOutput<typeof signedSchema>;

/** What can happen in the check of followers. */
export const followerBodySchema = v.variant('type', [
  /** A person has started it; of one that is open: its walk goes on, or goes further. */
  v.strictObject({
    type: v.literal('check-begun'),
    check: uuid,
    kind: walkKindSchema,
    total: v.nullable(count),
  }),
  /** The walk has met these. */
  v.strictObject({ type: v.literal('followers-met'), check: uuid, met: metSchema }),
  v.strictObject({
    type: v.literal('walk-ended'),
    check: uuid,
    how: v.picklist(WALK_ENDS),
    seen: count,
    total: v.nullable(count),
    totalAt: v.optional(v.nullable(instant)),
    /** It has met everybody, in one go (complete.ts); older records do not have it. */
    complete: v.optional(v.boolean()),
  }),
  /** A complete walk did not meet these any more. */
  v.strictObject({ type: v.literal('followers-left'), check: uuid, left: metSchema }),
  v.strictObject({
    type: v.literal('follower-decided'),
    /** Of which check; null: beside any. */
    check: v.nullable(uuid),
    id: followerIdSchema,
    decision: decisionSchema,
    why: whySchema,
    /** What was thought of it then; null: nothing was. */
    verdict: v.nullable(v.picklist(FOLLOWER_VERDICTS)),
    /** Neither says anything of a sign of a pupil, nor does the verdict rest on one. */
    signals,
    /** Without it, as records from before have it: in our own pages. */
    where: v.optional(v.picklist(DECIDED_ON)),
    /** Of every account decided about in our own pages: which texts were read (pupil.ts), and nothing of them. */
    read: v.optional(textsReadSchema),
    /** Of the known-good list only, which a person reads: how the account was called then. */
    handle: v.optional(profileSchema.entries.handle),
  }),
  /** A person takes a decision back; nothing is undone on X by it. */
  v.strictObject({ type: v.literal('decision-undone'), id: followerIdSchema, of }),
  /** What became of a block or a removal on X; it may have been taken back meanwhile. */
  v.strictObject({
    type: v.literal('follower-done'),
    id: followerIdSchema,
    decision: v.picklist(CARRIED_OUT),
    outcome: v.picklist(OUTCOMES),
    of,
  }),
  /** A person says that X blocks it no more, after a block that was taken back. */
  v.strictObject({ type: v.literal('block-lifted'), id: followerIdSchema }),
  /** The profile as it was when it was blocked. Sealed under a key of its own, which is destroyed in time. */
  v.strictObject({ type: v.literal('profile-kept'), kept: uuid, profile: profileSchema }),
  v.strictObject({ type: v.literal('check-signed'), ...signedSchema.entries }),
  /** Nobody has checked from that day to the next on which it was due. */
  v.strictObject({ type: v.literal('week-missed'), day: daySchema }),
  /**
   * The safeguarding lead opens a concern about a follower who may be a pupil, or one again that was
   * closed. Under a key of its own, with its closing.
   */
  v.strictObject({
    type: v.literal('pupil-concern-opened'),
    concern: concernSchema,
    id: followerIdSchema,
    signals,
  }),
  v.strictObject({
    type: v.literal('pupil-concern-closed'),
    concern: concernSchema,
    why: concernWhySchema,
  }),
  /** The key of a closed concern was destroyed: what it was can't be read any more. */
  v.strictObject({ type: v.literal('pupil-concern-erased'), concern: concernSchema }),
]);
export type FollowerBody = v.InferOutput<typeof followerBodySchema>;
export type FollowerBodyOf<T extends FollowerBody['type']> = Extract<FollowerBody, { type: T }>;

/** A body with what src/records says of it: `at` in UTC milliseconds, `by` the person's id. */
export interface FollowerEvent {
  readonly id: string;
  readonly at: number;
  readonly by: string;
  readonly body: FollowerBody;
}

/** Under whose key the event is sealed: a random id; null: it is the school's. */
export function followerSubjectOf(body: FollowerBody): string | null {
  if (body.type === 'profile-kept') return body.kept;
  const concerns = body.type === 'pupil-concern-opened' || body.type === 'pupil-concern-closed';
  return concerns ? body.concern : null;
}
