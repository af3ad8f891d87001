import * as v from 'valibot';
import { followerIdSchema, profileSchema } from '../../followers/profile.ts';
import {
  FOLLOWERS_EVENT,
  type FollowersTold,
  LIST_OPERATIONS,
  MOST_AT_ONCE,
} from './follower-calls.ts';

/** What the observer says of followers, as anybody in the page may say it. */
export const followersToldSchema: v.GenericSchema<FollowersTold> = v.variant('what', [
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
/** X answers about 50 in a quarter of an hour (3.3); a page that floods is heard no further. */
const MOST_A_MINUTE = 120;

/**
 * Hears what the observer in the page's world says of followers. Untrusted: see `FollowersTold`.
 * @param now UTC milliseconds.
 */
export function listenToFollowers(
  win: Window,
  heard: (told: FollowersTold) => void,
  now: () => number,
  signal: AbortSignal,
): void {
  let minute = 0;
  let count = 0;
  win.addEventListener(
    FOLLOWERS_EVENT,
    (event) => {
      const detail: unknown = 'detail' in event ? event.detail : null;
      if (typeof detail !== 'string' || detail.length > MOST_CHARACTERS) return;
      const at = Math.floor(now() / 60_000);
      count = at === minute ? count + 1 : 1;
      minute = at;
      if (count > MOST_A_MINUTE) return;
      const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), followersToldSchema), detail);
      if (parsed.success) heard(parsed.output);
    },
    { signal },
  );
}
