import { digits, fromJson, inside } from './inside.ts';

/**
 * What the observer tells of one answer of X's to a call that publishes, plans or deletes. Numbers
 * only: no text, no name. The page can say the same by itself, so whoever hears it parses it and
 * believes it only beside a request that the browser itself has seen (src/background/posts).
 */
export interface Answered {
  readonly operation: Operation;
  /** X did it: there is data, and no errors. X refuses with HTTP 200 too (x-web-client 7.5). */
  readonly done: boolean;
  /** The number of the post that was published or planned; null: none, or not where it is known to be. */
  readonly post: string | null;
  /** The number of the account it belongs to; null where the answer does not say. */
  readonly author: string | null;
}

/** X's names of the calls (x-web-client 7.5). */
export const OPERATIONS = [
  'CreateTweet',
  'CreateNoteTweet',
  'CreateScheduledTweet',
  'EditScheduledTweet',
  'DeleteTweet',
  'DeleteScheduledTweet',
] as const;
export type Operation = (typeof OPERATIONS)[number];

/** The event on the window by which the observer speaks; its detail is an `Answered` as JSON. */
export const ANSWERED_EVENT = 'lollipop:answered';

/** Query ids rotate with X's builds, so only the operation's name is matched. */
const CALL = new RegExp(`/i/api/graphql/[^/?#]+/(${OPERATIONS.join('|')})(?:[?#]|$)`);

/** Which of the calls an address is; null: none of them. */
export function operationOf(address: string): Operation | null {
  const name = CALL.exec(address)?.[1];
  return OPERATIONS.find((one) => one === name) ?? null;
}

/** Reads an answer's body. Never throws: what is not JSON is an answer that did nothing. */
export function readAnswer(operation: Operation, body: string): Answered {
  const answer = fromJson(body);
  const data = inside(answer, 'data');
  const errors = inside(answer, 'errors');
  const refused = Array.isArray(errors) && errors.length > 0;
  const done = !refused && typeof data === 'object' && data !== null && !isEmpty(data);
  const made = done ? madeIn(data) : undefined;
  return {
    operation,
    done,
    post: digits(inside(made, 'rest_id')),
    author: digits(inside(made, 'core', 'user_results', 'result', 'rest_id')),
  };
}

/** The post in the answers to CreateTweet (A, 7.5), CreateNoteTweet and the planned ones (B). */
function madeIn(data: unknown): unknown {
  const created = inside(data, 'create_tweet') ?? inside(data, 'notetweet_create');
  const result = inside(created, 'tweet_results', 'result');
  return inside(result, 'tweet') ?? result ?? inside(data, 'tweet');
}

const isEmpty = (value: object): boolean => Object.keys(value).length === 0;
