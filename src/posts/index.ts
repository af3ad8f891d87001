/** What the school has on X: what is recorded of it, who is shown, and what must come down. */
export { postsHeld } from './access.ts';
export {
  type Affected,
  affected,
  isWaiting,
  type Refused,
  type ToLookAt,
  type ToTakeDown,
} from './affected.ts';
export {
  type Down,
  derivePosts,
  type Growing,
  grow,
  grown,
  isBelieved,
  type Post,
} from './derive.ts';
export {
  type Given,
  linksOf,
  mediaSchema,
  NOT_CHECKED,
  type NotChecked,
  type PostBody,
  type PostBodyOf,
  type PostEvent,
  postBodySchema,
  postSubjectOf,
  SHOWN,
  type Shown,
} from './events.ts';
export {
  addressOf,
  type Item,
  type ItemKind,
  itemSchema,
  kindOf,
  madeAt,
  postIdSchema,
} from './item.ts';
export type { OpenLimit, WhyRefused } from './limits.ts';
export { answerFor, postOfKey, saysTheSame } from './quoted.ts';
export { isBefore, isUnchecked, postsShowing, type Waiting, waitingOf } from './standing.ts';
export { whereToLook } from './where.ts';
