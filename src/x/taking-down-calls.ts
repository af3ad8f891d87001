import * as v from 'valibot';

/** The calls with which X's web client deletes a post or a planned one (x-web-client 7.5, B). */
export const TAKING_DOWN_ADDRESSES: readonly string[] = ['x.com', 'twitter.com'].flatMap((host) =>
  ['DeleteTweet', 'DeleteScheduledTweet'].map(
    (operation) => `*://*.${host}/i/api/graphql/*/${operation}*`,
  ),
);

const number = v.pipe(v.string(), v.regex(/^\d{1,25}$/));
const bodySchema = v.object({
  variables: v.object({
    tweet_id: v.optional(number),
    scheduled_tweet_id: v.optional(number),
    /** When a planned post goes out, unix seconds. */
    execute_at: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(32_503_680_000))),
  }),
});

/** What a call is about, beside the words and media that `readSent` reads. */
export interface CallIsAbout {
  /** The post that is deleted. */
  readonly post: string | null;
  /** The planned post that is changed or deleted. */
  readonly plan: string | null;
  /** When a planned post goes out, UTC milliseconds. */
  readonly due: number | null;
}

/** Reads the body of one of these calls, or of one that publishes; null where nothing is said. */
export function readAbout(body: string): CallIsAbout {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), bodySchema), body);
  const { tweet_id, scheduled_tweet_id, execute_at } = parsed.success
    ? parsed.output.variables
    : {};
  return {
    post: tweet_id ?? null,
    plan: scheduled_tweet_id ?? null,
    due: execute_at === undefined ? null : Math.round(execute_at * 1_000),
  };
}
