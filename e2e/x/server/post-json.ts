import { twitterDate, userJson } from './user-json.ts';
import { person, type StoredPost, type World } from './world.ts';

/** A post as `tweet_results.result`; a missing one is a tombstone. */
export function postJson(world: World, post: StoredPost | undefined, viewer: string): unknown {
  const author = post && person(world, post.authorId);
  if (!post || !author) return { __typename: 'TweetTombstone' };
  const parent = world.posts.find((one) => one.id === post.replyTo);
  const parentAuthor = parent && person(world, parent.authorId);
  const quoted = world.posts.find((one) => one.id === post.quoteId);
  const marked = (verb: string) => world.marks.has(`${viewer} ${verb} ${post.id}`);
  const media = post.media.map((one) => ({
    type: one.kind,
    id_str: one.id,
    media_url_https: `https://pbs.twimg.com/media/${one.id}.jpg`,
    ...(one.alt ? { ext_alt_text: one.alt } : {}),
  }));
  return {
    __typename: 'Tweet',
    rest_id: post.id,
    core: { user_results: { result: userJson(author, world.options.generation) } },
    views: { count: String(post.views), state: 'EnabledWithCount' },
    ...(post.text.length > 280
      ? { note_tweet: { note_tweet_results: { result: { text: post.text } } } }
      : {}),
    ...(post.quoteId ? { quoted_status_result: { result: postJson(world, quoted, viewer) } } : {}),
    legacy: {
      full_text: post.text.slice(0, 280),
      created_at: twitterDate(post.at),
      conversation_id_str: parent?.id ?? post.id,
      ...(post.replyTo ? { in_reply_to_status_id_str: post.replyTo } : {}),
      ...(parentAuthor ? { in_reply_to_screen_name: parentAuthor.handle } : {}),
      is_quote_status: post.quoteId !== null,
      ...(post.quoteId ? { quoted_status_id_str: post.quoteId } : {}),
      entities: { hashtags: [], urls: [], user_mentions: [], media },
      ...(media.length > 0 ? { extended_entities: { media } } : {}),
      favorited: marked('likes'),
      retweeted: marked('reposts'),
      bookmarked: marked('bookmarks'),
      reply_count: post.replies,
      retweet_count: post.reposts + Number(marked('reposts')),
      favorite_count: post.likes + Number(marked('likes')),
      bookmark_count: 0,
      quote_count: 0,
      possibly_sensitive: false,
      lang: 'en',
      user_id_str: post.authorId,
      id_str: post.id,
    },
  };
}

/** The `instructions` of a timeline. `bottom` is the cursor of the next page. */
export function timeline(entries: readonly unknown[], bottom = '0|end', top = '-1|start') {
  const cursor = (cursorType: string, value: string) => ({
    entryId: `cursor-${cursorType.toLowerCase()}-${value.slice(0, 8)}`,
    sortIndex: cursorType === 'Top' ? '9' : '0',
    content: {
      entryType: 'TimelineTimelineCursor',
      __typename: 'TimelineTimelineCursor',
      value,
      cursorType,
    },
  });
  return {
    instructions: [
      { type: 'TimelineClearCache' },
      { type: 'TimelineTerminateTimeline', direction: 'Top' },
      ...(bottom.startsWith('0|')
        ? [{ type: 'TimelineTerminateTimeline', direction: 'Bottom' }]
        : []),
      {
        type: 'TimelineAddEntries',
        entries: [...entries, cursor('Bottom', bottom), cursor('Top', top)],
      },
    ],
  };
}

/** A timeline that X answers as a part of its user. */
export function ofUser(shown: ReturnType<typeof timeline>) {
  return { data: { user: { result: { __typename: 'User', timeline: { timeline: shown } } } } };
}

export function postEntry(world: World, post: StoredPost, viewer: string) {
  return {
    entryId: `tweet-${post.id}`,
    sortIndex: post.id,
    content: {
      entryType: 'TimelineTimelineItem',
      __typename: 'TimelineTimelineItem',
      itemContent: {
        itemType: 'TimelineTweet',
        __typename: 'TimelineTweet',
        tweet_results: { result: postJson(world, post, viewer) },
        tweetDisplayType: 'Tweet',
        ...(post.promoted ? { promotedMetadata: { impressionString: post.id } } : {}),
      },
    },
  };
}
