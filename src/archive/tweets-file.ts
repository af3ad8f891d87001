import * as v from 'valibot';
import type { ArchivedPost } from './archived-post.ts';

/** A file that is no archive of X's, or not what it seems. The message key says which. */
export class NotAnArchive extends Error {
  override readonly name = 'NotAnArchive';
  readonly why: 'not-json' | 'not-posts' | 'no-posts-file' | 'damaged';
  readonly file: string;

  constructor(why: NotAnArchive['why'], file: string) {
    super(`${file}: ${why}`);
    this.why = why;
    this.file = file;
  }
}

/** An entry that could not be read: where it stands, counted from 1, and the field at fault. */
export interface Unread {
  readonly file: string;
  readonly entry: number;
  readonly field: string;
}

export interface PostsRead {
  readonly posts: readonly ArchivedPost[];
  /** Reposts: the words are somebody else's. */
  readonly reposts: number;
  readonly unread: readonly Unread[];
}

/** X's own script begins so: `window.YTD.tweets.part0 = [`; older archives say `tweet`. */
const ASSIGNED = /^\s*window\.YTD\.(?:tweets?|community_tweet|note_tweet)\.part\d+\s*=/;

const digits = v.pipe(v.string(), v.regex(/^\d{1,25}$/));
const link = v.object({
  url: v.string(),
  expanded_url: v.optional(v.string()),
});
const medium = v.object({
  url: v.optional(v.string()),
  type: v.optional(v.string()),
});
const tweetSchema = v.object({
  id_str: digits,
  created_at: v.pipe(
    v.string(),
    v.transform((said) => Date.parse(said)),
    v.number(),
    v.integer(),
    v.minValue(0),
  ),
  full_text: v.pipe(v.string(), v.maxLength(60_000)),
  in_reply_to_screen_name: v.nullish(v.string()),
  in_reply_to_user_id_str: v.nullish(v.string()),
  entities: v.optional(
    v.object({
      urls: v.optional(v.array(link), []),
      media: v.optional(v.array(medium), []),
    }),
    {},
  ),
  extended_entities: v.optional(v.object({ media: v.optional(v.array(medium), []) }), {}),
});
const entrySchema = v.object({ tweet: tweetSchema });

/**
 * Reads one file of posts out of X's archive (`tweets.js`, `tweets-part1.js`, ...).
 * @param file its name, for what is said of it.
 * @param handle the school's, without the @: a post that answers it is one of its own threads.
 * @throws NotAnArchive where it is not such a file at all; a single entry that can't be read is told
 * in `unread`, and the rest go on.
 */
export function readTweets(script: string, file: string, handle: string | null): PostsRead {
  const entries = entriesOf(script, file);
  const posts: ArchivedPost[] = [];
  const unread: Unread[] = [];
  let reposts = 0;
  entries.forEach((entry, index) => {
    const parsed = v.safeParse(entrySchema, entry);
    if (!parsed.success) {
      const field = v.getDotPath(parsed.issues[0]) ?? 'tweet';
      unread.push({ file, entry: index + 1, field });
    } else if (/^RT @\w{1,20}: /.test(parsed.output.tweet.full_text)) {
      reposts += 1;
    } else {
      posts.push(toPost(parsed.output.tweet, handle));
    }
  });
  return { posts, reposts, unread };
}

function entriesOf(script: string, file: string): unknown[] {
  const json = script.replace(/^\uFEFF/, '').replace(ASSIGNED, '');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new NotAnArchive('not-json', file);
  }
  if (!Array.isArray(value)) throw new NotAnArchive('not-posts', file);
  return value;
}

type Tweet = v.InferOutput<typeof tweetSchema>;

function toPost(tweet: Tweet, handle: string | null): ArchivedPost {
  const { id_str: id, created_at: at, entities, in_reply_to_screen_name: answered } = tweet;
  // Only the first of several pictures stands in the older field.
  const all = tweet.extended_entities.media;
  const media = all.length > 0 ? all : entities.media;
  const own = answered?.toLowerCase() === handle?.toLowerCase();
  return {
    id,
    at,
    text: wordsOf(tweet.full_text, entities.urls, media),
    media: media.slice(0, 16).map(({ type }) => kindOf(type)),
    replyTo: answered === undefined || answered === null || own ? null : answered,
  };
}

function kindOf(type: string | undefined): ArchivedPost['media'][number] {
  if (type === 'photo' || type === 'video') return type;
  return type === 'animated_gif' ? 'gif' : 'unknown';
}

type Link = v.InferOutput<typeof link>;
type Medium = v.InferOutput<typeof medium>;

/** X shortens every address and ends the words with one for the pictures. */
function wordsOf(full: string, urls: readonly Link[], media: readonly Medium[]): string {
  const pictures = new Set(media.flatMap(({ url }) => url ?? []));
  const long = new Map(urls.map(({ url, expanded_url }) => [url, expanded_url ?? url]));
  const words = full.replace(/\s*(https?:\/\/t\.co\/\w+)/g, (all, url: string) =>
    pictures.has(url) ? '' : all.replace(url, long.get(url) ?? url),
  );
  return plainSigns(words).trim();
}

/** X writes these three, and no other, as HTML does. */
function plainSigns(words: string): string {
  return words.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}
