import * as v from 'valibot';
import { daySchema } from '../consent/day.ts';
import { assessmentSchema, FOLLOWER_VERDICTS } from '../followers/assessment.ts';
import {
  CARRIED_OUT,
  decisionEventSchema,
  decisionSchema,
  OUTCOMES,
  walkKindSchema,
} from '../followers/check/decisions.ts';
import {
  concernSchema,
  concernWhySchema,
  signedSchema,
  whySchema,
} from '../followers/check/events.ts';
import { LEFT_ON_X } from '../followers/check/left-on-x.ts';
import { weekSettingsSchema } from '../followers/check/week.ts';
import { followerIdSchema, profileSchema } from '../followers/profile.ts';
import { followerCheckSchema } from './followers.ts';

/**
 * What our own pages ask the worker about followers; see list.ts. Whole profiles go along, and what may
 * be a sign of a pupil, so none of this is ever sent to a page on X.
 */

const instant = v.pipe(v.number(), v.integer(), v.minValue(0));
const person = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const nothing = v.strictObject({});
const outcome = v.nullable(v.strictObject({ is: v.picklist(OUTCOMES), at: instant }));

/** An account that waits for a person. */
export const openFollowerSchema = v.strictObject({
  id: followerIdSchema,
  /** null: a walk has met it, and nothing of it was read. */
  profile: v.nullable(profileSchema),
  assessment: v.nullable(assessmentSchema),
  /** Met for the first time in the check that is open. */
  fresh: v.boolean(),
  /** Decided and not over: a colleague is asked, or X has not shown it. */
  decided: v.nullable(
    v.strictObject({
      ...{ event: decisionEventSchema, decision: decisionSchema, why: whySchema },
      ...{ at: instant, by: person, outcome },
    }),
  ),
  /** What X does still though it was taken back or decided otherwise; null: nothing. */
  onX: v.nullable(v.picklist(LEFT_ON_X)),
  /** A concern about it is open. */
  concern: v.boolean(),
});
export type OpenFollower = v.InferOutput<typeof openFollowerSchema>;

export const followerDecisionSchema = v.strictObject({
  event: decisionEventSchema,
  at: instant,
  by: person,
  id: followerIdSchema,
  /** While it waits, or was blocked and its profile is kept; null: nothing is. */
  profile: v.nullable(v.pick(profileSchema, ['handle', 'name', 'bio'])),
  decision: decisionSchema,
  why: whySchema,
  verdict: v.nullable(v.picklist(FOLLOWER_VERDICTS)),
  signals: v.array(v.string()),
  outcome,
  undone: v.nullable(v.strictObject({ at: instant, by: person })),
  /** It counts: nothing was decided since, and who was blocked or removed does not follow again. */
  stands: v.boolean(),
});
export type FollowerDecision = v.InferOutput<typeof followerDecisionSchema>;

export const followerConcernSchema = v.strictObject({
  concern: concernSchema,
  ...v.pick(followerDecisionSchema, ['id', 'profile']).entries,
  /** It is opened first, then closed and opened by turns. */
  steps: v.array(
    v.variant('is', [
      v.strictObject({ is: v.literal('opened'), at: instant, by: person }),
      v.strictObject({ is: v.literal('closed'), at: instant, by: person, why: concernWhySchema }),
    ]),
  ),
});
export type FollowerConcern = v.InferOutput<typeof followerConcernSchema>;

export const followerCheckRecordSchema = v.strictObject({
  id: v.string(),
  kind: walkKindSchema,
  beganAt: instant,
  by: person,
  signed: v.nullable(v.strictObject({ ...signedSchema.entries, at: instant, by: person })),
});
export type FollowerCheckRecord = v.InferOutput<typeof followerCheckRecordSchema>;

export const followerWeekSchema = v.strictObject({
  due: v.nullable(daySchema),
  dueDays: v.nullable(v.pipe(v.number(), v.integer())),
  next: daySchema,
  reminder: v.picklist(['none', 'gentle', 'insistent']),
  settings: weekSettingsSchema,
});
export type FollowerWeek = v.InferOutput<typeof followerWeekSchema>;

/** As many as a page is given at once; the gravest first. */
export const MOST_OPEN = 2_000;
/** Of those who have renamed themselves; in a week they are a handful. */
export const MOST_RENAMED = 200;
/** Of the known-good list, the newest first. */
export const MOST_GOOD = 1_000;

export const FOLLOWER_CALLS = {
  /** Whether the check is due: days only, so that it can be asked while nobody has the list open. */
  'followers-due': {
    question: nothing,
    answer: v.pick(followerWeekSchema, ['due', 'dueDays', 'reminder']),
  },
  /** What waits for a person, and how the check stands. */
  'followers-read': {
    question: nothing,
    answer: v.strictObject({
      check: followerCheckSchema,
      week: followerWeekSchema,
      open: v.pipe(v.array(openFollowerSchema), v.maxLength(MOST_OPEN)),
      /** How many wait in all. */
      all: count,
      /** Profiles of blocked accounts that are kept. */
      kept: count,
      /** The known-good list; `handle` null: nothing was read of it. */
      good: v.pipe(
        v.array(
          v.strictObject({
            ...v.pick(followerDecisionSchema, ['id', 'event', 'at', 'by', 'why']).entries,
            handle: v.nullable(profileSchema.entries.handle),
          }),
        ),
        v.maxLength(MOST_GOOD),
      ),
      /** Met in the open check under another handle than before; null: nothing was read of it. */
      renamed: v.pipe(
        v.array(
          v.strictObject({
            id: followerIdSchema,
            profile: v.nullable(v.pick(profileSchema, ['handle', 'name'])),
          }),
        ),
        v.maxLength(MOST_RENAMED),
      ),
    }),
  },
  /** Everything recorded: checks, weeks that were missed, decisions, the oldest first. */
  'followers-log': {
    question: nothing,
    answer: v.strictObject({
      checks: v.array(followerCheckRecordSchema),
      missed: v.array(v.strictObject({ day: daySchema, at: instant })),
      decisions: v.array(followerDecisionSchema),
      /** Who may be a pupil, open and closed, whatever was decided of the account. */
      concerns: v.array(followerConcernSchema),
      erasedConcerns: v.array(v.strictObject({ at: instant, by: person })),
    }),
  },
  /** Several at once may be kept where none is flagged; anything else is one by one. */
  'followers-decide': {
    question: v.strictObject({
      ids: v.pipe(v.array(followerIdSchema), v.minLength(1), v.maxLength(MOST_OPEN)),
      decision: decisionSchema,
      why: whySchema,
      /** By a press that keeps several, even where only one is left: never one that is flagged. */
      together: v.boolean(),
    }),
    answer: v.strictObject({ ids: v.array(followerIdSchema) }),
  },
  /** Takes that decision back, once. */
  'followers-undo': {
    question: v.strictObject({ id: followerIdSchema, event: decisionEventSchema }),
    answer: nothing,
  },
  /** Blocks or removes through X's own controls what was decided so. */
  'followers-carry-out': { question: v.strictObject({ id: followerIdSchema }), answer: nothing },
  /** A person says that it is done on X, where nobody has seen it. */
  'followers-by-hand': {
    question: v.strictObject({ id: followerIdSchema, decision: v.picklist(CARRIED_OUT) }),
    answer: nothing,
  },
  /** What was blocked or removed from X, and listed still for a sign that X is not shown, was looked at. */
  'followers-looked': { question: v.strictObject({ id: followerIdSchema }), answer: nothing },
  /** A person says that they have unblocked on X what X blocked still. */
  'followers-unblocked': { question: v.strictObject({ id: followerIdSchema }), answer: nothing },
  /** Opens the list of followers on X; the walk is started there. */
  'followers-start': { question: nothing, answer: nothing },
  /** Opens an account's profile on X. */
  'followers-open': { question: v.strictObject({ id: followerIdSchema }), answer: nothing },
  /** The walk ends where it is. */
  'followers-stop': { question: nothing, answer: nothing },
  'followers-sign': { question: nothing, answer: v.strictObject({ signed: signedSchema }) },
  'followers-week': {
    question: v.strictObject({ settings: weekSettingsSchema }),
    answer: nothing,
  },
  /**
   * The safeguarding lead opens a concern: from then on, and only then, it is kept that it may be a pupil.
   * One about the same account that was closed is opened again.
   */
  'followers-concern': { question: v.strictObject({ id: followerIdSchema }), answer: nothing },
  'followers-concern-close': {
    question: v.strictObject({ concern: concernSchema, why: concernWhySchema }),
    answer: nothing,
  },
  /** Opens again what was closed, whether or not there is a sign of a pupil still. */
  'followers-concern-again': {
    question: v.strictObject({ concern: concernSchema }),
    answer: nothing,
  },
  /** Destroys what a closed one says, for good, after the lead's passphrase was typed again. */
  'followers-concern-erase': {
    question: v.strictObject({
      concern: concernSchema,
      passphrase: v.pipe(v.string(), v.maxLength(1_000)),
    }),
    answer: nothing,
  },
} as const;
