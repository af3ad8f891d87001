import * as v from 'valibot';
import { FOLLOWER_VERDICTS, reasonSchema } from '../followers/assessment.ts';
import {
  decisionEventSchema,
  decisionReasonSchema,
  decisionSchema,
  WALK_ENDS,
  walkKindSchema,
} from '../followers/check/decisions.ts';
import { followerIdSchema, profileSchema } from '../followers/profile.ts';

/**
 * What a followers page on X and the worker say to each other (parts of protocol.ts). The worker tells
 * no text: signals and counts only, never a reason of the kind `pupil` (house: what the worker tells x.com).
 */

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000));

/** A full answer of X's holds 20 to 70 (x-web-client.md 3.3). */
export const MOST_PROFILES = 100;

export {
  DECISION_REASONS,
  DECISIONS,
  type Decision,
  type DecisionReason,
  decisionReasonSchema,
  decisionSchema,
  leavesOff,
  WALK_ENDS,
  WALK_KINDS,
  type WalkKind,
  walkKindSchema,
} from '../followers/check/decisions.ts';

/** From the page. `owner`: whose followers X says they are; null: read from cells. */
export const followersFromPageSchema = v.variant('type', [
  /** Accounts in the list's own order, newest follower first; told once each in a life of the page. */
  v.strictObject({
    type: v.literal('followers-seen'),
    owner: v.nullable(followerIdSchema),
    profiles: v.pipe(v.array(profileSchema), v.minLength(1), v.maxLength(MOST_PROFILES)),
  }),
  /** How many follow the school, as its profile says. */
  v.strictObject({ type: v.literal('followers-total'), total: count }),
  /** A person starts, pauses, resumes or stops the walk down the list, in this tab. */
  v.strictObject({
    type: v.literal('walk-press'),
    press: v.variant('what', [
      /** `start-anew`: once the page has loaded X's list anew, which may be days old (x-web-client 3.3). */
      v.strictObject({ what: v.picklist(['start', 'start-anew']), kind: walkKindSchema }),
      v.strictObject({ what: v.picklist(['pause', 'resume', 'stop']) }),
    ]),
  }),
  /** What the walk has met since it last said so, in the list's order; `end`: X's end of the list. */
  v.strictObject({
    type: v.literal('walk-step'),
    ids: v.pipe(v.array(followerIdSchema), v.maxLength(MOST_PROFILES)),
    end: v.boolean(),
    /** X has said so itself. */
    said: v.optional(v.boolean()),
  }),
  /** The walk can't go on for now: X does not answer, or draws no more. */
  v.strictObject({
    type: v.literal('walk-stuck'),
    why: v.picklist(['rate-limit', 'error', 'hidden', 'left-page']),
  }),
  /** A person decides about one account, or keeps several that are not flagged, by one press. */
  v.strictObject({
    type: v.literal('follower-decide'),
    ids: v.pipe(v.array(followerIdSchema), v.minLength(1), v.maxLength(MOST_PROFILES)),
    decision: decisionSchema,
    reason: decisionReasonSchema,
    /** By the press that keeps several, even where only one is left: never one that is flagged. */
    together: v.boolean(),
  }),
  /** A person takes that decision back. */
  v.strictObject({
    type: v.literal('follower-undo'),
    id: followerIdSchema,
    event: decisionEventSchema,
  }),
  /** Whether it is to be carried out still; asked before X's own control is pressed. */
  v.strictObject({
    type: v.literal('follower-still'),
    id: followerIdSchema,
    decision: v.picklist(['block', 'remove']),
  }),
  /** What became of a block or removal through X's own controls. */
  v.strictObject({
    type: v.literal('follower-done'),
    id: followerIdSchema,
    decision: v.picklist(['block', 'remove']),
    outcome: v.picklist(['seen', 'refused', 'not-found']),
  }),
  /** Opens the review list in a page of our own. */
  v.strictObject({ type: v.literal('open-followers') }),
]);

/** What is thought of one account, as a page on X may know it. */
export const followerMarkSchema = v.strictObject({
  id: followerIdSchema,
  verdict: v.picklist(FOLLOWER_VERDICTS),
  /** Without any of the kind `pupil`. */
  reasons: v.pipe(v.array(reasonSchema), v.maxLength(20)),
  /** Not met before this check. */
  fresh: v.boolean(),
  decided: v.nullable(decisionSchema),
  /** Which decision that is, to take it back by. */
  event: v.nullable(decisionEventSchema),
  /** A block or removal that X has not shown yet. */
  waiting: v.boolean(),
  /** X blocks it still though the block was taken back or decided otherwise here. */
  stillBlocked: v.boolean(),
});
export type FollowerMark = v.InferOutput<typeof followerMarkSchema>;

export const followerCheckSchema = v.strictObject({
  /** `locked`: nobody has the list open, so accounts are judged, and nothing is known or recorded. */
  state: v.picklist(['locked', 'none', 'walking', 'paused', 'review', 'signed']),
  kind: v.nullable(walkKindSchema),
  /** Days since the reminder was due; negative: not due yet; null: there was no check yet. */
  dueDays: v.nullable(v.pipe(v.number(), v.integer())),
  total: v.nullable(count),
  seen: count,
  fresh: count,
  /** Not fine, and not decided yet. */
  flagged: count,
  /** In this check. */
  decided: count,
  /** Known in a row, of the 50 that end a weekly walk. */
  knownInARow: count,
  ended: v.nullable(v.picklist(WALK_ENDS)),
  stuck: v.nullable(v.picklist(['rate-limit', 'error', 'hidden', 'left-page'])),
  /** A person has started the walk, and the page that was loaded for it has yet to begin. */
  begins: v.boolean(),
  /** Days since its walk ended, while it is not signed; null: it has not ended. */
  walkedDays: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** How many followers the check that was signed last has not seen, as far as it could be told. */
  unseenBefore: count,
});
export type FollowerCheck = v.InferOutput<typeof followerCheckSchema>;

/** To the page. */
export const followersToPageSchema = v.variant('type', [
  v.strictObject({
    type: v.literal('follower-marks'),
    marks: v.pipe(v.array(followerMarkSchema), v.maxLength(MOST_PROFILES)),
  }),
  v.strictObject({ type: v.literal('follower-check'), check: followerCheckSchema }),
  /** The decision is recorded: the page carries it out through X's own controls. */
  v.strictObject({
    type: v.literal('follower-carry-out'),
    id: followerIdSchema,
    /** The account's, as it was read last, where the page may not have seen it itself. */
    handle: v.optional(profileSchema.entries.handle),
    decision: v.picklist(['block', 'remove']),
  }),
  /** The answer to `follower-still`. */
  v.strictObject({
    type: v.literal('follower-go'),
    id: followerIdSchema,
    decision: v.picklist(['block', 'remove']),
    may: v.boolean(),
  }),
]);

export type FollowersFromPage = v.InferOutput<typeof followersFromPageSchema>;
export type FollowersToPage = v.InferOutput<typeof followersToPageSchema>;
