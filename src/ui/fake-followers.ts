import type { Day } from '../consent/index.ts';
import { DEFAULT_WEEK, type Signed } from '../followers/check/index.ts';
import type { FollowerCheck } from '../messages/followers.ts';
import type { AnswerTo } from '../messages/list.ts';

/** For tests of our pages: what the worker says of followers. */
export const checkLike = (more: Partial<FollowerCheck> = {}): FollowerCheck => ({
  state: 'none',
  kind: null,
  dueDays: null,
  total: null,
  seen: 0,
  fresh: 0,
  flagged: 0,
  decided: 0,
  knownInARow: 0,
  ended: null,
  stuck: null,
  begins: false,
  walkedDays: null,
  unseenBefore: 0,
  ...more,
});

export const noFollowers = (day: Day = '2026-11-25'): AnswerTo<'followers-read'> => ({
  check: checkLike(),
  week: { due: day, dueDays: null, next: day, reminder: 'gentle', settings: DEFAULT_WEEK },
  open: [],
  all: 0,
  kept: 0,
  good: [],
  renamed: [],
});

export const NO_LOG: AnswerTo<'followers-log'> = {
  checks: [],
  missed: [],
  decisions: [],
  concerns: [],
  erasedConcerns: [],
};

/** The record that such a check leaves. */
export const signedLike = (check: FollowerCheck, more: Partial<Signed> = {}): Signed => ({
  check: '00000000-0000-4000-8000-000000000001',
  kind: check.kind ?? 'weekly',
  day: '2026-11-25',
  total: check.total,
  change: 8,
  seen: check.seen,
  fresh: check.fresh,
  renamed: 0,
  flagged: check.flagged,
  reviewed: check.decided,
  decisions: { keep: check.decided, good: 0, ask: 0, block: 0, remove: 0 },
  open: check.flagged,
  waiting: 0,
  notSeen: 0,
  left: null,
  ended: check.ended ?? 'known',
  ...more,
});
