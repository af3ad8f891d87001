import { list, object } from '../../page/read-json.ts';
import { postJson } from '../post-json.ts';
import type { StoredMedia, StoredPost, World } from '../world.ts';
import type { Operation, Operations } from './index.ts';

/** X's words for a refused post; 226 is its "looks automated". */
const REFUSED = {
  errors: [
    {
      message: 'Authorization: This request looks like it might be automated. (226)',
      code: 226,
      kind: 'Permissions',
      name: 'AuthorizationError',
    },
  ],
  data: {},
};

function refused(operation: Operation): boolean {
  const { world, variables } = operation;
  world.row = variables.batch_compose === 'BatchSubsequent' ? world.row + 1 : 0;
  return world.options.createTweet !== 'ok' || world.options.failRow === world.row;
}

function create(operation: Operation): unknown {
  const { world, viewer, variables } = operation;
  const link = String(variables.attachment_url ?? '');
  const post: StoredPost = {
    id: world.nextId(),
    authorId: viewer,
    text: String(variables.tweet_text ?? ''),
    at: Date.now(),
    replyTo: String(object(variables.reply).in_reply_to_tweet_id ?? '') || null,
    quoteId: /\/status\/(\d+)/.exec(link)?.[1] ?? null,
    media: list(object(variables.media).media_entities).map((one) => attached(world, one)),
    replies: 0,
    reposts: 0,
    likes: 0,
    views: 1,
  };
  world.posts.unshift(post);
  const parent = world.posts.find((one) => one.id === post.replyTo);
  if (parent) parent.replies++;
  return { tweet_results: { result: postJson(world, post, viewer) } };
}

function attached(world: World, entity: unknown): StoredMedia {
  const { media_id, tagged_users } = object(entity);
  const id = String(media_id);
  const upload = world.uploads.get(id);
  return {
    id,
    alt: upload?.alt ?? '',
    kind: upload?.type.startsWith('video/') ? 'video' : 'photo',
    taggedIds: list(tagged_users).map(String),
  };
}

function keep({ world, viewer, variables }: Operation): unknown {
  const id = world.nextId();
  const executeAt = typeof variables.execute_at === 'number' ? variables.execute_at : null;
  world.unsent.push({ id, authorId: viewer, request: variables.post_tweet_request, executeAt });
  return { data: { tweet: { rest_id: id } } };
}

function forget(id: unknown): (operation: Operation) => unknown {
  return ({ world, variables }) => {
    world.unsent = world.unsent.filter((one) => one.id !== variables[String(id)]);
    return { data: { status: 'Done' } };
  };
}

/** What can put words on the school's account, now or later. */
export const posting: Operations = {
  CreateTweet: (operation) =>
    refused(operation) ? REFUSED : { data: { create_tweet: create(operation) } },

  CreateNoteTweet: (operation) =>
    refused(operation) ? REFUSED : { data: { notetweet_create: create(operation) } },

  CreateScheduledTweet: (operation) => (refused(operation) ? REFUSED : keep(operation)),

  // The shapes of drafts are from memory of other clients: assumed.
  CreateDraftTweet: keep,
  DeleteDraftTweet: forget('draft_tweet_id'),
  DeleteScheduledTweet: forget('scheduled_tweet_id'),
  FetchDraftTweets: ({ world, viewer }) => ({
    data: { viewer: { draft_list: { response_data: unsent(world, viewer, false) } } },
  }),
  FetchScheduledTweets: ({ world, viewer }) => ({
    data: { viewer: { scheduled_tweet_list: unsent(world, viewer, true) } },
  }),
};

function unsent(world: World, viewer: string, scheduled: boolean) {
  return world.unsent
    .filter((one) => one.authorId === viewer && (one.executeAt !== null) === scheduled)
    .map((one) => ({
      rest_id: one.id,
      tweet_create_request: one.request,
      ...(scheduled ? { scheduling_info: { execute_at: one.executeAt } } : {}),
    }));
}
