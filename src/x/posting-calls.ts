import * as v from 'valibot';

/**
 * The calls with which X's web client publishes or plans a post (x-web-client 7.5). Query ids rotate
 * with X's builds, so only the operation's name is matched; hosts are those of the manifest.
 */
export const POSTING_CALLS =
  '^https://((mobile|pro)\\.)?(x|twitter)\\.com/i/api/graphql/[^/?]+/(CreateTweet|CreateNoteTweet|CreateScheduledTweet|EditScheduledTweet)([/?#]|$)';

/** The same as the patterns of `webRequest`, which know no alternatives. */
export const POSTING_ADDRESSES: readonly string[] = ['x.com', 'twitter.com'].flatMap((host) =>
  ['CreateTweet', 'CreateNoteTweet', 'CreateScheduledTweet', 'EditScheduledTweet'].map(
    (operation) => `*://*.${host}/i/api/graphql/*/${operation}*`,
  ),
);

/** One post as it was really sent. */
export interface Sent {
  readonly text: string;
  /** How many pictures, videos and GIFs it carries. */
  readonly media: number;
  /**
   * The number of the post it quotes, by an address beside the words, which X cuts out of them (2.6);
   * '' when it quotes none, null where that can't be told.
   */
  readonly quotes: string | null;
  /** Accounts are tagged in its pictures. */
  readonly tags: boolean;
}

const media = v.optional(
  v.object({
    media_entities: v.optional(
      v.array(v.object({ tagged_users: v.optional(v.nullable(v.array(v.unknown())), []) })),
      [],
    ),
  }),
  () => ({ media_entities: [] }),
);
const bodySchema = v.object({
  variables: v.union([
    v.object({
      tweet_text: v.string(),
      media,
      attachment_url: v.optional(v.nullable(v.string()), null),
    }),
    v.object({
      post_tweet_request: v.object({
        status: v.string(),
        media_ids: v.optional(v.array(v.unknown()), []),
      }),
    }),
  ]),
});

/**
 * Reads the body of one of these calls.
 * @returns null when it is not what X is known to send.
 */
export function readSent(body: string): Sent | null {
  const parsed = v.safeParse(bodySchema, fromJson(body));
  if (!parsed.success) return null;
  const { variables } = parsed.output;
  if ('post_tweet_request' in variables) {
    const { status, media_ids } = variables.post_tweet_request;
    // No field for a quote is known of a planned post.
    return { text: status, media: media_ids.length, quotes: null, tags: false };
  }
  const { tweet_text, attachment_url } = variables;
  return {
    text: tweet_text,
    media: variables.media.media_entities.length,
    quotes:
      attachment_url === null ? '' : (/\/status(?:es)?\/(\d+)/.exec(attachment_url)?.[1] ?? null),
    tags: variables.media.media_entities.some(
      ({ tagged_users }) => (tagged_users ?? []).length > 0,
    ),
  };
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
