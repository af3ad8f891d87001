/** Followers: Profile -> Assessment. Pure. */
export { assess } from './assess.ts';
export {
  type Assessment,
  assessmentSchema,
  type FollowerVerdict,
  type Reason,
  type ReasonKind,
  type Weight,
} from './assessment.ts';
export { type FollowerId, followerIdSchema, type Profile, profileSchema } from './profile.ts';
export type { FollowerContext, Signal } from './signal.ts';
export { SIGNALS } from './signals/index.ts';
