import type { Photo, Post, Relation, User } from './types.ts';

/** Reads X's JSON in whichever generation it comes: every field may be missing, null or empty. */
type Json = Readonly<Record<string, unknown>>;

export function object(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(...values: unknown[]): string {
  return values.find((value): value is string => typeof value === 'string' && value !== '') ?? '';
}

function count(...values: unknown[]): number {
  const found = values.find((value) => typeof value === 'number' || typeof value === 'string');
  return Number(found ?? 0);
}

function flag(...values: unknown[]): boolean | undefined {
  return values.find((value): value is boolean => typeof value === 'boolean');
}

export function readUser(json: unknown): User | null {
  const user = object(json);
  const core = object(user.core);
  const legacy = object(user.legacy);
  const handle = text(core.screen_name, legacy.screen_name);
  if (handle === '') return null;
  const counts = object(user.relationship_counts);
  return {
    id: text(user.rest_id),
    handle,
    name: text(core.name, legacy.name),
    bio: text(object(user.profile_bio).description, legacy.description),
    location: text(object(user.location).location, legacy.location),
    website: text(object(user.website).url, legacy.url),
    avatar: text(object(user.avatar).image_url, legacy.profile_image_url_https),
    createdAt: text(core.created_at, legacy.created_at),
    verified: flag(user.is_blue_verified, object(user.verification).verified) ?? false,
    protected: flag(object(user.privacy).protected, legacy.protected) ?? false,
    followers: count(counts.followers, legacy.followers_count),
    following: count(counts.following, legacy.friends_count),
    posts: count(object(user.tweet_counts).tweets, legacy.statuses_count),
    relation: relation(object(user.relationship_perspectives), legacy),
    canMediaTag: flag(object(user.media_permissions).can_media_tag, legacy.can_media_tag) ?? false,
  };
}

function relation(perspectives: Json, legacy: Json): Relation {
  const read = (key: string) => flag(perspectives[key], legacy[key]);
  const found: Relation = {};
  const pairs = [
    ['following', 'following'],
    ['followedBy', 'followed_by'],
    ['blocking', 'blocking'],
    ['blockedBy', 'blocked_by'],
    ['muting', 'muting'],
  ] as const;
  for (const [name, key] of pairs) {
    const value = read(key);
    if (value !== undefined) found[name] = value;
  }
  return found;
}

export function readPost(json: unknown): Post | null {
  const outer = object(json);
  const post = object(outer.tweet ?? outer);
  const legacy = object(post.legacy);
  const author = readUser(object(object(post.core).user_results).result);
  if (!author) return null;
  const original = readPost(object(legacy.retweeted_status_result).result);
  if (original) return { ...original, repostedBy: author };
  const quote = readPost(object(post.quoted_status_result).result);
  const note = object(object(object(post.note_tweet).note_tweet_results).result);
  return {
    id: text(post.rest_id),
    author,
    text: text(note.text, legacy.full_text),
    createdAt: text(legacy.created_at),
    lang: text(legacy.lang),
    media: list(object(legacy.extended_entities).media).map(readPhoto),
    quote,
    quoteGone: quote === null && legacy.is_quote_status === true,
    repostedBy: null,
    replyToId: text(legacy.in_reply_to_status_id_str) || null,
    replyToHandle: text(legacy.in_reply_to_screen_name) || null,
    replies: count(legacy.reply_count),
    reposts: count(legacy.retweet_count),
    likes: count(legacy.favorite_count),
    bookmarks: count(legacy.bookmark_count),
    views: count(object(post.views).count),
    liked: legacy.favorited === true,
    reposted: legacy.retweeted === true,
    bookmarked: legacy.bookmarked === true,
    promoted: false,
  };
}

/** The post of a timeline's entry, which also says whether it was paid for. */
export function readEntry(item: Json): Post | null {
  const post = readPost(object(item.tweet_results).result);
  return post && { ...post, promoted: item.promotedMetadata !== undefined };
}

function readPhoto(json: unknown): Photo {
  const media = object(json);
  const kind = media.type === 'video' || media.type === 'animated_gif' ? media.type : 'photo';
  return { url: text(media.media_url_https), alt: text(media.ext_alt_text), kind };
}

export interface Entries {
  items: Json[];
  /** Where the next page begins; null at the end of the list. */
  bottom: string | null;
}

/** The entries of a timeline wherever its `instructions` lie: that path has moved before (7.2). */
export function readTimeline(json: unknown): Entries {
  const items: Json[] = [];
  let bottom: string | null = null;
  for (const instruction of instructions(json)) {
    for (const entry of list(object(instruction).entries)) {
      const content = object(object(entry).content);
      if (content.cursorType === 'Bottom') bottom = text(content.value) || null;
      const item = object(content.itemContent);
      if (item.itemType) items.push(item);
    }
  }
  return { items, bottom: bottom?.startsWith('0|') ? null : bottom };
}

/** A timeline that is on its way; null when X answered with errors, or not at all. */
export async function timelineOf(answer: Promise<unknown>): Promise<Entries | null> {
  const json = await answer.catch(() => null);
  return instructions(json).length > 0 ? readTimeline(json) : null;
}

function instructions(json: unknown): readonly unknown[] {
  if (typeof json !== 'object' || json === null) return [];
  for (const [key, value] of Object.entries(json)) {
    if (key === 'instructions' && Array.isArray(value)) return value;
    const deeper = instructions(value);
    if (deeper.length > 0) return deeper;
  }
  return [];
}
