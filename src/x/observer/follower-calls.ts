import type { Profile } from '../../followers/profile.ts';
import { digits, fromJson, inside } from './inside.ts';
import { readOneUser, readUserList } from './users.ts';

/** X's calls about followers (x-web-client 7.1, 7.2, 7.5). */
export const LIST_OPERATIONS = ['Followers', 'BlueVerifiedFollowers', 'UserByScreenName'] as const;
export type ListOperation = (typeof LIST_OPERATIONS)[number];

/**
 * What the observer tells of an answer about followers: what X shows to everybody, and numbers. The
 * page can say the same by itself, so whoever hears it parses it and takes it for what the page says.
 */
export type FollowersTold =
  | {
      readonly what: 'list';
      readonly operation: ListOperation;
      /** Whose list was asked for; null: the request does not say. */
      readonly owner: string | null;
      readonly profiles: readonly Profile[];
      readonly end: boolean;
      /** Why X gave none. */
      readonly failed: 'rate-limit' | 'error' | null;
    }
  | {
      readonly what: 'act';
      readonly decision: 'block' | 'remove';
      /** Whom; null: the request does not say. */
      readonly id: string | null;
      readonly done: boolean;
    };

/** The event on the window by which the observer speaks of them; its detail is JSON. */
export const FOLLOWERS_EVENT = 'lollipop:followers';

/** As the messages to the worker have it (src/messages/followers.ts). */
export const MOST_AT_ONCE = 100;

export type FollowerCall = ListOperation | 'RemoveFollower' | 'block';

const GRAPHQL = new RegExp(
  `/i/api/graphql/[^/?#]+/(${LIST_OPERATIONS.join('|')}|RemoveFollower)(?:[?#]|$)`,
);
const BLOCK = /\/i\/api\/1\.1\/blocks\/create\.json(?:[?#]|$)/;

/** Which of the calls an address is; null: none of them. */
export function followerCallOf(address: string): FollowerCall | null {
  if (BLOCK.test(address)) return 'block';
  const name = GRAPHQL.exec(address)?.[1];
  if (name === 'RemoveFollower') return name;
  return LIST_OPERATIONS.find((one) => one === name) ?? null;
}

/**
 * Reads a call and its answer. Never throws.
 * @param sent the request's body; '' for none.
 */
export function readFollowerCall(
  call: FollowerCall,
  request: { readonly address: string; readonly sent: string },
  answer: { readonly status: number; readonly body: string },
): FollowersTold[] {
  const body = fromJson(answer.body);
  const errors = inside(body, 'errors');
  const refused = answer.status !== 200 || (Array.isArray(errors) && errors.length > 0);
  if (call === 'block') {
    const id = digits(new URLSearchParams(request.sent).get('user_id'));
    return [{ what: 'act', decision: 'block', id, done: !refused && body !== null }];
  }
  const asked = variablesOf(request);
  if (call === 'RemoveFollower') {
    const id = digits(inside(asked, 'target_user_id'));
    const done = !refused && inside(body, 'data') !== undefined;
    return [{ what: 'act', decision: 'remove', id, done }];
  }
  const owner = digits(inside(asked, 'userId'));
  const { profiles, end } = call === 'UserByScreenName' ? readOneUser(body) : readUserList(body);
  // X may say both: some users, and that others failed.
  const none = profiles.length === 0;
  const limited = answer.status === 429 || inside(errors, '0', 'code') === 88;
  const failed = refused && none ? (limited ? 'rate-limit' : 'error') : null;
  const told: FollowersTold[] = [];
  for (let at = 0; at === 0 || at < profiles.length; at += MOST_AT_ONCE) {
    const some = profiles.slice(at, at + MOST_AT_ONCE);
    const last = at + MOST_AT_ONCE >= profiles.length;
    told.push({ what: 'list', operation: call, owner, profiles: some, end: end && last, failed });
  }
  return told;
}

/** In the address of a GET, in the body of a POST (7.1). */
function variablesOf({ address, sent }: { address: string; sent: string }): unknown {
  const posted = inside(fromJson(sent), 'variables');
  if (posted !== undefined) return posted;
  const query = /\?([^#]*)/.exec(address)?.[1] ?? '';
  return fromJson(new URLSearchParams(query).get('variables') ?? '');
}
