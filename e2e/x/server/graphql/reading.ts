import { ofUser, postEntry, postJson, timeline } from '../post-json.ts';
import { userJson } from '../user-json.ts';
import { person, personByHandle, type World } from '../world.ts';
import type { Operations } from './index.ts';

function user(world: World, found: ReturnType<typeof person>) {
  return found ? { user: { result: userJson(found, world.options.generation) } } : {};
}

/** Posts in their order. */
export const timelines: Operations = {
  HomeTimeline: ({ world, viewer }) => ({
    data: {
      home: {
        home_timeline_urt: timeline(
          world.posts.filter((post) => !post.replyTo).map((post) => postEntry(world, post, viewer)),
        ),
      },
    },
  }),

  UserTweets: ({ world, viewer, variables }) =>
    ofUser(
      timeline(
        world.posts
          .filter((post) => post.authorId === variables.userId)
          .map((post) => postEntry(world, post, viewer)),
      ),
    ),

  TweetDetail: ({ world, viewer, variables }) => {
    const focal = world.posts.find((post) => post.id === variables.focalTweetId);
    const above = world.posts.filter((post) => post.id === focal?.replyTo);
    const below = world.posts.filter((post) => post.replyTo && post.replyTo === focal?.id);
    const all = focal ? [...above, focal, ...below.reverse()] : [];
    return {
      data: {
        threaded_conversation_with_injections_v2: timeline(
          all.map((post) => postEntry(world, post, viewer)),
        ),
      },
    };
  },

  NotificationsTimeline: ({ world, viewer }) => ({
    data: {
      viewer_v2: {
        user_results: {
          result: {
            notification_timeline: {
              timeline: timeline(
                world.posts
                  .filter((post) => post.replyTo || post.quoteId)
                  .map((post) => postEntry(world, post, viewer)),
              ),
            },
          },
        },
      },
    },
  }),
};

/** Single posts and single users. */
export const reading: Operations = {
  TweetResultByRestId: ({ world, viewer, variables }) => {
    const post = world.posts.find((one) => one.id === variables.tweetId);
    return { data: { tweetResult: { result: postJson(world, post, viewer) } } };
  },

  UserByScreenName: ({ world, variables }) => ({
    data: user(world, personByHandle(world, String(variables.screen_name))),
  }),

  UserByRestId: ({ world, variables }) => ({
    data: user(world, person(world, String(variables.userId))),
  }),
};
