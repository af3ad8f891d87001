import type { FollowersTold } from '../../x/observer/follower-calls.ts';
import type { CarryOut } from './carry-out.ts';
import type { PageState } from './state.ts';

/** Heard before anybody has said whose school this is; then the oldest are let go. */
const MOST_EARLY = 10;

/** What the observer says of X's answers, as far as it is about the school's own list. */
export interface Hearing {
  hear(told: FollowersTold): void;
  /** It may have become clear who is signed in. */
  look(): void;
  /** How many follow the school, wherever it was read; null: not read. */
  total(count: number | null): void;
  /** Why X's last answer about the list was none; null: it was one. */
  failed(): 'rate-limit' | 'error' | null;
  /** X is asked again, so that the answer before says nothing any more. */
  asked(): void;
  /** X has said that its list ends where it ends now: its last answer about it was that. */
  ended(): boolean;
}

export function createHearing(state: PageState, carryOut: Pick<CarryOut, 'hear'>): Hearing {
  let early: FollowersTold[] = [];
  let toldTotal: number | null = null;
  let failed: ReturnType<Hearing['failed']> = null;
  let ended = false;

  const total = (count: number | null): void => {
    if (count === null || count === toldTotal) return;
    if (state.send({ type: 'followers-total', total: count })) toldTotal = count;
  };

  const hear = (told: FollowersTold): void => {
    const { school } = state;
    if (school === null || state.handle() === null) {
      early = [...early, told].slice(-MOST_EARLY);
      return;
    }
    carryOut.hear(told);
    if (told.what === 'act') return;
    if (told.operation === 'UserByScreenName') {
      const [own] = told.profiles;
      if (own === undefined || own.id !== school.id) return;
      // X has counted anew, though it may be as many.
      toldTotal = null;
      total(own.followers);
      return;
    }
    // Another account's list is none of ours; the worker looks at it again.
    if (told.owner !== null && told.owner !== school.id) return;
    if (told.operation === 'Followers') {
      failed = told.failed;
      // Where X begins its list anew it has not come to the end again.
      if (told.failed === null) ended = told.end;
    }
    state.accounts.hear(told.profiles, told.owner);
  };

  return {
    hear,
    look() {
      if (early.length === 0 || state.handle() === null) return;
      const before = early;
      early = [];
      for (const told of before) hear(told);
    },
    total,
    failed: () => failed,
    asked() {
      failed = null;
    },
    ended: () => ended,
  };
}
