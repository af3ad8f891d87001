import type { DecisionReason, FollowerCheck, FollowersFromPage } from '../../messages/followers.ts';
import type { Link } from '../link.ts';
import { type Accounts, createAccounts } from './accounts.ts';
import type { BarFacts } from './bar-view.ts';

/** The school whose list of followers it is about. */
export interface SchoolList {
  readonly handle: string;
  /** The official account's number; null: not learned yet. */
  readonly id: string | null;
  official(): boolean;
}

/** What one page knows of the list and of the check; its parts read and write it. */
export interface PageState {
  school: SchoolList | null;
  check: FollowerCheck | null;
  /** The worker has had time to say how the check stands, and has not. */
  silent: boolean;
  /** The account in question, and the reason chosen for it; null: none, and the usual one. */
  selected: string | null;
  reason: DecisionReason | null;
  /** The account in question was sought in X's list, and is not where it was. */
  lost: boolean;
  busy: BarFacts['busy'];
  done: BarFacts['done'];
  readonly accounts: Accounts;
  /** Blocked or removed from this page. */
  readonly acted: Set<string>;
  /** Says something to the worker. @returns whether anybody heard it. */
  send(says: FollowersFromPage): boolean;
  /** The handle of the list that may be read now; null: somebody else is signed in, or there is no school. */
  handle(): string | null;
}

export function createState(link: Pick<Link, 'send'>): PageState {
  const send = (says: FollowersFromPage): boolean =>
    link.send({ type: 'followers', says }) === null;
  const state: PageState = {
    school: null,
    check: null,
    silent: false,
    selected: null,
    reason: null,
    lost: false,
    busy: null,
    done: null,
    accounts: createAccounts(send),
    acted: new Set(),
    send,
    handle: () => (state.school?.official() === true ? state.school.handle : null),
  };
  return state;
}
