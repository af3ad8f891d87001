import * as v from 'valibot';
import { followerIdSchema, profileSchema } from '../../followers/profile.ts';
import {
  FOLLOWERS_EVENT,
  type FollowersTold,
  LIST_OPERATIONS,
  MOST_AT_ONCE,
} from './follower-calls.ts';
import { hear } from './hear.ts';

/** What the observer says of followers, as anybody in the page may say it. */
export const followersToldSchema: v.GenericSchema<unknown, FollowersTold> = v.variant('what', [
  v.strictObject({
    what: v.literal('list'),
    operation: v.picklist(LIST_OPERATIONS),
    owner: v.nullable(followerIdSchema),
    profiles: v.pipe(v.array(profileSchema), v.maxLength(MOST_AT_ONCE)),
    end: v.boolean(),
    failed: v.nullable(v.picklist(['rate-limit', 'error'])),
  }),
  v.strictObject({
    what: v.literal('act'),
    decision: v.picklist(['block', 'remove']),
    id: v.nullable(followerIdSchema),
    done: v.boolean(),
  }),
]);

/** A hundred of the longest profiles there can be, each character written in six. */
const MOST_CHARACTERS = 1_500_000;

/**
 * Hears what the observer says of followers; X answers about 50 times in a quarter of an hour (3.3).
 * Untrusted: see `FollowersTold`.
 * @param now UTC milliseconds.
 */
export const listenToFollowers = (
  win: Window,
  heard: (told: FollowersTold) => void,
  now: () => number,
  signal: AbortSignal,
): void =>
  hear(
    win,
    { event: FOLLOWERS_EVENT, schema: followersToldSchema, mostCharacters: MOST_CHARACTERS },
    heard,
    now,
    signal,
  );
