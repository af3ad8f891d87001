/** The check of followers: what is recorded of it, what follows from that, and when it is due. */
export { isComplete, ONE_GO_MS } from './complete.ts';
export { type Concern, type ConcernStep, concernAbout, isConcernOpen } from './concerns.ts';
export {
  CARRIED_OUT,
  type CarriedOut,
  CONCERN_REASONS,
  type ConcernReason,
  DECISION_REASONS,
  DECISIONS,
  type DecidedOn,
  type Decision,
  type DecisionReason,
  decisionEventSchema,
  decisionReasonSchema,
  decisionSchema,
  leavesOff,
  OUTCOMES,
  type Outcome,
  WALK_ENDS,
  WALK_KINDS,
  type WalkEnd,
  type WalkKind,
  walkKindSchema,
} from './decisions.ts';
export {
  type Check,
  type Decided,
  deriveFollowers,
  type Followers,
  type Kept,
} from './derive.ts';
export {
  type ConcernWhy,
  concernSchema,
  concernWhySchema,
  type DecisionWhy,
  type FollowerBody,
  type FollowerBodyOf,
  type FollowerEvent,
  followerBodySchema,
  followerSubjectOf,
  type Signed,
  signedSchema,
  whySchema,
} from './events.ts';
export { LEFT_ON_X, type LeftOnX, leftOnX } from './left-on-x.ts';
export { type Met, MOST_MET, packMet, piecesOf, unpackMet } from './met.ts';
export { type Report, type ReportLine, reportOf, type SignedAt } from './report.ts';
export { countsFor, signedOf } from './sign.ts';
export {
  countsAsKnown,
  decidedOf,
  hasBaseline,
  hasReturned,
  isDone,
  isGone,
  isKnown,
  isSettled,
  isUnfinished,
  isWaiting,
  knownGood,
  stillFollowing,
} from './standing.ts';
export { REASONS_FOR, usualReason } from './usual-reason.ts';
export { KNOWN_IN_A_ROW, type Step, walkStep } from './walk.ts';
export {
  DEFAULT_WEEK,
  type Holiday,
  isHoliday,
  type Reckoned,
  reckonedSchema,
  stillMissed,
  type Week,
  type WeekSettings,
  weekOf,
  weekSettingsSchema,
} from './week.ts';
