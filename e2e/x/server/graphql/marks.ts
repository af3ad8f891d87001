import { person } from '../world.ts';
import type { Operation, Operations } from './index.ts';

/** Sets or clears one of the viewer's marks on a post and answers `data`. */
function mark(verb: string, on: boolean, data: (id: string) => unknown, key = 'tweet_id') {
  return ({ world, viewer, variables }: Operation) => {
    const id = String(variables[key]);
    if (on) world.marks.add(`${viewer} ${verb} ${id}`);
    else world.marks.delete(`${viewer} ${verb} ${id}`);
    return { data: data(id) };
  };
}

const result = (name: string) => (id: string) => ({
  [name]: { retweet_results: { result: { rest_id: id, legacy: { full_text: '' } } } },
});

/** What a viewer does with the posts of others, and the end of their own. */
export const marks: Operations = {
  CreateRetweet: mark('reposts', true, result('create_retweet')),
  DeleteRetweet: mark('reposts', false, result('unretweet'), 'source_tweet_id'),
  FavoriteTweet: mark('likes', true, () => ({ favorite_tweet: 'Done' })),
  UnfavoriteTweet: mark('likes', false, () => ({ unfavorite_tweet: 'Done' })),
  CreateBookmark: mark('bookmarks', true, () => ({ tweet_bookmark_put: 'Done' })),
  DeleteBookmark: mark('bookmarks', false, () => ({ tweet_bookmark_delete: 'Done' })),

  DeleteTweet: ({ world, viewer, variables }) => {
    const id = String(variables.tweet_id);
    world.posts = world.posts.filter((post) => post.id !== id || post.authorId !== viewer);
    return { data: { delete_tweet: { tweet_results: {} } } };
  },

  RemoveFollower: ({ world, variables }) => {
    const target = person(world, String(variables.target_user_id));
    if (world.options.refuseBlocks || !target) return { errors: [{ code: 214 }], data: {} };
    target.removed = true;
    target.perspectives = {
      following: false,
      blocking: false,
      ...target.perspectives,
      followed_by: false,
    };
    return { data: { remove_follower: { unfollow_success_reason: 'Unfollowed' } } };
  },
};
